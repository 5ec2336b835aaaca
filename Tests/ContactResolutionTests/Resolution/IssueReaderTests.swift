import ContactResolution
import Testing

@Suite struct IssueReaderTests {
  @Test func `issue, remote links and workspace are asked for together`() async throws {
    var services = SampleServices(try SampleIssue.empty())
    services.gate = Gate(all: true)
    let running = services

    await withTaskGroup(of: Void.self) { group in
      group.addTask { _ = await running.read() }
      await running.gate.arrivals(of: "", count: 3)
      let names = await running.gate.names
      await running.gate.openAll()

      #expect(Set(names) == ["issue PROJ-1", "remoteLinks PROJ-1", "workspace"])
    }
  }

  @Test func `contacts come in order of first mention, each with its conversations`() async throws {
    var services = SampleServices(try SampleIssue.naming([1, 2, 3]))
    services.add(1, contacts: ["b", "a"])
    services.add(2, contacts: ["c", "a", "a"])
    services.add(3, contacts: [])

    let last = await services.read().last

    #expect(last.contacts.map(\.id.text) == ["b", "a", "c"])
    #expect(last.contacts.map(\.knowledge) == ["b", "a", "c"].map { .known(.sample($0)) })
    #expect(last.contacts[1].conversations.map(\.text) == ["1", "2"])
    #expect(last.conversations.map(\.link.id.text) == ["1", "2", "3"])
    #expect(last.workspace == SampleServices.acme)
    #expect(last.progress == .complete)
  }

  @Test func `contacts grow as conversations answer, in their final order`() async throws {
    var services = SampleServices(try SampleIssue.naming([1, 2, 3]))
    services.gate = Gate(closed: ["conversation 1", "conversation 3"])
    for (id, contact) in [(1, "a"), (2, "b"), (3, "c")] { services.add(id, contacts: [contact]) }
    let running = services
    let log = ReportLog()

    await withTaskGroup(of: Void.self) { group in
      group.addTask { await running.read(into: log) }
      await log.contacts { $0.contacts.map(\.knowledge) == [.known(.sample("b"))] }
      #expect(await log.last.progress == .resolving(answered: 1, total: 3))

      await running.gate.open("conversation 1")
      await log.contacts { $0.contacts.map(\.knowledge) == ["a", "b"].map { .known(.sample($0)) } }
      await running.gate.open("conversation 3")
    }

    #expect(await log.last.contacts.map(\.id.text) == ["a", "b", "c"])
  }

  @Test func `reports follow the issue and never go backwards`() async throws {
    let ids = Array(1...40)
    var services = SampleServices(try SampleIssue.naming(ids))
    for id in ids { services.add(id, contacts: ["k\(id % 7)", "k\(id)"]) }

    let log = await services.read()

    let steps = await log.steps
    #expect(await log.reports.first == services.issue.map { .issue($0) }.success)
    for (earlier, later) in zip(steps, steps.dropFirst()) {
      #expect(Set(earlier.contacts.map(\.id)).isSubset(of: later.contacts.map(\.id)))
      #expect(earlier.conversations.count <= later.conversations.count)
      #expect(earlier.progress.answered <= later.progress.answered)
    }
    #expect(steps.count { $0.progress == .complete } == 1)
    #expect(steps.last?.progress == .complete)
  }

  @Test func `until a contact arrives its conversation's author stands in`() async throws {
    var services = SampleServices(try SampleIssue.naming([1]))
    services.gate = Gate(closed: ["contacts a,b"])
    let author = ConversationAuthor(id: "a", name: "Ana", email: "ana@example.com")
    services.add(1, contacts: ["a", "b"], author: author)
    let running = services
    let log = ReportLog()

    await withTaskGroup(of: Void.self) { group in
      group.addTask { await running.read(into: log) }
      await running.gate.arrival(of: "contacts a,b")
      await log.contacts { $0.contacts.count == 2 }

      let knowledge = await log.last.contacts.map(\.knowledge)
      #expect(knowledge.first == .provisional(name: "Ana", email: "ana@example.com"))
      #expect(knowledge.last == .provisional(name: nil, email: nil))
      await running.gate.openAll()
    }
  }

  @Test func `an issue that cannot be read ends the reading`() async throws {
    var services = SampleServices(try SampleIssue.empty())
    services.issue = .failure(.notFound(.jira))

    let log = await services.read()

    #expect(await log.reports == [.issueFailed(.notFound(.jira))])
  }

  @Test func `an issue without links is complete and empty`() async throws {
    let services = SampleServices(try SampleIssue.describing("no links here"))

    let last = await services.read().last

    #expect(last.progress == .complete)
    #expect(last.contacts.isEmpty && last.unresolved.isEmpty && last.failure == nil)
  }

  @Test func `after cancellation nothing is reported`() async throws {
    var services = SampleServices(try SampleIssue.naming([1, 2]))
    services.gate = Gate(closed: ["conversation 1", "conversation 2"])
    services.add(1, contacts: ["a"])
    services.add(2, contacts: ["b"])
    let running = services
    let log = ReportLog()

    await withTaskGroup(of: Void.self) { group in
      group.addTask { await running.read(into: log) }
      await running.gate.arrivals(of: "conversation", count: 2)
      await log.contacts { $0.workspace != nil }
      let before = await log.reports.count
      group.cancelAll()
      await running.gate.openAll()
      await group.waitForAll()

      #expect(await log.reports.count == before)
      #expect(await running.gate.count(of: "contacts") == 0)
    }
  }

  @Test func `a moved issue's comments are asked for under its new key`() async throws {
    let key = try #require(IssueKey("MOVED-7"))
    let services = SampleServices(Issue(key: key, commentTotal: 1))

    _ = await services.read()

    #expect(await services.gate.count(of: "comments MOVED-7 0") == 1)
  }
}

extension Result {
  fileprivate var success: Success? { try? get() }
}

extension ResolvedContacts.Progress {
  /// How many links have an answer; all when complete.
  fileprivate var answered: Int {
    switch self {
    case .searching: 0
    case .resolving(let answered, _): answered
    case .complete: .max
    }
  }
}
