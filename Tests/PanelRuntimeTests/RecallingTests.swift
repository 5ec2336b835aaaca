import ContactResolution
import PanelModel
import PanelRuntime
import PanelViews
import Testing
import TextTerminal

@MainActor
@Suite struct RecallingTests {
  private let executor = ThreadPoolExecutor(threads: 2)
  private let terminal = ScriptedTerminal()

  nonisolated private static let now = Timestamp(seconds: 1_790_000_000)

  nonisolated private static func key(_ text: String) -> IssueKey {
    guard let key = IssueKey(text) else { preconditionFailure("\(text) is a key.") }
    return key
  }

  private func state(_ key: IssueKey?) -> AppState {
    AppState(
      key: key,
      size: terminal.size,
      now: Self.now,
      browsing: BrowsingChoices(views: [NamedQuery(name: "All", jql: "project = PROJ")])
    )
  }

  private func runtime(
    _ environment: Environment,
    key: IssueKey?,
    firstWait: Duration = .seconds(60)
  ) -> Runtime {
    Runtime(
      terminal: terminal,
      state: state(key),
      view: AppView(theme: Theme(depth: .none, background: .unknown), keyMap: .standard),
      update: AppUpdate(keyMap: .standard),
      environment: environment,
      executor: executor,
      firstWait: firstWait
    )
  }

  /// An environment in which no service can be reached, and an issue and a list were kept; they are
  /// found once the gate is open.
  private func environment(behind gate: Gate? = nil, looked: Counter = Counter()) -> Environment {
    Environment(
      recallIssue: { key, source, _ in
        looked.increase()
        await gate?.pass()
        return Self.recalled(key, source)
      },
      recallPage: { _ in
        looked.increase()
        await gate?.pass()
        let issues = [IssueSummary(key: Self.key("PROJ-1"), summary: "Listed of old")]
        let moment = Timestamp(seconds: Self.now.seconds - 7_200)
        return RecalledPage(page: IssuePage(issues: issues), moment: moment)
      },
      readIssues: { _, _ in .failure(.timedOut(.jira)) },
      countIssues: { _ in nil },
      readAhead: { _, _, _ in },
      readIssue: { _, _, _, _, report in await report(.issueFailed(.timedOut(.jira))) },
      readDetails: { _, _, _, _ in },
      readConversations: { _, _, _ in .success(ConversationPage()) },
      readCompanies: { _, _, _ in },
      readThread: { _, _ in .failure(.timedOut(.intercom)) },
      readAttributes: { _ in .success([]) },
      keep: { _ in nil },
      copy: { _ in .unavailable },
      open: { _ in .opened },
      now: { Self.now },
      wait: { _ in false }
    )
  }

  nonisolated private static func recalled(
    _ key: IssueKey,
    _ source: ContactSource?
  ) -> RecalledIssue {
    let contact = Contact(id: ContactID("a"), role: .user, name: "Ana of old")
    return RecalledIssue(
      issue: Issue(key: key, summary: "Issue of old"),
      contacts: ResolvedContacts(
        source: source ?? .linkedConversations,
        contacts: [
          ResolvedContact(id: contact.id, knowledge: .known(contact), conversations: [])
        ],
        progress: .complete
      ),
      moment: Timestamp(seconds: now.seconds - 7_200)
    )
  }

  @Test func `the first frame has the issue and the contacts that were kept`() {
    let runtime = runtime(environment(), key: Self.key("PROJ-142"))

    runtime.start()

    #expect(terminal.shown.count == 1)
    #expect(terminal.shows("Issue of old"))
    #expect(terminal.shows("Ana of old"))
    #expect(terminal.shows("2 h old"))
  }

  @Test func `the first frame has the list that was kept`() {
    let runtime = runtime(environment(), key: nil)

    runtime.start()

    #expect(terminal.shown.count == 1)
    #expect(terminal.shows("Listed of old"))
    #expect(terminal.shows("2 h old"))
  }

  @Test func `on a wide screen it has the first issue of the list as well`() {
    terminal.size = Size(columns: 200, rows: 50)
    let runtime = runtime(environment(), key: nil)

    runtime.start()

    #expect(terminal.shown.count == 1)
    #expect(terminal.shows("Listed of old"))
    #expect(terminal.shows("Ana of old"))
  }

  @Test func `a slow disk does not hold up the first frame`() async {
    let disk = Gate()
    let runtime = runtime(environment(behind: disk), key: Self.key("PROJ-142"), firstWait: .zero)

    runtime.start()
    #expect(terminal.shown.count == 1)
    #expect(!terminal.shows("Ana of old"))
    disk.open()
    await runtime.untilIdle()

    #expect(terminal.shows("Ana of old"))
  }

  @Test func `a failure is not told before what is known all the same`() async {
    let disk = Gate()
    let runtime = runtime(environment(behind: disk), key: Self.key("PROJ-142"), firstWait: .zero)

    runtime.start()
    disk.open()
    await runtime.untilIdle()

    let frames = terminal.shown.map { surface in
      (0..<surface.size.rows).map { surface.rowText($0) }.joined(separator: "\n")
    }
    let told = frames.filter { $0.contains("did not answer in time") }
    #expect(!told.isEmpty)
    #expect(told.allSatisfy { $0.contains("Ana of old") })
  }

  @Test func `a lookup that has begun is not begun again`() async {
    let looked = Counter()
    let key = Self.key("PROJ-142")
    let ahead = environment(looked: looked).recallingAhead(for: state(key), on: executor)

    let runtime = runtime(ahead, key: key)
    runtime.start()
    await runtime.untilIdle()

    #expect(terminal.shows("Ana of old"))
    #expect(looked.value == 1)
  }

  @Test func `the list is looked up ahead as well, once`() async {
    let looked = Counter()
    let ahead = environment(looked: looked).recallingAhead(for: state(nil), on: executor)
    let request = IssueListRequest(jql: "project = PROJ")

    let first = await ahead.recallPage(request)
    let second = await ahead.recallPage(request)

    #expect(first?.page.issues.count == 1)
    #expect(second == first)
    #expect(looked.value == 2)
  }
}
