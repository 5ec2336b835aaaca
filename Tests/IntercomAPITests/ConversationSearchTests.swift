import ContactResolution
import HTTPExchange
import IntercomAPI
import Testing

@Suite struct ConversationSearchTests {
  @Test func `a contact's conversations are searched with order and cursor in the body`()
    async throws
  {
    let service = ScriptedIntercom(#"{"conversations": []}"#)

    _ = try await service.directory.conversations(ContactID("6762f0d0"), nil)
    _ = try await service.directory.conversations(ContactID("6762f0d0"), "Wz==")

    let query = #"{"query":{"field":"contact_ids","operator":"=","value":"6762f0d0"},"#
    let order = #""sort":{"field":"updated_at","order":"descending"}}"#
    #expect(
      service.bodies.map { $0.serialized() } == [
        query + #""pagination":{"per_page":20},"# + order,
        query + #""pagination":{"per_page":20,"starting_after":"Wz=="},"# + order,
      ]
    )
    #expect(service.requests.allSatisfy { $0.url.hasSuffix("/conversations/search") })
    #expect(service.requests.allSatisfy { $0.method == "POST" && $0.isRepeatable })
  }

  @Test(arguments: ["conversations", "data"])
  func `conversations are read under either name, the one that changed last first`(name: String)
    async throws
  {
    let service = ScriptedIntercom(
      """
      {"\(name)": [{"id": 1, "updated_at": 5}, {"id": "2", "updated_at": 9}, {}, null, {"id": "3"},
      {"id": "4", "updated_at": 9}, {"id": 1}], "total_count": 31,
      "pages": {"next": {"page": 2, "starting_after": "Wz=="}}}
      """
    )

    let page = try await service.directory.conversations(ContactID("a"), nil)

    #expect(page.conversations.map(\.id.text) == ["2", "4", "1", "3"])
    #expect(page.next == "Wz==")
    #expect(page.total == 31)
  }

  @Test func `subject and first message are plain text`() async throws {
    let service = ScriptedIntercom(
      """
      {"conversations": [{"id": "1", "state": "closed", 
      "source": {"subject": "<p>Card &amp; co</p>", "body": "<p>Hi</p><ul><li>one</li></ul>"}}]}
      """
    )

    let conversation = try await service.directory.conversations(ContactID("a"), nil)
      .conversations.first

    #expect(conversation?.subject == "Card & co")
    #expect(conversation?.firstMessage == "Hi\n\n• one")
    #expect(conversation?.state == .closed)
  }

  @Test(arguments: [
    (#""pages": null"#, nil), (#""pages": {"next": null}"#, nil),
    (#""pages": {"next": {"starting_after": null}}"#, nil),
    (#""pages": {"next": {"starting_after": "first"}}"#, nil),
    (#""pages": {"next": {"starting_after": "second"}}"#, "second"),
  ])
  func `a page that names no other one is the last`(members: String, next: String?) async throws {
    let service = ScriptedIntercom(#"{"conversations": [{"id": "1"}], \#(members)}"#)

    let page = try await service.directory.conversations(ContactID("a"), "first")

    #expect(page.next == next)
    #expect(page.total == nil)
  }

  @Test func `an answer without a list is not taken for an empty one`() async throws {
    let directory = try ScriptedIntercom(#"{"total_count": 0}"#).directory

    let failure = await failure { () async throws(ServiceFailure) in
      try await directory.conversations(ContactID("a"), nil)
    }

    #expect(
      failure == .unreadable(.intercom, .malformed("no list named conversations or data"))
    )
  }
}
