import AnswerCache
import ContactResolution
import Synchronization
import Testing

@Suite struct IssueListMemoryTests {
  private let clock = SettableClock()
  private let asked = Asked()

  /// What was asked; a list of `b` fails.
  private final class Asked: Sendable {
    // A mutex because questions may be asked together.
    private let log = Mutex<[String]>([])

    var all: [String] { log.withLock { $0 } }

    func note(_ question: String) { log.withLock { $0.append(question) } }
  }

  private var jira: IssueDirectory {
    IssueDirectory(
      issue: { (_) async throws(ServiceFailure) in throw .notFound(.jira) },
      comments: { (_, start) in CommentPage(comments: [], start: start, total: 0) },
      remoteLinks: { _ in [] },
      search: { [asked] (jql, cursor) async throws(ServiceFailure) in
        asked.note("\(jql) \(cursor?.text ?? "first")")
        if jql == "b" { throw .rejected(.jira, detail: "no") }
        return IssuePage(issues: [], next: IssueCursor("2"), total: asked.all.count)
      },
      count: { [asked] (jql) async throws(ServiceFailure) in
        asked.note("count \(jql)")
        return asked.all.count
      }
    )
  }

  private var memory: SessionMemory { SessionMemory { [clock] in clock.now } }

  @Test func `pages and counts are asked for once a minute`() async throws {
    let directory = memory.remembering(jira)
    for (wait, count) in [(0, 3), (60, 3), (1, 6)] as [(Int64, Int)] {
      clock.advance(by: wait)

      _ = try await directory.search("a", nil)
      _ = try await directory.search("a", IssueCursor("2"))
      _ = try await directory.count("a")

      #expect(asked.all.count == count)
    }
    #expect(asked.all.prefix(3) == ["a first", "a 2", "count a"])
  }

  @Test func `a list that is read anew has new further pages and a new count`() async throws {
    let memory = memory
    let remembering = memory.remembering(jira)
    _ = try await remembering.search("a", nil)
    _ = try await remembering.search("a", IssueCursor("2"))
    _ = try await remembering.search("c", IssueCursor("2"))
    _ = try await remembering.count("a")

    let anew = try await memory.refreshing(jira).search("a", nil)

    #expect(anew.total == 5)
    #expect(try await remembering.search("a", nil) == anew)
    _ = try await remembering.search("a", IssueCursor("2"))
    _ = try await remembering.search("c", IssueCursor("2"))
    _ = try await remembering.count("a")
    #expect(asked.all.dropFirst(5) == ["a 2", "count a"])
  }

  @Test func `a mistake in a query is not remembered`() async throws {
    let directory = memory.remembering(jira)

    for _ in 1...2 {
      let failure = await failure { () async throws(ServiceFailure) in
        try await directory.search("b", nil)
      }
      #expect(failure == .rejected(.jira, detail: "no"))
    }

    #expect(asked.all.count == 2)
  }

  @Test func `as many pages are remembered as a long walk through a list needs, and no more`()
    async throws
  {
    let directory = memory.remembering(jira)
    for page in 1...101 { _ = try await directory.search("a", IssueCursor("\(page)")) }

    _ = try await directory.search("a", IssueCursor("2"))
    #expect(asked.all.count == 101)
    _ = try await directory.search("a", IssueCursor("1"))
    #expect(asked.all.count == 102)
  }
}
