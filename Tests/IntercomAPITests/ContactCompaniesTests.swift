import ContactResolution
import HTTPExchange
import IntercomAPI
import Testing

@Suite struct ContactCompaniesTests {
  private static let next = "https://api.intercom.io/contacts/a/companies?per_page=50&page=2"

  @Test(arguments: ["data", "companies"])
  func `companies are read under either name, odd ones left out`(name: String) async throws {
    let service = ScriptedIntercom(
      """
      {"\(name)": [
      {"id": "1", "name": "Acme Ltd", "plan": {"name": "Pro"}, "monthly_spend": 155.5,
      "size": 100, "industry": "Software", "website": "https://example.com"},
      {"id": 2, "name": null, "plan": {}, "monthly_spend": null, "size": "many"},
      {"name": "No id"}, null, {"id": "3", "plan": null, "monthly_spend": "12"}]}
      """
    )

    let companies = try await service.directory.companies(ContactID("a"))

    let acme = Company(
      id: CompanyID("1"),
      name: "Acme Ltd",
      plan: "Pro",
      monthlySpend: 155.5,
      size: 100,
      industry: "Software",
      website: "https://example.com"
    )
    let third = Company(id: CompanyID("3"), name: "", monthlySpend: 12)
    #expect(companies == [acme, Company(id: CompanyID("2"), name: ""), third])
  }

  @Test(arguments: [next, "/contacts/a/companies?per_page=50&page=2"])
  func `a further page is asked for by its address`(link: String) async throws {
    let service = Self.paged(link)

    let companies = try await service.directory.companies(ContactID("a"))

    #expect(companies.map(\.id.text) == ["0", "1"])
    #expect(service.requests.last?.url == Self.next)
    #expect(service.requests.last?.authorization?.reveal() == "Bearer token-1")
  }

  @Test(arguments: [
    "https://api.eu.intercom.io/contacts/a/companies?page=2", "//evil.example.com/contacts",
    "https://api.intercom.io.example.com/contacts", "http://api.intercom.io/contacts/a/companies",
    "https://api.intercom.io:8443/contacts", "https://api.intercom.io@evil.example.com/",
    "https://evil.example.com\\@api.intercom.io/", "javascript:alert(1)", "?page=2", "",
  ])
  func `a page elsewhere is not asked for`(link: String) async throws {
    let service = Self.paged(link)

    let companies = try await service.directory.companies(ContactID("a"))

    #expect(companies.map(\.id.text) == ["0"])
    #expect(service.requests.count == 1)
  }

  @Test func `a page that leads to itself is asked for once`() async throws {
    let service = ScriptedIntercom(
      #"{"data": [{"id": "1"}], "pages": {"next": "\#(Self.next)"}}"#
    )

    let companies = try await service.directory.companies(ContactID("a"))

    #expect(companies.map(\.id.text) == ["1"])
    #expect(service.requests.count == 2)
  }

  @Test func `ever new pages end after fifty`() async throws {
    let service = ScriptedIntercom { (_, count) throws(HTTPFailure) in
      .json(#"{"data": [{"id": "\#(count)"}], "pages": {"next": "\#(Self.next)\#(count)"}}"#)
    }

    let companies = try await service.directory.companies(ContactID("a"))

    #expect(companies.count == 50)
  }

  @Test func `tags and segments are names in order`() async throws {
    let tags = ScriptedIntercom(#"{"data": [{"name": "VIP"}, {"name": null}, 5, {"name": "EU"}]}"#)
    let segments = ScriptedIntercom(
      #"{"segments": [{"name": "Active", "person_type": "contact"}]}"#
    )

    #expect(try await tags.directory.tags(ContactID("a")) == ["VIP", "EU"])
    #expect(try await segments.directory.segments(ContactID("a")) == ["Active"])
  }

  @Test(arguments: [
    "{}", #"{"data": {}}"#, #"{"data": null}"#, #"{"data": [1, "a", null]}"#, #""none""#, "[7]",
  ])
  func `an answer without a list is not taken for an empty one`(document: String) async throws {
    let directory = try ScriptedIntercom(document).directory

    let failure = await failure { () async throws(ServiceFailure) in
      try await directory.tags(ContactID("a"))
    }

    #expect(failure == .unreadable(.intercom, .malformed("no list named data or tags")))
  }

  private static func paged(_ link: String) -> ScriptedIntercom {
    ScriptedIntercom { (_, count) throws(HTTPFailure) in
      let next = count == 0 ? JSONValue.text(link).serialized() : "null"
      return .json(#"{"data": [{"id": "\#(count)"}], "pages": {"next": \#(next)}}"#)
    }
  }
}
