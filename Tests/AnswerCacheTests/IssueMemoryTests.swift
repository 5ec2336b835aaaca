import AnswerCache
import ContactResolution
import Synchronization
import Testing

@Suite struct IssueMemoryTests {
  @Test func `an issue is asked for once a minute`() async throws {
    let clock = SettableClock()
    let memory = SessionMemory { clock.now }
    let asked = Mutex(0)
    let key = try #require(IssueKey("PROJ-142"))
    let directory = memory.remembering(
      IssueDirectory(
        issue: { (_) async throws(ServiceFailure) in
          asked.withLock { $0 += 1 }
          throw .notFound(.jira)
        },
        comments: { (_, start) async throws(ServiceFailure) in
          asked.withLock { $0 += 1 }
          return CommentPage(comments: [], start: start, total: 0)
        },
        remoteLinks: { (_) async throws(ServiceFailure) in
          asked.withLock { $0 += 1 }
          return []
        },
        requestReporter: { (_) async throws(ServiceFailure) in
          asked.withLock { $0 += 1 }
          return nil
        }
      )
    )
    for (wait, count) in [(0, 5), (60, 5), (1, 10)] as [(Int64, Int)] {
      clock.advance(by: wait)

      _ = await failure { () async throws(ServiceFailure) in try await directory.issue(key) }
      #expect(try await directory.comments(key, 0).start == 0)
      #expect(try await directory.comments(key, 100).start == 100)
      #expect(try await directory.remoteLinks(key) == [])
      #expect(try await directory.requestReporter(key) == nil)

      #expect(asked.withLock(\.self) == count)
    }
  }
}
