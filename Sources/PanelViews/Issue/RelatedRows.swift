internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Lays out the issues that an issue is related to: relation, key, status and summary in columns.
struct RelatedRows {
  let issues: [RelatedIssue]
  let leaves: IssueHeadLeaves
  let theme: Theme
  let columns: Int

  private static let gap = 2
  private static let widestRelation = 18
  private static let widestStatus = 18
  /// With fewer columns left for the summary, it stands below.
  private static let leastSummary = 24

  /// The rows.
  var lines: [TextLine] {
    let heads = issues.indices.map { head($0) }
    let indent = heads.map(\.columns).max() ?? 0
    let isWide = columns - indent >= Self.leastSummary
    return issues.indices.flatMap { index in
      isWide
        ? beside(heads[index].padded(to: indent), index, room: columns - indent)
        : below(heads[index], index)
    }
  }

  private func beside(_ head: TextLine, _ index: Int, room: Int) -> [TextLine] {
    summary(index, columns: room).enumerated().map { number, line in
      number == 0
        ? TextLine(head.runs + line.runs) : line.prefixed(by: .blanks(head.columns))
    }
  }

  private func below(_ head: TextLine, _ index: Int) -> [TextLine] {
    [head.withoutBlanksAtEnd.cut(to: columns)]
      + summary(index, columns: columns - 2).prefixed(by: .blanks(2))
  }

  private func head(_ index: Int) -> TextLine {
    let related = issues[index]
    let first = leaves.related(index)
    var line = TextLine([run(related.relation, theme.label, first)])
      .cut(to: Self.widestRelation).padded(to: relationColumns + Self.gap)
    line.append(run(related.issue.key.text, theme.link, first + 1))
    line = line.padded(to: relationColumns + keyColumns + 2 * Self.gap)
    guard let status = related.issue.status?.name, !status.isEmpty else {
      return line.padded(to: line.columns + statusColumns)
    }
    var lozenge = TextLine("[", theme.lozenge)
    lozenge.append(run(TextWidth.fitting(status, columns: statusRoom), theme.lozenge, first + 2))
    lozenge.append("]", theme.lozenge)
    for run in lozenge.padded(to: statusColumns).runs { line.append(run) }
    return line
  }

  private func summary(_ index: Int, columns: Int) -> [TextLine] {
    StyledText(issues[index].issue.summary, theme.text)
      .lines(columns: max(1, columns), leaf: leaves.related(index) + 3)
  }

  private func run(_ text: String, _ style: Style, _ leaf: Int) -> TextRun {
    TextRun(text, style, origin: TextOrigin(leaf: leaf, offset: 0))
  }

  private var relationColumns: Int {
    min(Self.widestRelation, widest(issues.map(\.relation)))
  }

  private var keyColumns: Int { widest(issues.map(\.issue.key.text)) }

  private var statusRoom: Int {
    min(Self.widestStatus, widest(issues.map { $0.issue.status?.name ?? "" }))
  }

  /// Columns of the lozenge and the gap behind it.
  private var statusColumns: Int { statusRoom == 0 ? 0 : statusRoom + 2 + Self.gap }

  private func widest(_ texts: [String]) -> Int {
    texts.map { TextWidth.columns(of: $0) }.max() ?? 0
  }
}

extension TextLine {
  /// The row without pieces at its end that show nothing.
  fileprivate var withoutBlanksAtEnd: TextLine {
    let shown = runs.lastIndex { run in run.text.contains { $0 != " " } }
    return TextLine(Array(runs[..<(shown.map { $0 + 1 } ?? 0)]))
  }
}
