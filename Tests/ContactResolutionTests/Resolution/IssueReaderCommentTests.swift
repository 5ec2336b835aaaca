import ContactResolution
import Testing

@Suite struct IssueReaderCommentTests {
  private static let cutShort = UnsearchedPlace(
    origin: .comment,
    failure: .unreadable(.jira, .truncated)
  )

  /// An issue that carries the comments with these numbers, of so many.
  private func services(carrying numbers: ClosedRange<Int>, of total: Int) throws -> SampleServices
  {
    var issue = try SampleIssue.empty()
    issue.comments = numbers.map { SampleIssue.comment($0, SampleIssue.url($0)) }
    issue.commentTotal = total
    var services = SampleServices(issue)
    for number in 1...max(total, 1) { services.add(number, contacts: ["k\(number)"]) }
    return services
  }

  private func page(_ numbers: Range<Int>, total: Int, start: Int? = nil) -> CommentPage {
    CommentPage(
      comments: numbers.map { SampleIssue.comment($0 + 1, SampleIssue.url($0 + 1)) },
      start: start ?? numbers.lowerBound,
      total: total
    )
  }

  @Test func `the oldest comments are read although the issue lacks them`() async throws {
    var services = try services(carrying: 3...6, of: 6)
    services.commentPages = [
      0: .success(page(0..<4, total: 6)), 4: .success(page(4..<6, total: 6)),
    ]

    let log = await services.read()

    let issue = await log.issues.last
    #expect(issue?.comments.map(\.id) == ["c1", "c2", "c3", "c4", "c5", "c6"])
    #expect(issue?.commentTotal == 6)
    #expect(await log.last.conversations.map(\.link.id.text) == ["1", "2", "3", "4", "5", "6"])
    #expect(await services.gate.count(of: "comments") == 2)
  }

  @Test func `all pages are asked for at once`() async throws {
    var services = try services(carrying: 5...6, of: 6)
    services.gate = Gate(closed: ["comments PROJ-1 0", "comments PROJ-1 2", "comments PROJ-1 4"])
    for start in [0, 2, 4] {
      services.commentPages[start] = .success(page(start..<start + 2, total: 6))
    }
    let running = services
    let log = ReportLog()

    await withTaskGroup(of: Void.self) { group in
      group.addTask { await running.read(into: log) }
      await running.gate.arrivals(of: "comments", count: 3)
      await running.gate.open("comments PROJ-1 2")
      await log.contacts { $0.contacts.map(\.id.text) == ["k3", "k4", "k5", "k6"] }
      await running.gate.openAll()
    }

    #expect(await log.last.contacts.map(\.id.text) == ["k1", "k2", "k3", "k4", "k5", "k6"])
  }

  @Test func `pages shorter than expected leave no gap`() async throws {
    var services = try services(carrying: 5...8, of: 8)
    for start in 0..<8 {
      services.commentPages[start] = .success(page(start..<min(start + 2, 8), total: 8))
    }

    let log = await services.read()

    #expect(await log.issues.last?.comments.map(\.id) == (1...8).map { "c\($0)" })
  }

  @Test func `nothing is asked for when the issue carries all comments`() async throws {
    let services = try services(carrying: 1...3, of: 3)

    _ = await services.read()

    #expect(await services.gate.count(of: "comments") == 0)
  }

  @Test func `an issue that carries no comment has them read`() async throws {
    var issue = try SampleIssue.empty()
    issue.commentTotal = 2
    var services = SampleServices(issue)
    services.commentPages = [0: .success(page(0..<2, total: 2))]

    let log = await services.read()

    #expect(await log.issues.last?.comments.map(\.id) == ["c1", "c2"])
    #expect(await services.gate.names.filter { $0.hasPrefix("comm") } == ["comments PROJ-1 0"])
  }

  @Test(arguments: [7, 500, 1_000_000_000, Int.max])
  func `a total that promises too much ends the reading all the same`(_ total: Int) async throws {
    var services = try services(carrying: 2...3, of: 3)
    services.issue = services.issue.map { issue in
      var issue = issue
      issue.commentTotal = total
      return issue
    }
    services.commentPages = [0: .success(page(0..<3, total: total))]

    let log = await services.read()

    #expect(await log.issues.last?.comments.map(\.id) == ["c1", "c2", "c3"])
    #expect(await log.issues.last?.commentTotal == total)
    #expect(await log.last.unsearched == [Self.cutShort])
    #expect(await log.last.progress == .complete)
    #expect(await services.gate.count(of: "comments") < 200)
  }

  @Test(arguments: [0, nil, -4, Int.max])
  func `a page that comes again and again ends the reading`(_ start: Int?) async throws {
    var services = try services(carrying: 9...10, of: 10)
    for index in 0..<10 {
      services.commentPages[index] = .success(page(0..<2, total: 10, start: start ?? index))
    }

    let log = await services.read()

    #expect(await log.last.progress == .complete)
    #expect(Set(await log.issues.last?.comments.map(\.id) ?? []).isSuperset(of: ["c9", "c10"]))
    #expect(await services.gate.count(of: "comments") < 20)
  }

  @Test func `a page that fails is said so and the others stay`() async throws {
    var services = try services(carrying: 5...6, of: 6)
    services.commentPages = [
      0: .success(page(0..<2, total: 6)), 2: .failure(.timedOut(.jira)),
      4: .success(page(4..<6, total: 6)),
    ]

    let log = await services.read()

    let last = await log.last
    #expect(last.unsearched == [UnsearchedPlace(origin: .comment, failure: .timedOut(.jira))])
    #expect(last.contacts.map(\.id.text) == ["k1", "k2", "k5", "k6"])
    #expect(await log.issues.last?.commentTotal == 6)
  }

  @Test func `comments without a date stay in Jira's order`() async throws {
    var issue = try SampleIssue.empty()
    issue.commentTotal = 3
    var services = SampleServices(issue)
    let bodies = ["1", "2", "3"].map { Comment(id: "c\($0)", body: RichText(plain: $0)) }
    services.commentPages = [0: .success(CommentPage(comments: bodies, start: 0, total: 3))]

    let log = await services.read()

    #expect(await log.issues.last?.comments.map(\.id) == ["c1", "c2", "c3"])
  }
}
