import ContactResolution
import Testing

@Suite struct IntercomWebURLTests {
  private let acme = WorkspaceID("acme1234")

  @Test func `a contact's page shows all its conversations`() {
    let url = IntercomWebURL.contact(ContactID("64b1f0c2"), workspace: acme, region: .eu)

    #expect(url == "https://app.eu.intercom.com/a/apps/acme1234/users/64b1f0c2/all-conversations")
  }

  @Test func `an unknown workspace is the one the browser is in`() {
    let contact = IntercomWebURL.contact(ContactID("64b1"), workspace: nil, region: .us)
    let conversation = IntercomWebURL.conversation(
      ConversationID("77"),
      workspace: nil,
      region: .us
    )

    #expect(contact == "https://app.intercom.com/a/apps/_/users/64b1/all-conversations")
    #expect(conversation == "https://app.intercom.com/a/inbox/_/inbox/conversation/77")
  }

  @Test(arguments: Conversation.Kind.allKinds, Region.allCases)
  func `what is built is read again as the same`(kind: Conversation.Kind, region: Region) throws {
    let address = ConversationAddress(
      id: ConversationID("215474005156281"),
      kind: kind,
      region: region,
      workspace: acme
    )

    let url = try #require(
      IntercomWebURL.conversation(address.id, kind: kind, workspace: acme, region: region)
    )

    #expect(IntercomURL(url) == .conversation(address))
  }

  @Test(arguments: ["", "7/7", "..", "7?x", "7#x", "7 7", "7\n", "é", "7%2F", "7\\", "a:b", "a@b"])
  func `an id that could lead elsewhere makes no URL`(_ part: String) {
    #expect(
      IntercomWebURL.conversation(ConversationID(part), workspace: acme, region: .us) == nil
    )
    #expect(IntercomWebURL.contact(ContactID(part), workspace: acme, region: .us) == nil)
    #expect(
      IntercomWebURL.contact(ContactID("64b1"), workspace: WorkspaceID(part), region: .us) == nil
    )
  }

  @Test func `a link elsewhere opens in its own region and workspace`() {
    let connected = Workspace(id: acme, name: "Acme", region: .us)
    let elsewhere = ConversationLink(
      id: ConversationID("77"),
      workspace: WorkspaceID("globex"),
      region: .eu,
      origin: .comment
    )
    let unnamed = ConversationLink(id: ConversationID("77"), region: .au, origin: .comment)
    let bare = ConversationLink(id: ConversationID("77"), origin: .property)

    let urls = [elsewhere, unnamed, bare].map {
      IntercomWebURL.conversation(of: $0, connected: connected)
    }

    #expect(
      urls == [
        "https://app.eu.intercom.com/a/inbox/globex/inbox/conversation/77",
        "https://app.au.intercom.com/a/inbox/_/inbox/conversation/77",
        "https://app.intercom.com/a/inbox/acme1234/inbox/conversation/77",
      ]
    )
  }
}

extension Conversation.Kind {
  static let allKinds: [Self] = [.conversation, .ticket]
}
