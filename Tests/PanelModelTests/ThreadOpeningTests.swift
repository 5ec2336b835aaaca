import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct ThreadOpeningTests {
  private static func target(_ id: String, part: String? = nil) -> ThreadTarget {
    ThreadTarget(id: ConversationID(id), part: part)
  }

  @Test func `t on a contact reads its first linked conversation`() {
    var state = SamplePanel.showing(ThreadSamples.resolved)

    let effects = state.press(.character("t"))

    let target = Self.target("15")
    #expect(
      effects == [
        .recall(.thread(target)), .readThread(target, anew: false), .remindOfThread(target),
      ]
    )
    #expect(state.place == .thread)
  }

  @Test func `t on a conversation of the details reads that one`() {
    var state = SamplePanel.showing(ThreadSamples.resolved)

    let effects = state.press(Key(.right), .character("G"), .character("t"))

    #expect(effects.contains(.readThread(Self.target("16"), anew: false)))
  }

  @Test func `t on a field reads the contact's first linked conversation`() {
    var state = SamplePanel.showing(ThreadSamples.resolved)

    let effects = state.press(Key(.right), .character("t"))

    #expect(effects.contains(.readThread(Self.target("15"), anew: false)))
  }

  @Test func `a conversation without contacts is read from the list`() {
    var state = SamplePanel.showing(SamplePanel.resolved([], conversations: ["17"]))

    let effects = state.press(.character("t"))

    #expect(effects.contains(.readThread(Self.target("17"), anew: false)))
  }

  @Test func `kind, connection and part of the link are asked for`() {
    let name = ConnectionName("globex")
    var resolved = ThreadSamples.resolved
    resolved.conversations[0].connection = name
    resolved.conversations[0].conversation.kind = .ticket
    resolved.conversations[0].link.part = "comment-15-4"
    var state = SamplePanel.showing(resolved)

    let effects = state.press(.character("t"))

    let target = ThreadTarget(
      id: ConversationID("15"),
      kind: .ticket,
      connection: name,
      part: "comment-15-4"
    )
    #expect(effects.contains(.readThread(target, anew: false)))
  }

  @Test func `another conversation of the contact is read through the contact's connection`() {
    var resolved = SamplePanel.resolved([SamplePanel.contact("abc1")])
    resolved.contacts[0].connection = ConnectionName("globex")
    var state = SamplePanel.showing(resolved)
    state.contacts.details[ContactID("abc1")] = ContactDetails(
      conversations: ConversationPage(conversations: [
        Conversation(id: ConversationID("30")), Conversation(id: ConversationID("31")),
      ])
    )

    var selected = state
    selected.focus = .details
    selected.contacts.detailSelection = .otherConversation(ConversationID("31"))
    let newest = state.press(.character("t"))
    let chosen = selected.press(.character("t"))

    let targets = ["30", "31"].map {
      ThreadTarget(id: ConversationID($0), connection: ConnectionName("globex"))
    }
    #expect(newest.contains(.readThread(targets[0], anew: false)))
    #expect(chosen.contains(.readThread(targets[1], anew: false)))
  }

  @Test func `a link that led nowhere is refused with its reason`() {
    var resolved = SamplePanel.resolved([])
    resolved.unresolved = [
      UnresolvedConversation(
        link: ConversationLink(id: ConversationID("77"), origin: .comment),
        failure: .notFound(.intercom)
      )
    ]
    var state = SamplePanel.showing(resolved)

    let effects = state.press(.character("t"))

    #expect(effects.isEmpty)
    #expect(state.thread == nil)
    #expect(state.notice == .impossible(.conversationNotRead(.notFound(.intercom))))
  }

  @Test func `a link elsewhere is refused`() {
    var resolved = SamplePanel.resolved([])
    resolved.elsewhere = [
      ConversationLink(id: ConversationID("77"), region: .eu, origin: .comment)
    ]
    var state = SamplePanel.showing(resolved)

    state.press(.character("t"))

    #expect(state.notice == .impossible(.conversationElsewhere))
    #expect(!state.canPerform(.readThread))
  }

  @Test func `a contact of whom no conversation is known is refused`() {
    var state = SamplePanel.showing(SamplePanel.resolved([SamplePanel.contact("abc1")]))

    state.press(.character("t"))

    #expect(state.notice == .impossible(.noConversation))
  }

  @Test func `the first message is there at once`() {
    let state = ThreadSamples.opened()

    #expect(state.thread?.content?.parts.map(\.text) == ["The card is declined"])
    #expect(state.thread?.blocks == [.part(0), .rest])
  }

  @Test func `nothing but its loading is there when nothing is known`() {
    var state = SamplePanel.showing(SamplePanel.resolved([], conversations: ["17"]))

    state.press(.character("t"))

    #expect(state.thread?.blocks == [.rest])
  }

  @Test func `the selection stays with the contact whose conversation is read`() {
    var state = SamplePanel.started()
    var growing = ThreadSamples.resolved
    growing.progress = .resolving(answered: 1, total: 2)
    state.receive(.contacts(growing))
    state.press(.character("t"))
    growing.contacts.insert(SamplePanel.contact("first"), at: 0)

    state.receive(.contacts(growing))

    #expect(state.contacts.selection == .contact(ContactID("abc1")))
  }
}
