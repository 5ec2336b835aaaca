import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct ThreadReadingTests {
  @Test(arguments: [Key(.escape), .character("q"), Key(.left), .character("h"), .control("c")])
  func `one comes back to where one was, and nothing is asked any more`(key: Key) {
    var state = SamplePanel.showing(ThreadSamples.resolved)
    state.press(Key(.right), .character("G"), .character("t"))

    let effects = state.press(key)

    #expect(effects == [.cancel(.thread), .cancel(.threadReminder)])
    #expect(state.thread == nil)
    #expect(state.focus == .details)
    #expect(state.contacts.detailSelection == .conversation(ConversationID("16")))
  }

  @Test func `leaving a conversation that has come cancels nothing`() {
    var state = ThreadSamples.reading()

    let effects = state.press(.character("q"))

    #expect(effects.isEmpty)
    #expect(state.place == .contacts)
  }

  @Test func `the answer of another conversation is dropped`() {
    var state = ThreadSamples.opened()
    let late = ThreadTarget(id: ConversationID("16"))

    let effects = SamplePanel.update.update(
      &state,
      .threadReported(late, .success(ThreadSamples.messages)),
      at: state.now
    )

    #expect(effects.isEmpty)
    #expect(state.thread?.thread == .loading(last: nil))
  }

  @Test func `an answer after leaving is dropped`() {
    var state = ThreadSamples.opened()
    let target = ThreadTarget(id: ConversationID("15"))
    state.press(.character("q"))

    _ = SamplePanel.update.update(
      &state,
      .threadReported(target, .success(ThreadSamples.messages)),
      at: state.now
    )

    #expect(state.thread == nil)
  }

  @Test func `an answer ends the reminder, and a reminder after it says nothing`() {
    var state = ThreadSamples.opened()
    let target = ThreadTarget(id: ConversationID("15"))

    _ = SamplePanel.update.update(&state, .threadWaitedLong(target), at: state.now)
    let wasSlow = state.thread?.isSlow
    let effects = state.answer(.success(ThreadSamples.messages))
    _ = SamplePanel.update.update(&state, .threadWaitedLong(target), at: state.now)

    #expect(wasSlow == true)
    #expect(effects == [.cancel(.threadReminder)])
    #expect(state.thread?.isSlow == false)
  }

  @Test func `events without words are one block, with words of their own`() {
    let parts = [
      ThreadSamples.part("1", "Hello"), ThreadSamples.event("2"), ThreadSamples.event("3"),
      ThreadSamples.event("4", "for you"), ThreadSamples.event("5"),
    ]

    let blocks = ThreadBlock.blocks(of: ThreadSamples.thread(parts))

    #expect(blocks == [.part(0), .events(1..<3), .part(3), .events(4..<5)])
  }

  @Test func `parts left out stand behind the first message`() {
    let parts = [ThreadSamples.part("1", "Hello"), ThreadSamples.part("2", "Anybody?")]

    let both = ThreadBlock.blocks(of: ThreadSamples.thread(parts, omitted: 7))
    let first = ThreadBlock.blocks(of: ThreadSamples.thread([parts[0]], omitted: 7))
    let none = ThreadBlock.blocks(of: ThreadSamples.thread([], omitted: 7))
    let event = ThreadBlock.blocks(
      of: ThreadSamples.thread([ThreadSamples.event("9")], omitted: 7)
    )

    #expect(both == [.part(0), .omitted(7), .part(1)])
    #expect(first == [.part(0), .omitted(7)])
    #expect(none == [.omitted(7)])
    #expect(event == [.omitted(7), .events(0..<1)])
  }

  @Test func `parts left out come first where the first message is not given`() {
    var thread = ThreadSamples.thread([ThreadSamples.part("8", "Hello again")], omitted: 7)
    thread.conversation.created = Timestamp(seconds: 1)

    #expect(ThreadBlock.blocks(of: thread) == [.omitted(7), .part(0)])
  }

  @Test(arguments: ["4", "comment-15-4", "user-message-15-4"])
  func `a conversation opens at the part a link points at`(name: String) {
    let state = ThreadSamples.reading(part: name)

    #expect(state.thread?.linkedPart == 3)
    #expect(state.thread?.position.anchor == .row(RowPlace(block: 3, row: -2)))
    #expect(state.notice == nil)
  }

  @Test func `a link to a part that is not given says so, and opens at the beginning`() {
    let state = ThreadSamples.reading(part: "comment-15-99")

    #expect(state.thread?.position == .start)
    #expect(state.notice == .impossible(.linkedPartMissing))
  }

  @Test func `a conversation without a link to a part opens at the beginning`() {
    #expect(ThreadSamples.reading().thread?.position == .start)
  }

  @Test func `refreshing asks anew and keeps what is known`() {
    var state = ThreadSamples.reading()

    let effects = state.press(.character("r"))

    let target = ThreadTarget(id: ConversationID("15"))
    #expect(effects == [.readThread(target, anew: true), .remindOfThread(target)])
    #expect(state.thread?.thread == .loading(last: ThreadSamples.messages))
    #expect(state.thread?.blocks.count == 5)
  }

  @Test func `a failure takes nothing away`() {
    var state = ThreadSamples.reading()
    state.press(.character("r"))

    state.answer(.failure(.timedOut(.intercom)))

    #expect(state.thread?.thread == .failed(.timedOut(.intercom), last: ThreadSamples.messages))
    #expect(state.thread?.blocks.count == 5)
  }

  @Test func `a failure at first leaves the message that was known`() {
    var state = ThreadSamples.opened()

    state.answer(.failure(.timedOut(.intercom)))

    #expect(state.thread?.blocks == [.part(0), .rest])
  }

  @Test func `a service that names a moment is asked again then, for the conversation alone`() {
    var state = ThreadSamples.opened()
    let until = Timestamp(seconds: SamplePanel.moment.seconds + 30)

    let effects = state.answer(.failure(.rateLimited(.intercom, until: until)))
    let retry = SamplePanel.update.update(&state, .waitOver(SamplePanel.key), at: until)

    let target = ThreadTarget(id: ConversationID("15"))
    #expect(effects.contains(.waitUntil(until, SamplePanel.key)))
    #expect(retry == [.readThread(target, anew: true), .remindOfThread(target)])
  }

  @Test func `who leaves a conversation that has to wait does not have the issue asked anew`() {
    var state = ThreadSamples.opened()
    let until = Timestamp(seconds: SamplePanel.moment.seconds + 30)
    state.answer(.failure(.rateLimited(.intercom, until: until)))

    let effects = state.press(.character("q"))

    #expect(effects == [.cancel(.retry)])
  }

  @Test func `keys of the panes do nothing behind the page`() {
    var state = ThreadSamples.reading()
    let before = state

    state.press(Key(.tab), .character("c"), .character("f"), .character("p"), Key(.right))

    #expect(state == before)
  }

  @Test func `the issue is not lost behind the page`() {
    var state = ThreadSamples.reading()

    let effects = state.press(.character("o"))

    #expect(effects == [.open(url: "https://jira.example.com/browse/PROJ-142", .issue)])
  }

  @Test func `Enter opens and y copies the conversation, Y the address`() {
    var state = ThreadSamples.reading()

    let opening = state.press(Key(.enter))
    let copying = state.press(.character("y"))
    let address = state.press(.character("Y"))

    #expect(opening == [.open(url: ThreadSamples.link, .conversation)])
    #expect(copying == [.copy(ThreadSamples.link)])
    #expect(address == [.copy("ana@example.com")])
  }

  @Test func `where no contact is selected Y copies the address of who wrote`() {
    var state = SamplePanel.showing(SamplePanel.resolved([], conversations: ["15"]))
    state.press(.character("t"))

    let early = state.press(.character("Y"))
    let notice = state.notice
    state.answer(.success(ThreadSamples.messages))
    let late = state.press(.character("Y"))

    #expect(early.isEmpty)
    #expect(notice == .impossible(.noEmail))
    #expect(late == [.copy("ana@example.com")])
  }

  @Test func `a conversation of another connection opens in that one's workspace`() {
    let name = ConnectionName("globex")
    var resolved = ThreadSamples.resolved
    resolved.conversations[0].connection = name
    resolved.otherWorkspaces = [
      name: Workspace(id: WorkspaceID("globex99"), name: "Globex", region: .eu)
    ]
    var state = SamplePanel.showing(resolved)
    state.press(.character("t"))

    let effects = state.press(Key(.enter))

    let url = "https://app.eu.intercom.com/a/inbox/globex99/inbox/conversation/15"
    #expect(effects == [.open(url: url, .conversation)])
  }

  @Test func `help lies over the conversation and gives it back`() {
    var state = ThreadSamples.reading()

    state.press(.character("?"))
    let over = state.place
    state.press(Key(.escape))

    #expect(over == .help)
    #expect(state.place == .thread)
  }
}
