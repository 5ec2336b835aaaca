import ContactResolution
import PanelModel
import TestSupport

/// Gives one hostile text after the other, so that values made in turn have them all.
struct HostileWords {
  private var next: Int

  /// Begins with the text of the number, counted around.
  init(from start: Int) { next = start }

  /// The next text.
  mutating func text() -> String {
    defer { next += 1 }
    return HostileText.all[next % HostileText.all.count].text
  }

  mutating func texts(_ count: Int) -> [String] { (0..<count).map { _ in text() } }

  mutating func account() -> Account {
    Account(id: AccountID(text()), displayName: text(), email: text(), kind: .app)
  }

  mutating func spans() -> [TextSpan] {
    let kinds: [TextSpan.Kind] = [
      .plain, .link(url: text()), .mention, .date, .emoji, .status, .media, .plain,
    ]
    return kinds.enumerated().map { index, kind in
      TextSpan(text(), marks: TextSpan.Marks(rawValue: UInt8(index * 5 % 32)), kind: kind)
    }
  }

  /// Blocks of every kind.
  mutating func blocks() -> [TextBlock] {
    let paragraph = TextBlock.paragraph(spans())
    return [
      .heading(level: 1, spans()), paragraph, .bulletList([[paragraph], [.media(name: text())]]),
      .orderedList(start: 9, [[.paragraph([TextSpan(text())])]]),
      .taskList([TextBlock.TaskItem(isDone: true, spans: spans())]), .decisionList([spans()]),
      .quote([.paragraph([TextSpan(text())])]), .code(language: text(), text: text()),
      .code(language: nil, text: text()),
      .panel(.warning, [.paragraph([TextSpan(text())])]),
      .expand(title: text(), [.paragraph([TextSpan(text())])]), .table(table()), .rule,
    ]
  }

  private mutating func table() -> [[TextBlock.TableCell]] {
    (0..<3).map { row in
      (0..<3).map { _ in
        TextBlock.TableCell(isHeader: row == 0, blocks: [.paragraph([TextSpan(text())])])
      }
    }
  }

  mutating func rich() -> RichText { RichText(blocks: blocks()) }

  mutating func summary(_ key: IssueKey) -> IssueSummary {
    IssueSummary(
      key: key,
      summary: text(),
      type: text(),
      status: IssueStatus(name: text(), category: .indeterminate),
      priority: text(),
      assignee: account(),
      reporter: account(),
      updated: SampleIssue.ago(hours: 1),
      conversations: 3,
      webURL: text()
    )
  }

  mutating func issue() -> Issue {
    Issue(
      key: SampleIssue.key,
      summary: text(),
      type: text(),
      status: IssueStatus(name: text(), category: .done),
      priority: text(),
      reporter: account(),
      assignee: account(),
      labels: texts(3),
      created: SampleIssue.ago(days: 3),
      updated: SampleIssue.ago(hours: 2),
      description: rich(),
      comments: (0..<3).map { number in
        Comment(
          id: "\(number)",
          author: account(),
          created: SampleIssue.ago(hours: 3),
          body: rich(),
          visibility: text()
        )
      },
      commentTotal: 3,
      attachments: texts(3),
      textFields: [IssueTextField(name: text(), content: rich())],
      fields: [
        IssueField(name: text(), value: .text(text())),
        IssueField(name: text(), value: .moment(SampleIssue.now)),
        IssueField(name: text(), value: .rich(rich())),
      ],
      related: [RelatedIssue(relation: text(), issue: summary(LinkedIssue.key("PROJ-9")))],
      remoteLinks: [RemoteLink(title: text(), url: text(), relationship: text())],
      webURL: text()
    )
  }

  /// Failures of every kind that has words of others.
  mutating func failures() -> [ServiceFailure] {
    [
      .unauthorized(.intercom, detail: text()), .forbidden(.jira, detail: text()),
      .rejected(.intercom, detail: text()), .unreachable(.intercom, .unknownHost(text())),
      .unreachable(.jira, .refused(text())), .unreachable(.intercom, .insecure(text())),
      .unreachable(.intercom, .proxy(text())), .unreachable(.intercom, .other(text())),
      .unreadable(.intercom, .redirect(to: text())), .unreadable(.jira, .malformed(text())),
    ]
  }
}
