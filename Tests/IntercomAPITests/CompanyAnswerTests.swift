import ContactResolution
import IntercomAPI
import Testing

@Suite struct CompanyAnswerTests {
  @Test(arguments: [
    (#"{"data": [{"id": "a"}, {"id": 7}], "total_count": 12, "has_more": true}"#, ["a", "7"], 12),
    (#"{"companies": [{"id": "a"}, {"id": "a"}, {}, null]}"#, ["a"], 1),
    (#"[{"id": "a"}, {"id": "b", "name": "Acme"}]"#, ["a", "b"], 2),
    (#"{"data": [{"id": "a"}], "has_more": true}"#, ["a"], 2),
    (#"{"data": [{"id": "a"}], "total_count": 0}"#, ["a"], 1),
    (#"{"data": null, "total_count": 3}"#, [], 3),
    (#"{"data": [], "total_count": 0, "has_more": false}"#, [], 0),
  ])
  func `a contact names some of its companies and says how many there are`(
    companies: String,
    ids: [String],
    total: Int
  ) async throws {
    let contact = try await Self.contact(#""companies": \#(companies)"#)

    let references = CompanyReferences(ids: ids.map { CompanyID($0) }, total: total)
    #expect(contact.companies == references)
  }

  @Test(arguments: [#""companies": null"#, #""companies": {}"#, #""companies": "x""#, #""x": 1"#])
  func `a contact may say nothing of companies`(members: String) async throws {
    #expect(try await Self.contact(members).companies == nil)
  }

  @Test func `a company is read under the id that was asked for`() async throws {
    let service = ScriptedIntercom(
      """
      {"id": "9", "company_id": "own", "name": "Acme Ltd", "plan": {"id": "1", "name": "Pro"},
      "monthly_spend": 155.5, "size": null, "industry": ""}
      """
    )

    let company = try await service.directory.company(CompanyID("6a"))

    #expect(
      company == Company(id: CompanyID("6a"), name: "Acme Ltd", plan: "Pro", monthlySpend: 155.5)
    )
  }

  @Test func `a company without an id is no company`() async throws {
    let directory = try ScriptedIntercom(#"{"name": "Acme Ltd"}"#).directory

    let failure = await failure { () async throws(ServiceFailure) in
      try await directory.company(CompanyID("6a"))
    }

    #expect(failure == .unreadable(.intercom, .malformed("company without id")))
  }

  private static func contact(_ members: String) async throws -> Contact {
    try await ScriptedIntercom(#"{"id": "a", \#(members)}"#).directory.contact(ContactID("a"))
  }
}
