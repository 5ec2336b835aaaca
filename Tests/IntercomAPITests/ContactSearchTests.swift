import ContactResolution
import HTTPExchange
import IntercomAPI
import Testing

@Suite struct ContactSearchTests {
  @Test func `many ids go out in batches of fifty, each id once`() async throws {
    let service = Self.echoing()
    let ids = (0..<120).map { ContactID("c\($0)") }

    let contacts = try await service.directory.contacts(ids + ids.reversed())

    #expect(contacts.map(\.id) == ids)
    let sizes = service.bodies.map { $0["query"]?["value"]?.elements.count ?? 0 }
    #expect(sizes.sorted(by: >) == [50, 50, 20])
  }

  @Test func `no id needs no request`() async throws {
    let service = Self.echoing()

    #expect(try await service.directory.contacts([]) == [])
    #expect(service.requests.isEmpty)
  }

  @Test func `a batch that fails does not lose the others`() async throws {
    let service = ScriptedIntercom { (request, _) throws(HTTPFailure) in
      let ids = Self.ids(in: request)
      return ids.contains("c0") ? .json("{}", status: 500) : Self.answer(ids)
    }

    let contacts = try await service.directory.contacts((0..<60).map { ContactID("c\($0)") })

    #expect(contacts.map(\.id.text) == (50..<60).map { "c\($0)" })
  }

  @Test func `when every batch fails the failure is told`() async throws {
    let directory = try ScriptedIntercom(always: .json("{}", status: 500)).directory

    let failure = await failure { () async throws(ServiceFailure) in
      try await directory.contacts((0..<60).map { ContactID("c\($0)") })
    }

    #expect(failure == .unavailable(.intercom, status: 500))
  }

  @Test(arguments: [
    #""pages": null"#, #""pages": {}"#, #""pages": {"next": null}"#, #""total_count": 1"#,
    #""pages": {"next": {"per_page": 50, "starting_after": null}}"#,
    #""pages": {"next": {"starting_after": ""}}"#, #""pages": "none""#,
  ])
  func `a search without a further cursor ends`(end: String) async throws {
    let service = ScriptedIntercom(#"{"data": [{"id": "a"}], \#(end)}"#)

    #expect(try await service.directory.contacts([ContactID("a")]).map(\.id.text) == ["a"])
    #expect(service.requests.count == 1)
  }

  @Test func `a cursor that comes again ends the search`() async throws {
    let service = ScriptedIntercom(
      #"{"data": [{"id": "a"}], "pages": {"next": {"starting_after": "x"}}}"#
    )

    let contacts = try await service.directory.contactsWithEmail("ana@example.com")

    #expect(contacts.map(\.id.text) == ["a"])
    #expect(service.requests.count == 2)
  }

  @Test func `ever new cursors do not keep a search going for ever`() async throws {
    let service = ScriptedIntercom { (_, count) throws(HTTPFailure) in
      .json(#"{"data": [{"id": "a"}], "pages": {"next": {"starting_after": "\#(count)"}}}"#)
    }

    _ = try await service.directory.contactsWithEmail("ana@example.com")

    #expect(service.requests.count == 50)
  }

  @Test func `an empty page ends a search whatever its cursor says`() async throws {
    let service = ScriptedIntercom { (_, count) throws(HTTPFailure) in
      .json(#"{"data": [], "pages": {"next": {"starting_after": "\#(count)"}}}"#)
    }

    _ = try await service.directory.contactsWithEmail("ana@example.com")

    #expect(service.requests.count == 1)
  }

  @Test func `of several contacts with an address the Users come first`() async throws {
    let service = ScriptedIntercom(
      """
      {"data": [{"id": "1", "role": "lead"}, {"id": "2", "role": "visitor"},
      {"id": "3", "role": "user"}, {"id": "4", "role": "lead"}, {"id": "5", "role": "user"}]}
      """
    )

    let contacts = try await service.directory.contactsWithEmail("ana@example.com")

    #expect(contacts.map(\.id.text) == ["3", "5", "1", "4", "2"])
  }

  @Test(arguments: ["data", "contacts"])
  func `the list may have either name, and odd entries are left out`(name: String) async throws {
    let service = ScriptedIntercom(
      #"{"\#(name)": [null, 5, {}, {"id": null}, {"id": ""}, {"id": 7}, {"id": "a"}]}"#
    )

    let contacts = try await service.directory.contacts([ContactID("a"), ContactID("7")])

    #expect(contacts.map(\.id.text) == ["7", "a"])
  }

  @Test func `contacts that were not asked for are left out`() async throws {
    let service = ScriptedIntercom(#"{"data": [{"id": "a"}, {"id": "x"}, {"id": "b"}]}"#)

    let contacts = try await service.directory.contacts([ContactID("b"), ContactID("a")])

    #expect(contacts.map(\.id.text) == ["a", "b"])
  }

  private static func echoing() -> ScriptedIntercom {
    ScriptedIntercom { (request, _) throws(HTTPFailure) in answer(ids(in: request)) }
  }

  private static func ids(in request: HTTPRequest) -> [String] {
    let body = (try? JSONParser.parse(request.body ?? [])) ?? .null
    return body["query"]?["value"]?.elements.compactMap(\.text) ?? []
  }

  private static func answer(_ ids: [String]) -> HTTPResponse {
    let contacts = ids.map { #"{"id": "\#($0)", "role": "user"}"# }
    return .json(#"{"data": [\#(contacts.joined(separator: ","))], "pages": null}"#)
  }
}
