import ContactResolution
import PanelModel
import PanelRuntime
import PanelViews
import Synchronization
import Testing
import TextTerminal

@MainActor
@Suite struct BrowsingTests {
  private let executor = ThreadPoolExecutor(threads: 2)
  private let terminal = ScriptedTerminal()

  nonisolated private static func key(_ number: Int) -> IssueKey {
    guard let key = IssueKey("PROJ-\(number)") else { preconditionFailure("That is a key.") }
    return key
  }

  /// A program in a list of a hundred issues.
  private func runtime(_ environment: Environment) -> Runtime {
    Runtime(
      terminal: terminal,
      state: AppState(
        key: nil,
        size: terminal.size,
        now: Timestamp(seconds: 1_790_000_000),
        browsing: BrowsingChoices(views: [NamedQuery(name: "All", jql: "project = PROJ")])
      ),
      view: AppView(theme: Theme(depth: .none, background: .unknown), keyMap: .standard),
      update: AppUpdate(keyMap: .standard),
      environment: environment,
      executor: executor
    )
  }

  /// An environment in which the selection rests as soon as the gate is open, without one never,
  /// and never on the issue that is selected first.
  private func environment(
    rest: Gate? = nil,
    asked: Log<IssueKey> = Log(),
    keep: @escaping @Sendable (PanelChange) -> String? = { _ in nil }
  ) -> Environment {
    let rests = Counter()
    return Environment(
      readIssues: { _, _ in
        .success(IssuePage(issues: (1...100).map { IssueSummary(key: Self.key($0)) }))
      },
      countIssues: { _ in nil },
      readAhead: { _, _, _ in },
      readIssue: { key, _, _, _, report in
        asked.append(key)
        await report(.issue(Issue(key: key, summary: "Read \(key)")))
      },
      readDetails: { _, _, _, _ in },
      readConversations: { _, _, _ in .success(ConversationPage()) },
      readCompanies: { _, _, _ in },
      readThread: { _, _ in .failure(.notFound(.intercom)) },
      readAttributes: { _ in .success([]) },
      keep: keep,
      copy: { _ in .unavailable },
      open: { _ in .opened },
      now: { Timestamp(seconds: 1_790_000_000) },
      wait: { duration in
        guard let rest, duration < .seconds(1) else { return false }
        rests.increase()
        guard rests.value > 1 else { return false }
        await rest.pass()
        return !Task.isCancelled
      }
    )
  }

  @Test func `passing fifty issues asks for the one where it stops`() async {
    let rest = Gate()
    let asked = Log<IssueKey>()
    let runtime = runtime(environment(rest: rest, asked: asked))
    runtime.start()
    await runtime.untilIdle()

    for _ in 0..<50 { terminal.type(.character("J")) }
    #expect(asked.values.isEmpty)
    rest.open()
    await runtime.untilIdle()

    #expect(asked.values == [Self.key(51)])
  }

  @Test func `the screen does not wait for a change to be written down`() async {
    let disk = Gate()
    let kept = Log<PanelChange>()
    let runtime = runtime(
      environment { change in
        disk.block()
        kept.append(change)
        return nil
      }
    )
    runtime.start()
    await runtime.untilIdle()

    terminal.type(Key(.enter), .character("c"), .character("c"))
    #expect(terminal.shows("Contacts by links and the reporter"))
    #expect(kept.values.isEmpty)
    disk.open()
    await runtime.untilIdle()

    #expect(
      kept.values == [
        .visited(RecentIssue(key: Self.key(1))), .source(.reporterEmail), .source(.both),
      ]
    )
  }

  @Test func `the end of the program waits until changes are written down`() async {
    let kept = Log<PanelChange>()
    let runtime = runtime(
      environment { change in
        kept.append(change)
        return nil
      }
    )
    let keptAtEnd = Counter()
    runtime.whenEnded = { _ in keptAtEnd.set(kept.values.count) }
    runtime.start()
    await runtime.untilIdle()

    terminal.type(Key(.enter), .character("c"), .character("c"), .character("Q"))

    #expect(keptAtEnd.value == 3)
  }

  @Test func `what could not be written down is said`() async {
    let runtime = runtime(environment { _ in "No space left." })
    runtime.start()
    await runtime.untilIdle()

    terminal.type(Key(.enter), .character("c"))
    await runtime.untilIdle()

    #expect(terminal.shows("Not saved: No space left."))
  }
}

/// What happened, in order, noted from any thread.
final class Log<Entry: Sendable>: Sendable {
  private let entries = Mutex<[Entry]>([])

  var values: [Entry] { entries.withLock { $0 } }

  func append(_ entry: Entry) { entries.withLock { $0.append(entry) } }
}
