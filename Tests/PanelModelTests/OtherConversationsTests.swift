import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct OtherConversationsTests {
  private static let id = ContactID("a")
  private static let more = DetailItem.moreConversations

  private static func page(_ ids: ClosedRange<Int>, next: String?, total: Int? = 7)
    -> ConversationPage
  {
    ConversationPage(
      conversations: ids.map { Conversation(id: ConversationID("\($0)")) },
      next: next,
      total: total
    )
  }

  /// A contact of one linked conversation, 1, of whose conversations a first page is known.
  private func state(_ first: ConversationPage = page(1...3, next: "p2")) -> AppState {
    var state = SamplePanel.showing(
      SamplePanel.resolved(
        [SamplePanel.contact("a", conversations: ["1"])],
        conversations: ["1"]
      )
    )
    state.fields.user = []
    state.report(ContactDetails(conversations: first))
    return state
  }

  @Test func `conversations that are linked are left out and not counted`() {
    let state = state()

    let others = state.others

    #expect(others?.conversations.map(\.id.text) == ["2", "3"])
    #expect(others?.total == 6)
    #expect(others?.missing == 4)
    #expect(
      Array(state.contacts.detailItems(fields: state.fields)) == [
        .conversation(ConversationID("1")), .otherConversation(ConversationID("2")),
        .otherConversation(ConversationID("3")), Self.more,
      ]
    )
  }

  @Test func `walking onto the last row asks for the next page, once`() {
    var state = state()
    state.press(Key(.right), Key(.down), Key(.down))

    let first = state.press(Key(.down))
    let second = state.press(Key(.enter))

    #expect(first == [.readConversations(Self.id, through: nil, page: "p2")])
    #expect(second.isEmpty)
    #expect(state.others?.rest == .loading)
  }

  @Test func `the selection stays in its place when the page arrives`() {
    var state = state()
    state.press(Key(.right), .character("G"))

    state.report(.success(Self.page(4...5, next: "p3")))

    #expect(state.contacts.detailSelection == .otherConversation(ConversationID("4")))
    #expect(state.others?.conversations.count == 4)
    #expect(state.others?.rest == .more)
  }

  @Test func `the selection elsewhere does not move when a page arrives`() {
    var state = state()
    state.press(Key(.right), .character("G"), Key(.up))
    let selection = state.contacts.detailSelection

    state.report(.success(Self.page(4...5, next: nil)))

    #expect(state.contacts.detailSelection == selection)
    #expect(state.others?.rest == OtherConversations.Rest.none)
  }

  @Test func `a page that fails says so and can be asked for again`() {
    var state = state()
    state.press(Key(.right), .character("G"))

    state.report(.failure(.timedOut(.intercom)))
    let failed = state.others?.rest
    let again = state.press(Key(.enter))

    #expect(failed == .failed(.timedOut(.intercom)))
    #expect(again == [.readConversations(Self.id, through: nil, page: "p2")])
    #expect(state.contacts.detailSelection == Self.more)
  }

  @Test func `a page of linked conversations alone is followed by the next one`() {
    var state = state(Self.page(2...3, next: "p2"))
    state.press(Key(.right), .character("G"))

    let effects = state.report(.success(Self.page(1...1, next: "p3")))

    #expect(effects == [.readConversations(Self.id, through: nil, page: "p3")])
  }

  @Test func `a page without anything new is the last`() {
    var state = state()
    state.press(Key(.right), .character("G"))

    let effects = state.report(.success(Self.page(2...3, next: "p2")))

    #expect(effects.isEmpty)
    #expect(state.others?.rest == OtherConversations.Rest.none)
    #expect(state.contacts.detailSelection == .otherConversation(ConversationID("3")))
  }

  @Test func `later pages stay when the first one is read again`() {
    var state = state()
    state.press(Key(.right), .character("G"))
    state.report(.success(Self.page(4...5, next: "p3")))

    state.report(ContactDetails(conversations: Self.page(1...3, next: "p2"), failures: [:]))

    #expect(state.others?.conversations.map(\.id.text) == ["2", "3", "4", "5"])
    #expect(state.contacts.details[Self.id]?.conversations?.next == "p3")
    #expect(state.contacts.detailSelection == .otherConversation(ConversationID("4")))
  }

  @Test func `another conversation is opened where the contact lives`() {
    var state = state()
    state.press(Key(.right), Key(.down))

    let opened = state.press(Key(.enter))
    let copied = state.press(.character("y"))

    let url = "https://app.intercom.com/a/inbox/acme1234/inbox/conversation/2"
    #expect(opened == [.open(url: url, .conversation)])
    #expect(copied == [.copy(url)])
  }

  @Test func `what lives in another workspace is opened and read there`() {
    let globex = ConnectionName("globex")
    var contact = SamplePanel.contact("a")
    contact.connection = globex
    var resolved = SamplePanel.resolved([contact])
    resolved.otherWorkspaces[globex] = Workspace(
      id: WorkspaceID("glbx5678"),
      name: "Globex",
      region: .eu
    )
    var state = SamplePanel.showing(resolved)
    state.fields.user = []
    state.report(ContactDetails(conversations: Self.page(2...3, next: "p2")))

    let opened = state.press(Key(.enter))
    let more = state.press(Key(.right), .character("G"))
    let conversation = state.press(Key(.up), Key(.enter))

    let host = "https://app.eu.intercom.com/a"
    #expect(
      opened == [.open(url: "\(host)/apps/glbx5678/users/a/all-conversations", .contact)]
    )
    #expect(more == [.readConversations(Self.id, through: globex, page: "p2")])
    #expect(
      conversation == [
        .open(url: "\(host)/inbox/glbx5678/inbox/conversation/3", .conversation)
      ]
    )
  }
}

extension AppState {
  fileprivate var others: OtherConversations? {
    contacts.selectedContact.flatMap { contacts.otherConversations(of: $0) }
  }

  fileprivate mutating func report(_ details: ContactDetails) {
    let event = AppEvent.detailsReported(ContactID("a"), details)
    _ = SamplePanel.update.update(&self, event, at: SamplePanel.moment)
  }

  @discardableResult
  fileprivate mutating func report(
    _ page: Result<ConversationPage, ServiceFailure>
  ) -> [Effect] {
    let event = AppEvent.conversationsReported(ContactID("a"), page)
    return SamplePanel.update.update(&self, event, at: SamplePanel.moment)
  }
}
