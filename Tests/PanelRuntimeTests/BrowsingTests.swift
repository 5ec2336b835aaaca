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
  private func runtime(_ environment: Environment, lastWait: LastWait = .usual) -> Runtime {
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
      executor: executor,
      lastWait: lastWait
    )
  }

  /// A program whose disk writes nothing before the gate is open, and the time it waits for that at
  /// its end once it has said so.
  private func runtime(on disk: Gate, waitingFor time: Duration) -> Runtime {
    runtime(
      environment { _ in
        disk.block()
        return nil
      },
      lastWait: LastWait(quiet: .milliseconds(1), further: time)
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

  @Test func `what could not be written down at the end is said after it, once`() async {
    let runtime = runtime(environment { _ in "No space left." })
    let said = Log<String>()
    runtime.whenUnsaid = { [terminal] sentence in
      #expect(terminal.isClosed)
      said.append(sentence)
    }
    runtime.start()
    await runtime.untilIdle()

    terminal.type(Key(.enter), .character("c"), .character("Q"))

    #expect(said.values == ["Not saved: No space left."])
  }

  @Test func `the end says that it waits for a slow disk`() async {
    let disk = Gate()
    let runtime = runtime(on: disk, waitingFor: .seconds(600))
    let said = Log<String>()
    runtime.whenUnsaid = { sentence in
      said.append(sentence)
      disk.open()
    }
    runtime.start()
    await runtime.untilIdle()

    terminal.type(Key(.enter), .character("c"), .character("Q"))

    #expect(
      said.values
        == ["What was changed in the panel is still being written. Ctrl-C ends without that."]
    )
  }

  @Test func `the end does not wait for a disk for ever, and says what is lost`() async {
    let disk = Gate()
    defer { disk.open() }
    let runtime = runtime(on: disk, waitingFor: .milliseconds(1))
    let said = Log<String>()
    runtime.whenUnsaid = { said.append($0) }
    let ends = Counter()
    runtime.whenEnded = { _ in ends.increase() }
    runtime.start()
    await runtime.untilIdle()

    terminal.type(Key(.enter), .character("c"), .character("Q"))

    #expect(ends.value == 1)
    #expect(
      said.values.last
        == "Not saved: the disk is too slow. What was changed last in the panel is lost."
    )
  }
}

/// What happened, in order, noted from any thread.
final class Log<Entry: Sendable>: Sendable {
  private let entries = Mutex<[Entry]>([])

  var values: [Entry] { entries.withLock { $0 } }

  func append(_ entry: Entry) { entries.withLock { $0.append(entry) } }
}
