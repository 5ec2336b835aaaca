import ContactResolution
import PanelModel
import PanelRuntime
import PanelViews
import TestSupport
import Testing
import TextTerminal

/// Thousands of keys, answers, failures and cancellations, and nothing that stays behind.
@MainActor
@Suite(.timeLimit(.minutes(Sanitizer.isPresent ? 60 : 10))) struct LongLifeTests {
  private let executor = ThreadPoolExecutor(threads: 2)
  nonisolated private static let moment = Timestamp(seconds: 1_790_000_000)

  nonisolated private static func key(_ number: Int) -> IssueKey {
    guard let key = IssueKey("PROJ-\(number)") else { preconditionFailure("That is a key.") }
    return key
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `after thousands of events every task comes to its end`(seed: UInt64) async {
    let (terminal, ports) = (ScriptedTerminal(), BusyPorts(seed: seed))
    terminal.keepsAll = false
    var random = SeededGenerator(seed: seed)
    let runtime = runtime(terminal, ports)
    runtime.start()

    var turns = 0
    // Most questions are given up before their turn comes, the more the busier the machine is.
    while turns < 200 || ports.begun <= 500 && !Task.isCancelled {
      terminal.send((0..<20).map { _ in Self.event(&random) })
      ports.letSomeGo()
      for _ in 0..<3 { await Task.yield() }
      turns += 1
    }
    ports.open()
    // After the time limit nothing more is waited for.
    await ports.untilIdle()
    guard !Task.isCancelled else { return }
    await runtime.untilIdle()

    #expect(ports.underWay == 0, "seed \(seed)")
    #expect(!terminal.isClosed, "seed \(seed)")
  }

  @Test(arguments: [4, 5, 6] as [UInt64])
  func `who quits in the midst of everything leaves nothing behind`(seed: UInt64) async {
    let (terminal, ports) = (ScriptedTerminal(), BusyPorts(seed: seed))
    terminal.keepsAll = false
    var random = SeededGenerator(seed: seed)
    let ends = Counter()
    var runtime: Runtime? = runtime(terminal, ports)
    weak let remembered = runtime
    runtime?.whenEnded = { _ in ends.increase() }
    runtime?.start()
    for _ in 0..<60 {
      terminal.send((0..<20).map { _ in Self.event(&random) })
      ports.letSomeGo()
      await Task.yield()
    }

    terminal.send([.terminated(signal: 15)])
    let frames = terminal.frames
    await runtime?.untilIdle()
    runtime = nil
    ports.open()
    await ports.untilIdle()
    // What is left of the tasks is no more than their return.
    for _ in 0..<100_000 where remembered != nil { await Task.yield() }

    #expect(ends.value == 1, "seed \(seed)")
    #expect(terminal.isClosed, "seed \(seed)")
    #expect(terminal.frames == frames, "Nothing is drawn after the end; seed \(seed).")
    #expect(remembered == nil, "Nobody keeps the program any more; seed \(seed).")
  }

  private func runtime(_ terminal: ScriptedTerminal, _ ports: BusyPorts) -> Runtime {
    Runtime(
      terminal: terminal,
      state: AppState(
        key: nil,
        size: terminal.size,
        now: Self.moment,
        browsing: BrowsingChoices(views: [
          NamedQuery(name: "All", jql: "project = PROJ"), NamedQuery(name: "Few", jql: "id = 1"),
        ])
      ),
      view: AppView(theme: Theme(depth: .none, background: .unknown), keyMap: .standard),
      update: AppUpdate(keyMap: .standard),
      environment: Self.environment(ports),
      executor: executor,
      firstWait: .zero
    )
  }

  private static func environment(_ ports: BusyPorts) -> Environment {
    var environment = answering(ports)
    environment.recallAttributes = {
      _ = await ports.call(below: 1)
      return nil
    }
    return environment
  }

  private static func answering(_ ports: BusyPorts) -> Environment {
    Environment(
      recallPage: { _ in
        _ = await ports.call(below: 1)
        return nil
      },
      readIssues: { _, _ in
        guard await ports.call(below: 4) > 0 else { return .failure(.timedOut(.jira)) }
        return .success(IssuePage(issues: (1...60).map { IssueSummary(key: key($0)) }))
      },
      countIssues: { _ in await ports.call(below: 100) },
      readAhead: { _, _, _ in _ = await ports.call(below: 1) },
      readIssue: { key, source, _, _, report in
        await readIssue(key, source ?? .linkedConversations, ports, report)
      },
      readDetails: { _, _, _, report in await readDetails(ports, report) },
      readConversations: { _, _, _ in
        _ = await ports.call(below: 1)
        return .success(ConversationPage())
      },
      readCompanies: { _, _, _ in _ = await ports.call(below: 1) },
      readThread: { target, _ in
        await ports.call(below: 3) > 0
          ? .success(ConversationThread(conversation: Conversation(id: target.id)))
          : .failure(.notFound(.intercom))
      },
      readAttributes: { _ in
        await ports.call(below: 2) > 0 ? .success([]) : .failure(.timedOut(.intercom))
      },
      keep: { _ in nil },
      copy: { _ in await ports.call(below: 2) > 0 ? .copied : .unavailable },
      open: { _ in
        _ = await ports.call(below: 1)
        return .opened
      },
      now: { moment },
      wait: { _ in
        _ = await ports.call(below: 1)
        return !Task.isCancelled
      }
    )
  }

  nonisolated private static func readIssue(
    _ key: IssueKey,
    _ source: ContactSource,
    _ ports: BusyPorts,
    _ report: @Sendable (IssueReader.Report) async -> Void
  ) async {
    guard await ports.call(below: 4) > 0 else {
      return await report(.issueFailed(.rateLimited(.jira, until: moment)))
    }
    await report(.issue(Issue(key: key, summary: "Checkout fails")))
    await report(.contacts(contacts(await ports.call(below: 9), source)))
  }

  nonisolated private static func readDetails(
    _ ports: BusyPorts,
    _ report: @Sendable (ContactDetails) async -> Void
  ) async {
    _ = await ports.call(below: 1)
    await report(ContactDetails(companies: [], tags: ["vip"], segments: [], ownerName: ""))
  }

  nonisolated private static func contacts(
    _ count: Int,
    _ source: ContactSource
  ) -> ResolvedContacts {
    ResolvedContacts(
      source: source,
      contacts: (0..<count).map { number in
        let contact = Contact(id: ContactID("\(number)"), role: .user, name: "Ana \(number)")
        return ResolvedContact(id: contact.id, knowledge: .known(contact), conversations: [])
      },
      progress: .complete
    )
  }

  private static let keys = KeyMap.standard.bindings.flatMap(\.keys).filter {
    ![.character("Q"), .character("q"), .control("c")].contains($0)
  }

  private static func event(_ random: inout SeededGenerator) -> TerminalEvent {
    switch Int.random(in: 0..<40, using: &random) {
    case 0:
      let columns = [40, 80, 149, 150, 200].randomElement(using: &random) ?? 80
      return .resized(Size(columns: columns, rows: Int.random(in: 10...30, using: &random)))
    case 1: return .pasted("card")
    case 2: return .resumed
    case 3, 4:
      return .mouse(
        MouseEvent(
          column: Int.random(in: 0..<80, using: &random),
          row: Int.random(in: 0..<24, using: &random),
          action: [.press(.left), .doubleClick, .wheelDown].randomElement(using: &random)
            ?? .wheelUp
        )
      )
    default: return .key(keys.randomElement(using: &random) ?? Key(.down))
    }
  }
}
