import ContactResolution
import HTTPExchange
import IntercomAPI
import Testing

@Suite struct MergedContactTests {
  @Test(arguments: [
    (#"</contacts/67b>; rel="canonical""#, "67b"),
    (#"<https://api.intercom.io/contacts/67b>; rel="canonical""#, "67b"),
    (#"</contacts/67b>;rel=canonical"#, "67b"),
    (#"</contacts/67b?x=1>; title="a, b; c"; REL="Canonical""#, "67b"),
    (#"</docs>; rel="help", </contacts/67b>; rel="canonical""#, "67b"),
    (#"</contacts/67b>; rel="canonical", </docs>; rel="help""#, "67b"),
    (#"</contacts/67a>; rel="self"; title="x, y", </contacts/67b>; rel="canonical self""#, "67b"),
    (#"</contacts/67b>; rel='canonical'"#, "67b"),
  ])
  func `the contact it was merged into is found in the link`(link: String, id: String) async throws
  {
    let merged = try await Self.refusal(links: [link])

    #expect(merged == .merged(into: ContactID(id)))
  }

  @Test(arguments: [
    "", "canonical", "</contacts/67b>", #"</contacts/67b>; rel="help""#,
    #"</contacts/>; rel="canonical""#, #"</companies/1>; rel="canonical""#,
    #"</contacts/67b; rel="canonical""#, #"</contacts/..>; rel="canonical""#, ">;<;,<>",
    #"<<<<>>>>;;;,,,rel="canonical"#,
  ])
  func `a merged contact without a usable link leads nowhere`(link: String) async throws {
    #expect(try await Self.refusal(links: [link]) == .merged(into: nil))
  }

  @Test func `a merged contact without any link is told as merged`() async throws {
    #expect(try await Self.refusal(links: []) == .merged(into: nil))
  }

  @Test func `a 410 without a body is a merged contact all the same`() async throws {
    let gone = HTTPResponse(
      status: 410,
      headers: [HTTPHeader("Link", "</contacts/b>;rel=canonical")]
    )
    let directory = try ScriptedIntercom(always: gone).directory

    let failure = await failure { () async throws(ServiceFailure) in
      try await directory.tags(ContactID("a"))
    }

    #expect(failure == .merged(into: ContactID("b")))
  }

  @Test func `the link may stand in a second field`() async throws {
    let links = [#"</docs>; rel="help""#, #"</contacts/67b>; rel="canonical""#]

    #expect(try await Self.refusal(links: links) == .merged(into: ContactID("67b")))
  }

  @Test func `a chain of merged contacts can be followed to its end`() async throws {
    let service = ScriptedIntercom { (request, _) throws(HTTPFailure) in
      let next = ["a": "b", "b": "c"][request.url.suffix(1)]
      guard let next else { return .json(#"{"id": "c", "role": "user"}"#) }
      return Self.gone(links: ["</contacts/\(next)>; rel=\"canonical\""])
    }
    let directory = try service.directory

    let first = await failure { () async throws(ServiceFailure) in
      try await directory.contact(ContactID("a"))
    }
    let second = await failure { () async throws(ServiceFailure) in
      try await directory.contact(ContactID("b"))
    }

    #expect(first == .merged(into: ContactID("b")))
    #expect(second == .merged(into: ContactID("c")))
    #expect(try await directory.contact(ContactID("c")).id == ContactID("c"))
  }

  @Test func `an archived contact does not exist`() async throws {
    let directory = try ScriptedIntercom(always: .json("{}", status: 404)).directory

    let failure = await failure { () async throws(ServiceFailure) in
      try await directory.contact(ContactID("a"))
    }

    #expect(failure == .notFound(.intercom))
  }

  private static func refusal(links: [String]) async throws -> ServiceFailure? {
    let directory = try ScriptedIntercom(always: gone(links: links)).directory
    return await failure { () async throws(ServiceFailure) in
      try await directory.contact(ContactID("67a"))
    }
  }

  private static func gone(links: [String]) -> HTTPResponse {
    .json(
      #"{"type": "error.list", "errors": [{"code": "contact_merged", "message": "Merged."}]}"#,
      status: 410,
      headers: links.map { HTTPHeader("link", $0) }
    )
  }
}
