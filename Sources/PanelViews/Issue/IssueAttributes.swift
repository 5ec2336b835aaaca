internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Who, when, which labels and short fields: facts in one or two columns.
struct IssueAttributes {
  private let issue: Issue
  private let leaves: IssueHeadLeaves
  private let theme: Theme
  private let time: TimeText

  private static let labelColumns = 10
  private static let widestLabel = 20
  private static let twoColumns = 56
  /// No moment in words is longer than this by much.
  private static let momentColumns = 16

  /// A name and a value.
  private struct Fact {
    var label: TextRun
    var value: TextRun
  }

  /// Words the facts as of a moment.
  init(_ issue: Issue, leaves: IssueHeadLeaves, theme: Theme, time: TimeText) {
    self.issue = issue
    self.leaves = leaves
    self.theme = theme
    self.time = time
  }

  /// The rows; how many there are does not depend on the moment.
  func lines(columns: Int) -> [TextLine] {
    let reporter = fact("Reporter", name(issue.reporter, none: "unknown", IssueHeadLeaves.reporter))
    let assignee = fact("Assignee", name(issue.assignee, none: "nobody", IssueHeadLeaves.assignee))
    let created = fact("Created", moment(issue.created))
    let updated = fact("Updated", moment(issue.updated))
    let fixed = [reporter, assignee, created, updated]
    let width = width(columns: columns)
    guard columns >= Self.twoColumns else {
      return fixed.map { line($0, width) } + labels(columns: columns) + fields(columns: columns)
    }
    let half = columns / 2
    return [
      side(line(reporter, width), line(assignee, width), half: half),
      side(line(created, width), line(updated, width), half: half),
    ] + labels(columns: columns) + fields(columns: columns)
  }

  private func fact(_ label: String, _ value: TextRun) -> Fact {
    Fact(label: TextRun(label, theme.label), value: value)
  }

  private func line(_ fact: Fact, _ width: Int) -> TextLine {
    TextLine([fact.label]).cut(to: max(1, width - 2)).padded(to: width).appending(fact.value)
  }

  private func side(_ left: TextLine, _ right: TextLine, half: Int) -> TextLine {
    var line = left.cut(to: half - 2).padded(to: half)
    for run in right.runs { line.append(run) }
    return line
  }

  private func labels(columns: Int) -> [TextLine] {
    guard !issue.labels.isEmpty else { return [] }
    let value = StyledText(issue.labels.joined(separator: ", "), theme.text)
    let label = TextRun("Labels", theme.label)
    return rows(
      label,
      value,
      IssueHeadLeaves.labels,
      width: width(columns: columns),
      columns: columns
    )
  }

  // MARK: - Fields

  private var widestLabel: Int {
    leaves.shortFields.map { TextWidth.columns(of: $0.name) }.max() ?? 0
  }

  /// Columns of all labels and the gap behind them.
  private func width(columns: Int) -> Int {
    max(Self.labelColumns, min(widestLabel, Self.widestLabel, columns / 3) + 2)
  }

  /// A label's column as wide as the labels need, and a row for each field; two of them side by
  /// side when all are short.
  private func fields(columns: Int) -> [TextLine] {
    let facts = leaves.shortFields.enumerated().map { index, field in
      Fact(
        label: TextRun(field.name, theme.label, origin: origin(leaves.field(index))),
        value: value(of: field, leaf: leaves.field(index) + 1)
      )
    }
    guard !facts.isEmpty else { return [] }
    let width = width(columns: columns)
    let half = columns / 2
    let room = half - 2 - width
    let isShort = facts.allSatisfy { fact in
      isMoment(fact) ? room >= Self.momentColumns : isPlain(fact.value, columns: room)
    }
    guard columns >= Self.twoColumns, isShort, widestLabel + 2 <= width else {
      return facts.flatMap { rows($0, width: width, columns: columns) }
    }
    return stride(from: 0, to: facts.count, by: 2).map { index in
      let left = line(facts[index], width)
      guard index + 1 < facts.count else { return left }
      return side(left, line(facts[index + 1], width), half: half)
    }
  }

  private func isMoment(_ fact: Fact) -> Bool { fact.value.origin == nil }

  /// Whether the value stands on one line of so many columns.
  private func isPlain(_ run: TextRun, columns: Int) -> Bool {
    run.columns <= columns && !run.text.contains(where: \.isNewline)
  }

  /// A moment takes one row, so that the rows stay as many while time passes.
  private func rows(_ fact: Fact, width: Int, columns: Int) -> [TextLine] {
    guard !isMoment(fact) else {
      return [line(fact, width)]
    }
    let value = StyledText(fact.value.text, fact.value.style)
    return rows(fact.label, value, fact.value.origin?.leaf, width: width, columns: columns)
  }

  private func value(of field: IssueField, leaf: Int) -> TextRun {
    switch field.value {
    case .text(let text): TextRun(text, theme.text, origin: origin(leaf))
    case .moment(let moment): TextRun(time.ago(moment), theme.text)
    case .rich: TextRun("", theme.text)
    }
  }

  private func rows(
    _ label: TextRun,
    _ value: StyledText,
    _ leaf: Int?,
    width: Int,
    columns: Int
  ) -> [TextLine] {
    let mark = TextLine([label]).cut(to: max(1, width - 2)).padded(to: width)
    let lines = value.lines(columns: max(1, columns - width), leaf: leaf)
    return lines.enumerated().map { index, line in
      index == 0 ? TextLine(mark.runs + line.runs) : line.prefixed(by: .blanks(width))
    }
  }

  private func origin(_ leaf: Int) -> TextOrigin { TextOrigin(leaf: leaf, offset: 0) }

  private func name(_ account: Account?, none: String, _ leaf: Int) -> TextRun {
    guard let account else { return TextRun(none, theme.faint) }
    let kind =
      switch account.kind {
      case .app: " (app)"
      case .customer: " (customer)"
      case .person, .unknown: ""
      }
    return TextRun(account.displayName + kind, theme.text, origin: origin(leaf))
  }

  private func moment(_ moment: Timestamp?) -> TextRun {
    guard let moment else { return TextRun("unknown", theme.faint) }
    return TextRun(time.ago(moment), theme.text)
  }
}
