import ContactResolution
import PanelViews
import Testing

struct CommentTitleTests {
  @Test(arguments: [
    (0, 0, "No comments"), (2, 2, "Comments (2)"), (2, 40, "Comments (2 of 40)"),
    (0, nil, "Comments (not read)"), (2, nil, "Comments (2, perhaps more)"),
  ])
  func `how many comments there are is said as far as it is known`(
    read: Int,
    total: Int?,
    title: String
  ) {
    var issue = Issue(key: SampleIssue.key, commentTotal: total)
    issue.comments = (0..<read).map { Comment(id: "\($0)", body: RichText(plain: "Seen.")) }

    let lines = IssueText.lines(of: issue, columns: 60, now: SampleIssue.now, offset: .utc)

    #expect(lines.contains { $0.hasPrefix(title + " ─") })
  }
}
