internal import ContactResolution
internal import TextTerminal

/// Who, when and which labels: short facts in one or two columns.
struct IssueAttributes {
  private let issue: Issue
  private let theme: Theme
  private let time: TimeText

  private static let labelColumns = 10
  private static let twoColumns = 56

  /// Words the facts as of a moment.
  init(_ issue: Issue, theme: Theme, time: TimeText) {
    self.issue = issue
    self.theme = theme
    self.time = time
  }

  /// The rows; how many there are does not depend on the moment.
  func lines(columns: Int) -> [TextLine] {
    let reporter = fact("Reporter", name(issue.reporter, none: "unknown"))
    let assignee = fact("Assignee", name(issue.assignee, none: "nobody"))
    let created = fact("Created", moment(issue.created))
    let updated = fact("Updated", moment(issue.updated))
    guard columns >= Self.twoColumns else {
      return [reporter, assignee, created, updated] + labels(columns: columns)
    }
    let half = columns / 2
    return [
      side(reporter, assignee, half: half), side(created, updated, half: half),
    ] + labels(columns: columns)
  }

  private func fact(_ label: String, _ value: TextRun) -> TextLine {
    TextLine([TextRun(label, theme.label)]).padded(to: Self.labelColumns).appending(value)
  }

  private func side(_ left: TextLine, _ right: TextLine, half: Int) -> TextLine {
    var line = left.cut(to: half - 2).padded(to: half)
    for run in right.runs { line.append(run) }
    return line
  }

  private func labels(columns: Int) -> [TextLine] {
    guard !issue.labels.isEmpty else { return [] }
    let mark = TextLine([TextRun("Labels", theme.label)]).padded(to: Self.labelColumns)
    let text = StyledText(issue.labels.joined(separator: ", "), theme.text)
    let lines = text.lines(columns: max(1, columns - Self.labelColumns))
    return lines.enumerated().map { index, line in
      index == 0 ? TextLine(mark.runs + line.runs) : line.prefixed(by: .blanks(Self.labelColumns))
    }
  }

  private func name(_ account: Account?, none: String) -> TextRun {
    guard let account else { return TextRun(none, theme.faint) }
    switch account.kind {
    case .app: return TextRun(account.displayName + " (app)", theme.text)
    case .customer: return TextRun(account.displayName + " (customer)", theme.text)
    case .person, .unknown: return TextRun(account.displayName, theme.text)
    }
  }

  private func moment(_ moment: Timestamp?) -> TextRun {
    guard let moment else { return TextRun("unknown", theme.faint) }
    return TextRun(time.ago(moment), theme.text)
  }
}
