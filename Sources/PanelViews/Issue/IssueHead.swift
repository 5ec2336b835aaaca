internal import ContactResolution
internal import TextTerminal

/// What stands above an issue's comments, broken into lines.
///
/// The attributes change with time and are put in when it is drawn; they always take as many rows.
struct IssueHead {
  private var summary: [TextLine] = []
  private var attributeRows = 0
  private var rest: [TextLine] = []

  private static let summaryRows = 3

  /// Rows of all.
  var rows: Int { summary.count + attributeRows + rest.count }

  /// Nothing.
  init() {}

  /// Lays out the issue's head.
  init(_ issue: Issue, layout: RichTextLayout, columns: Int) {
    let theme = layout.theme
    let text = issue.summary.isEmpty ? "(no summary)" : issue.summary
    summary = Self.summaryLines(text, theme: theme, columns: columns) + [.empty]
    let noTime = TimeText(now: Timestamp(seconds: 0), offset: .utc)
    attributeRows = IssueAttributes(issue, theme: theme, time: noTime).lines(columns: columns).count
    addSection("Description", theme: theme, columns: columns) {
      let lines = layout.lines(issue.description, columns: columns)
      return lines.isEmpty ? [TextLine("No description.", theme.faint)] : lines
    }
    for field in issue.textFields where field.isWorthReading {
      addSection(field.name, theme: theme, columns: columns) {
        layout.lines(field.content, columns: columns)
      }
    }
    if !issue.attachments.isEmpty {
      addSection("Attachments (\(issue.attachments.count))", theme: theme, columns: columns) {
        issue.attachments.flatMap { name in
          StyledText(name, theme.text).lines(columns: columns - 2)
            .hanging(TextRun("· ", theme.faint))
        }
      }
    }
    addSection(Self.commentTitle(of: issue), theme: theme, columns: columns) { [] }
  }

  /// The summary's rows, at most three.
  static func summaryLines(_ text: String, theme: Theme, columns: Int) -> [TextLine] {
    cut(StyledText(text, theme.summary).lines(columns: columns), columns: columns)
  }

  /// All rows, with the attributes as they are now.
  func lines(attributes: [TextLine]) -> [TextLine] {
    summary + attributes + rest
  }

  private mutating func addSection(
    _ title: String,
    theme: Theme,
    columns: Int,
    content: () -> [TextLine]
  ) {
    var head = TextLine(TextWidth.fitting(title, columns: max(1, columns - 2)) + " ", theme.section)
    head.append(
      String(repeating: "─", count: max(0, columns - head.columns)),
      theme.separator
    )
    rest += [.empty, head] + content()
  }

  private static func commentTitle(of issue: Issue) -> String {
    let read = issue.comments.count
    guard let known = issue.commentTotal else {
      return read == 0 ? "Comments (not read)" : "Comments (\(read), perhaps more)"
    }
    let total = max(read, known)
    if total == 0 { return "No comments" }
    return read < total ? "Comments (\(read) of \(total))" : "Comments (\(total))"
  }

  private static func cut(_ lines: [TextLine], columns: Int) -> [TextLine] {
    guard lines.count > summaryRows, let run = lines[summaryRows - 1].runs.first else {
      return lines
    }
    let last = TextWidth.fitting(run.text, columns: max(0, columns - 1), ellipsis: false) + "…"
    return lines.prefix(summaryRows - 1) + [TextLine(last, run.style)]
  }
}

extension IssueTextField {
  /// Only the environment is written for people to read; other fields are searched for links.
  fileprivate var isWorthReading: Bool {
    !content.isEmpty && name.lowercased() == "environment"
  }
}
