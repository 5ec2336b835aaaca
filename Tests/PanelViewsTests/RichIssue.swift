import ContactResolution
import PanelModel

/// Issues whose text shows everything at once.
enum RichIssue: String, CaseIterable {
  case lists
  case blocks
  case tables
  case spans
  case scripts
  case bare

  var issue: Issue {
    var issue = SampleIssue.checkout
    issue.comments = []
    issue.commentTotal = 0
    issue.attachments = []
    switch self {
    case .lists: issue.description = RichText(blocks: SampleText.lists)
    case .blocks: issue.description = RichText(blocks: SampleText.blocks)
    case .tables: issue.description = RichText(blocks: [SampleText.table, SampleText.wideTable])
    case .spans: issue.description = RichText(blocks: [.paragraph(SampleText.spans)])
    case .scripts: issue = scripts(issue)
    case .bare: issue = Issue(key: SampleIssue.key)
    }
    return issue
  }

  private func scripts(_ issue: Issue) -> Issue {
    var issue = issue
    issue.summary =
      "支払いが失敗します: カードが拒否されました。 Zahlung schlägt fehl — платёж отклонён "
      + "👩‍👩‍👧 שלום and a summary that goes on and on so that it takes more than three lines "
      + "even on a wide screen, which nobody should write but somebody always does, of course, "
      + "every single day"
    issue.reporter = SampleIssue.account("Weather Robot", kind: .app)
    issue.assignee = nil
    issue.labels = (1...14).map { "label-number-\($0)" }
    issue.description = RichText(blocks: [
      SampleText.paragraph("カードで支払うと、エラーが表示されます。何度試しても同じです。早急に対応をお願いします。"),
      SampleText.paragraph(
        "Control \u{1B}[31mcharacters\u{7} and \u{202E}overrides stay harmless."
      ),
    ])
    issue.textFields = [
      IssueTextField(name: "Environment", content: RichText(plain: "Firefox 140 on Debian 13")),
      IssueTextField(name: "Source URL", content: RichText(plain: "https://example.com")),
    ]
    issue.comments = [
      Comment(id: "1", author: nil, body: RichText(plain: "Nobody in particular wrote this."))
    ]
    issue.commentTotal = 40
    return issue
  }
}
