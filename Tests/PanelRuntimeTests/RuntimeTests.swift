import ContactResolution
import PanelModel
import PanelRuntime
import PanelViews
import Synchronization
import Testing
import TextTerminal

@MainActor
@Suite struct RuntimeTests {
  private let executor = ThreadPoolExecutor(threads: 2)
  private let terminal = ScriptedTerminal()

  private static var key: IssueKey {
    guard let key = IssueKey("PROJ-142") else { preconditionFailure("PROJ-142 is a key.") }
    return key
  }

  private func runtime(_ environment: Environment) -> Runtime {
    Runtime(
      terminal: terminal,
      state: AppState(key: Self.key, size: terminal.size, now: Timestamp(seconds: 1_790_000_000)),
      view: AppView(theme: Theme(depth: .none, background: .unknown), keyMap: .standard),
      update: AppUpdate(keyMap: .standard),
      environment: environment,
      executor: executor
    )
  }

  /// An environment that reports the issue at once and the given contacts behind the gate.
  private func environment(
    contacts: [String],
    gate: Gate,
    asked: Counter = Counter(),
    opened: Counter = Counter()
  ) -> Environment {
    Environment(
      readIssues: { _, _ in .success(IssuePage(issues: [])) },
      countIssues: { _ in nil },
      readAhead: { _, _, _ in },
      readIssue: { key, source, _, _, report in
        asked.increase()
        await report(.issue(Issue(key: key, summary: "Checkout fails")))
        await gate.pass()
        await report(.contacts(Self.resolved(contacts, source ?? .linkedConversations)))
      },
      readDetails: { _, _, _, report in
        await report(ContactDetails(companies: [], tags: [], segments: [], ownerName: ""))
      },
      readConversations: { _, _, _ in .success(ConversationPage()) },
      readCompanies: { _, _, _ in },
      readThread: { _, _ in .failure(.notFound(.intercom)) },
      readAttributes: { _ in .success([]) },
      keep: { _ in nil },
      copy: { _ in .unavailable },
      open: { _ in
        opened.increase()
        return .opened
      },
      now: { Timestamp(seconds: 1_790_000_000) },
      wait: { _ in false }
    )
  }

  nonisolated private static func resolved(
    _ ids: [String],
    _ source: ContactSource
  ) -> ResolvedContacts {
    ResolvedContacts(
      source: source,
      workspace: Workspace(id: WorkspaceID("acme1234"), name: "Acme", region: .us),
      contacts: ids.map { id in
        let contact = Contact(id: ContactID(id), role: .user, name: "Ana \(id)")
        return ResolvedContact(id: contact.id, knowledge: .known(contact), conversations: [])
      },
      progress: .complete
    )
  }

  @Test func `the start is over once, when all that was asked for is there`() async {
    let gate = Gate()
    let started = Counter()
    let runtime = runtime(environment(contacts: ["1"], gate: gate))
    runtime.whenStarted = { started.increase() }
    runtime.start()
    #expect(started.value == 0)

    gate.open()
    await runtime.untilIdle()
    #expect(started.value == 1)
    #expect(terminal.shows("Ana 1"))

    terminal.type(.character("r"))
    await runtime.untilIdle()
    #expect(started.value == 1)
  }

  @Test func `the first frame is drawn before anything is asked`() {
    let asked = Counter()
    let runtime = runtime(environment(contacts: [], gate: Gate(), asked: asked))

    runtime.start()

    #expect(terminal.shown.count == 1)
    #expect(terminal.shows("PROJ-142"))
    #expect(asked.value == 0)
  }

  @Test func `answers appear as they arrive`() async {
    let gate = Gate()
    let runtime = runtime(environment(contacts: ["a", "b"], gate: gate))

    runtime.start()
    gate.open()
    await runtime.untilIdle()

    #expect(terminal.shows("Checkout fails"))
    #expect(terminal.shows("Ana a"))
    #expect(terminal.shows("Ana b"))
  }

  @Test func `a hundred keys at once are drawn once`() async {
    let gate = Gate()
    gate.open()
    let runtime = runtime(environment(contacts: (0..<200).map { "c\($0)" }, gate: gate))
    runtime.start()
    await runtime.untilIdle()
    let before = terminal.shown.count

    terminal.send(Array(repeating: .key(Key(.down)), count: 100))

    #expect(terminal.shown.count == before + 1)
    #expect(terminal.shows("Ana c100"))
  }

  @Test func `stopping ends what is under way and nothing arrives afterwards`() async {
    let gate = Gate()
    let runtime = runtime(environment(contacts: ["late"], gate: gate))
    runtime.start()

    terminal.type(Key(.escape))
    gate.open()
    await runtime.untilIdle()

    #expect(!terminal.shows("Ana late"))
  }

  @Test func `quitting gives the terminal back and says how the program ended`() async {
    let gate = Gate()
    gate.open()
    let runtime = runtime(environment(contacts: ["a"], gate: gate))
    let ended = Counter()
    runtime.whenEnded = { _ in ended.increase() }
    runtime.start()
    await runtime.untilIdle()

    terminal.type(.character("q"), .character("q"))

    #expect(terminal.isClosed)
    #expect(ended.value == 1)
  }

  @Test func `a vanished terminal ends the program without drawing`() {
    let runtime = runtime(environment(contacts: [], gate: Gate()))
    let ended = Counter()
    runtime.whenEnded = { ended.set(Int($0)) }
    runtime.start()
    let before = terminal.shown.count

    terminal.send([.vanished])

    #expect(ended.value == 129)
    #expect(terminal.shown.count == before)
  }

  @Test func `Enter opens the selected contact once`() async {
    let gate = Gate()
    gate.open()
    let opened = Counter()
    let runtime = runtime(environment(contacts: ["a"], gate: gate, opened: opened))
    runtime.start()
    await runtime.untilIdle()

    terminal.type(Key(.enter))
    await runtime.untilIdle()

    #expect(opened.value == 1)
  }
}

/// A number that any thread may change.
final class Counter: Sendable {
  private let number = Mutex(0)

  var value: Int { number.withLock { $0 } }

  func increase() { number.withLock { $0 += 1 } }

  func set(_ value: Int) { number.withLock { $0 = value } }
}
