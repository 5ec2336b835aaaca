import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct OpeningTests {
  private func state() -> AppState {
    SamplePanel.showing(
      SamplePanel.resolved(
        [SamplePanel.contact("abc1", email: "ana@example.com", conversations: ["15"])],
        conversations: ["15"]
      )
    )
  }

  @Test func `Enter opens the selected contact in its workspace`() {
    var state = state()

    let effects = state.press(Key(.enter))

    let url = "https://app.intercom.com/a/apps/acme1234/users/abc1/all-conversations"
    #expect(effects == [.open(url: url, .contact)])
  }

  @Test func `Enter on a conversation opens the conversation`() {
    var state = state()

    let effects = state.press(Key(.right), .character("G"), Key(.enter))

    let url = "https://app.intercom.com/a/inbox/acme1234/inbox/conversation/15"
    #expect(effects == [.open(url: url, .conversation)])
  }

  @Test func `a conversation without contacts is a row that opens and copies`() {
    var state = SamplePanel.showing(
      SamplePanel.resolved(
        [SamplePanel.contact("abc1", conversations: ["15"])],
        conversations: ["15", "16"]
      )
    )

    state.press(Key(.down))
    let opening = state.press(Key(.enter))
    let copying = state.press(.character("y"))

    let url = "https://app.intercom.com/a/inbox/acme1234/inbox/conversation/16"
    #expect(state.contacts.items.last == .conversation(ConversationID("16")))
    #expect(opening == [.open(url: url, .conversation)])
    #expect(copying == [.copy(url)])
  }

  @Test func `a link elsewhere opens in its own region and workspace`() {
    let link = ConversationLink(
      id: ConversationID("4137"),
      workspace: WorkspaceID("grcvqyws"),
      region: .eu,
      origin: .comment
    )
    var resolved = SamplePanel.resolved([])
    resolved.elsewhere = [link]
    var state = SamplePanel.showing(resolved)

    let effects = state.press(Key(.enter))

    let url = "https://app.eu.intercom.com/a/inbox/grcvqyws/inbox/conversation/4137"
    #expect(effects == [.open(url: url, .conversation)])
  }

  @Test func `a link that led nowhere opens in the workspace it was asked for in`() {
    let globex = ConnectionName("globex")
    var resolved = SamplePanel.resolved([])
    resolved.otherWorkspaces = [
      globex: Workspace(id: WorkspaceID("globex12"), name: "Globex", region: .eu)
    ]
    resolved.unresolved = [
      UnresolvedConversation(
        link: ConversationLink(id: ConversationID("77"), region: .eu, origin: .comment),
        connection: globex,
        failure: .notFound(.intercom)
      )
    ]
    var state = SamplePanel.showing(resolved)

    let effects = state.press(Key(.enter))

    let url = "https://app.eu.intercom.com/a/inbox/globex12/inbox/conversation/77"
    #expect(effects == [.open(url: url, .conversation)])
  }

  @Test func `a link to another region does not open in the connected workspace`() {
    let link = ConversationLink(id: ConversationID("77"), region: .au, origin: .comment)
    var resolved = SamplePanel.resolved([])
    resolved.elsewhere = [link]
    var state = SamplePanel.showing(resolved)

    let effects = state.press(Key(.enter))

    let url = "https://app.au.intercom.com/a/inbox/_/inbox/conversation/77"
    #expect(effects == [.open(url: url, .conversation)])
  }

  @Test func `an id that cannot stand in a link opens nothing`() {
    var state = SamplePanel.showing(SamplePanel.resolved([SamplePanel.contact("../admin?x")]))

    let effects = state.press(Key(.enter))

    #expect(effects.isEmpty)
    #expect(state.notice == .impossible(.noLink))
  }

  @Test func `o opens the issue from the panel`() {
    var state = state()

    let effects = state.press(.character("o"))

    #expect(effects == [.open(url: "https://jira.example.com/browse/PROJ-142", .issue)])
  }

  @Test func `y copies the link and Y the address`() {
    var state = state()

    let link = state.press(.character("y"))
    let email = state.press(.character("Y"))

    let url = "https://app.intercom.com/a/apps/acme1234/users/abc1/all-conversations"
    #expect(link == [.copy(url)])
    #expect(email == [.copy("ana@example.com")])
  }

  @Test func `a link that cannot be opened is shown and copied`() {
    var state = state()
    let opening = LinkOpening(
      url: "https://app.intercom.com/a/apps/acme1234/users/abc1/all-conversations",
      subject: .contact,
      outcome: .notOpened(.noDesktop)
    )

    let effects = SamplePanel.update.update(&state, .openEnded(opening), at: state.now)

    #expect(state.overlay == .link(url: opening.url, reason: .noDesktop))
    #expect(effects == [.copy(opening.url)])
  }

  /// A state that shows a link which could not be opened.
  private func stateWithLink(focus: Pane = .contacts) -> AppState {
    var state = state()
    state.focus = focus
    state.overlay = .link(url: "https://app.intercom.com/", reason: .noDesktop)
    return state
  }

  @Test(arguments: ["c", "e", "p", "f", "t", "o", "r"])
  func `a key of the panes closes the link and does its work`(character: Character) {
    var state = stateWithLink()
    var closed = state
    closed.overlay = nil

    let effects = state.press(.character(character))
    let expected = closed.press(.character(character))

    #expect(effects == expected)
    #expect(state == closed)
  }

  @Test func `what is typed below a link goes on`() {
    var state = state()
    state.press(.character("f"))
    state.overlay = .link(url: "https://app.intercom.com/", reason: .noDesktop)

    state.press(.character("m"))

    #expect(state.overlay == nil)
    #expect(state.fieldChooser?.search.text == "m")
  }

  @Test(arguments: Pane.allCases)
  func `Enter closes the link and opens nothing`(focus: Pane) {
    var state = stateWithLink(focus: focus)

    let effects = state.press(Key(.enter))

    #expect(effects.isEmpty)
    #expect(state.overlay == nil)
  }

  @Test func `a key that does nothing anywhere leaves the link`() {
    var state = stateWithLink()

    state.press(.character("x"))

    #expect(state.overlay != nil)
  }

  @Test(arguments: [Key(.escape), .character("q")])
  func `what lies on top is closed before the program`(key: Key) {
    var state = state()
    state.press(.character("?"))

    let first = state.press(key)
    let second = state.press(.character("q"))

    #expect(first.isEmpty)
    #expect(state.overlay == nil)
    #expect(second == [.end(status: 0)])
  }

  @Test func `a signal ends the program with its number`() {
    var state = state()

    let effects = SamplePanel.update.update(
      &state,
      .terminal(.terminated(signal: 15)),
      at: state.now
    )

    #expect(effects == [.end(status: 143)])
  }
}
