import ContactResolution
import Testing

/// Comments of which nobody says how many there are, or somebody says something wrong.
@Suite struct IssueReaderCommentTotalTests {
  /// An issue that carries so many comments and does not say of how many.
  private func services(carrying count: Int) throws -> SampleServices {
    var issue = try SampleIssue.empty()
    issue.comments = comments(0..<count)
    issue.commentTotal = nil
    var services = SampleServices(issue)
    for number in 1...6 { services.add(number, contacts: ["k\(number)"]) }
    return services
  }

  private func comments(_ numbers: Range<Int>) -> [Comment] {
    numbers.map { SampleIssue.comment($0 + 1, SampleIssue.url($0 + 1)) }
  }

  private func page(_ numbers: Range<Int>, of total: Int?) -> CommentPage {
    CommentPage(comments: comments(numbers), start: numbers.lowerBound, total: total)
  }

  private func starts(asked services: SampleServices) async -> [String] {
    await services.gate.names.filter { $0.hasPrefix("comments") }
      .map { String($0.dropFirst("comments PROJ-1 ".count)) }
  }

  @Test(arguments: [0, 1, 3])
  func `comments are read when the issue does not say how many there are`(_ carried: Int)
    async throws
  {
    var services = try services(carrying: carried)
    services.commentPages = [
      0: .success(page(0..<2, of: 6)), 2: .success(page(2..<4, of: 6)),
      4: .success(page(4..<6, of: 6)),
    ]

    let log = await services.read()

    #expect(await log.issues.first?.commentTotal == nil)
    #expect(await log.issues.last?.commentTotal == 6)
    #expect(await log.last.conversations.map(\.link.id.text) == ["1", "2", "3", "4", "5", "6"])
    #expect(await log.last.unsearched == [])
    // The pages after the first are asked for together, in no order.
    #expect(await starts(asked: services).sorted() == ["0", "2", "4"])
  }

  @Test func `pages that do not say it either are read until one is empty`() async throws {
    var services = try services(carrying: 0)
    services.commentPages = [
      0: .success(page(0..<2, of: nil)), 2: .success(page(2..<3, of: nil)),
      3: .success(page(3..<3, of: nil)),
    ]

    let log = await services.read()

    #expect(await log.issues.last?.comments.map(\.id) == ["c1", "c2", "c3"])
    #expect(await log.issues.last?.commentTotal == 3)
    #expect(await log.last.unsearched == [])
    #expect(await starts(asked: services) == ["0", "2", "3"])
  }

  @Test func `the same page again and again is read twice`() async throws {
    var services = try services(carrying: 2)
    for start in 0..<9 {
      services.commentPages[start] = .success(
        CommentPage(comments: comments(0..<2), start: start, total: nil)
      )
    }

    let log = await services.read()

    #expect(await log.issues.last?.comments.map(\.id) == ["c1", "c2"])
    #expect(await starts(asked: services) == ["0", "2"])
  }

  @Test func `an issue without comments is known to have none after one question`() async throws {
    var services = try services(carrying: 0)
    services.commentPages = [0: .success(page(0..<0, of: 0))]

    let log = await services.read()

    #expect(await log.issues.last?.commentTotal == 0)
    #expect(await log.last.unsearched == [])
    #expect(await starts(asked: services) == ["0"])
  }

  @Test func `how many there are stays unknown when they cannot be read`() async throws {
    var services = try services(carrying: 1)
    services.commentPages = [0: .failure(.timedOut(.jira))]

    let log = await services.read()

    #expect(await log.issues.last?.commentTotal == nil)
    #expect(await log.last.contacts.map(\.id.text) == ["k1"])
    #expect(
      await log.last.unsearched == [
        UnsearchedPlace(origin: .comment, failure: .timedOut(.jira))
      ]
    )
  }

  @Test(arguments: [ContactSource.linkedConversations, .both, .reporterEmail])
  func `pages that end too early leave the comments partly unsearched`(_ source: ContactSource)
    async throws
  {
    var services = try services(carrying: 1)
    services.commentPages = [0: .success(page(0..<2, of: 1_000))]

    let log = await services.read(source)

    let cutShort = UnsearchedPlace(origin: .comment, failure: .unreadable(.jira, .truncated))
    #expect(await log.last.unsearched == (source == .reporterEmail ? [] : [cutShort]))
    #expect(await log.issues.last?.comments.map(\.id) == ["c1", "c2"])
    #expect(await log.issues.last?.commentTotal == 1_000)
  }

  @Test func `a comment that was deleted meanwhile is not missed`() async throws {
    var services = try services(carrying: 1)
    services.issue = services.issue.map { issue in
      var issue = issue
      issue.commentTotal = 3
      return issue
    }
    services.commentPages = [0: .success(page(0..<2, of: 2))]

    let log = await services.read()

    #expect(await log.issues.last?.commentTotal == 2)
    #expect(await log.last.unsearched == [])
  }
}
