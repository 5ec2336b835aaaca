import ContactResolution
import Testing

@Suite(.timeLimit(.minutes(10)))
struct IssueReaderManyCommentsTests {
  @Test func `five thousand comments arrive in their order`() async throws {
    let total = 5_000
    var issue = try SampleIssue.empty()
    issue.commentTotal = total
    var services = SampleServices(issue)
    for start in stride(from: 0, to: total, by: 100) {
      let comments = (start..<start + 100).map { SampleIssue.comment($0, "said \($0)") }
      services.commentPages[start] = .success(
        CommentPage(comments: comments, start: start, total: total)
      )
    }
    let log = await services.read()

    let read = try #require(await log.issues.last)
    #expect(read.comments.map(\.id) == (0..<total).map { "c\($0)" })
    #expect(read.commentTotal == total)
    // Each report puts all of them in order again.
    #expect(await log.issues.count < 30)
  }
}
