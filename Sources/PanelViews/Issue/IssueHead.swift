internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// What stands above an issue's comments, or a part of it, broken into lines.
///
/// The attributes change with time and are put in when it is drawn; they always take as many rows.
struct IssueHead {
  private var summary: [TextLine] = []
  private var attributeRows = 0
  private var rest: [TextLine] = []
  /// The numbers of the issue's texts: counting them takes as long as the description is.
  private let leaves: IssueHeadLeaves

  private static let summaryRows = 3

  /// Rows of all.
  var rows: Int { summary.count + attributeRows + rest.count }

  /// Lays out a part of the issue's head.
  init(
    _ issue: Issue,
    part: IssueHeadPart,
    order: CommentOrder,
    layout: RichTextLayout,
    columns: Int
  ) {
    leaves = IssueHeadLeaves(issue)
    if part.isFirst { addBeginning(of: issue, theme: layout.theme, columns: columns) }
    addDescription(of: issue, part, layout, columns: columns)
    guard part.isLast else { return }
    addSections(layout, columns: columns)
    addLists(of: issue, theme: layout.theme, columns: columns)
    let title = CommentTitle.text(of: issue, order: order)
    addSection(title, theme: layout.theme, columns: columns) { [] }
  }

  private mutating func addBeginning(of issue: Issue, theme: Theme, columns: Int) {
    let isNamed = !issue.summary.isEmpty
    summary = Self.summaryLines(
      isNamed ? issue.summary : "(no summary)",
      leaf: isNamed ? IssueHeadLeaves.summary : nil,
      theme: theme,
      columns: columns
    )
    summary.append(.empty)
    let noTime = TimeText(now: Timestamp(seconds: 0), offset: .utc)
    attributeRows =
      IssueAttributes(issue, leaves: leaves, theme: theme, time: noTime)
      .lines(columns: columns).count
  }

  private mutating func addSections(_ layout: RichTextLayout, columns: Int) {
    for (index, section) in leaves.richSections.enumerated() {
      let leaf = leaves.section(index)
      addSection(section.name, leaf: leaf, theme: layout.theme, columns: columns) {
        layout.at(leaf + 1).lines(section.content, columns: columns)
      }
    }
  }

  /// The summary's rows, at most three.
  static func summaryLines(
    _ text: String,
    leaf: Int? = nil,
    theme: Theme,
    columns: Int
  ) -> [TextLine] {
    cut(StyledText(text, theme.summary).lines(columns: columns, leaf: leaf), columns: columns)
  }

  /// Some of the rows, with the attributes as they are at the moment.
  func lines(
    _ rows: Range<Int>,
    of issue: Issue,
    theme: Theme,
    columns: Int,
    time: TimeText
  ) -> [TextLine] {
    let rows = rows.clamped(to: 0..<self.rows)
    let attributes = summary.count..<summary.count + attributeRows
    var words: [TextLine] = []
    if rows.overlaps(attributes) {
      words = IssueAttributes(issue, leaves: leaves, theme: theme, time: time)
        .lines(columns: columns)
    }
    return rows.map { row in
      if row < attributes.lowerBound { return summary[row] }
      if row >= attributes.upperBound { return rest[row - attributes.upperBound] }
      let place = row - attributes.lowerBound
      return words.indices.contains(place) ? words[place] : .empty
    }
  }

  private mutating func addDescription(
    of issue: Issue,
    _ part: IssueHeadPart,
    _ layout: RichTextLayout,
    columns: Int
  ) {
    let blocks = issue.description.blocks
    let range = part.blocks.clamped(to: blocks.indices)
    let leaf = leaves.description + blocks[..<range.lowerBound].leafCount
    let lines = layout.at(leaf).lines(Array(blocks[range]), columns: columns, isTight: false)
    guard part.isFirst else {
      let isApart = !lines.isEmpty && !blocks[range.lowerBound - 1].isHeading
      rest += (isApart ? [.empty] : []) + lines
      return
    }
    addSection("Description", theme: layout.theme, columns: columns) {
      lines.isEmpty && part.isLast ? [TextLine("No description.", layout.theme.faint)] : lines
    }
  }

  private mutating func addLists(
    of issue: Issue,
    theme: Theme,
    columns: Int
  ) {
    let leaves = leaves
    addList("Related issues", issue.related, theme: theme, columns: columns) { issues in
      RelatedRows(issues: issues, leaves: leaves, theme: theme, columns: columns).lines
    }
    addList("Links", issue.remoteLinks, theme: theme, columns: columns) { links in
      RemoteLinkRows(links: links, leaves: leaves, theme: theme, columns: columns).lines
    }
    addList("Attachments", issue.attachments, theme: theme, columns: columns) { names in
      names.enumerated().flatMap { index, name in
        StyledText(name, theme.text).lines(columns: columns - 2, leaf: leaves.attachment(index))
          .hanging(TextRun("· ", theme.faint))
      }
    }
  }

  private mutating func addList<Item>(
    _ title: String,
    _ items: [Item],
    theme: Theme,
    columns: Int,
    content: ([Item]) -> [TextLine]
  ) {
    guard !items.isEmpty else { return }
    addSection("\(title) (\(items.count))", theme: theme, columns: columns) { content(items) }
  }

  private mutating func addSection(
    _ title: String,
    leaf: Int? = nil,
    theme: Theme,
    columns: Int,
    content: () -> [TextLine]
  ) {
    let origin = leaf.map { TextOrigin(leaf: $0, offset: 0) }
    let shown = TextWidth.fitting(title, columns: max(1, columns - 2))
    var head = TextLine([TextRun(shown, theme.section, origin: origin)])
    let dashes = String(repeating: "─", count: max(0, columns - head.columns - 1))
    head.append(" " + dashes, theme.separator)
    rest += [.empty, head] + content()
  }

  private static func cut(_ lines: [TextLine], columns: Int) -> [TextLine] {
    guard lines.count > summaryRows, let run = lines[summaryRows - 1].runs.first else {
      return lines
    }
    let last = TextWidth.fitting(run.text, columns: max(0, columns - 1), ellipsis: false) + "…"
    return lines.prefix(summaryRows - 1)
      + [TextLine([TextRun(last, run.style, origin: run.origin)])]
  }
}
