internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Makes the rows of the table of issues.
struct IssueRowText {
  let scene: Scene
  let columns: IssueColumns
  /// What the list is filtered by, marked where it stands.
  let words: [FoldedText]

  private var theme: Theme { scene.theme }

  /// The words above the columns.
  var header: TextLine {
    var line = TextLine.empty.padded(to: IssueColumns.mark)
    for entry in columns.entries {
      add(TextLine(Self.word(entry.column), theme.label).cut(to: entry.columns), entry, to: &line)
    }
    return line
  }

  /// The row of an issue.
  func line(_ issue: IssueSummary, isSelected: Bool) -> TextLine {
    var line = TextLine(isSelected ? "▸ " : "  ", theme.text)
    line.reserve(4 * columns.entries.count)
    for entry in columns.entries { add(cell(issue, entry), entry, to: &line) }
    return line
  }

  private func add(_ cell: TextLine, _ entry: IssueColumns.Entry, to line: inout TextLine) {
    let isFirst = line.columns == IssueColumns.mark
    let missing = max(0, entry.columns - cell.columns)
    let before = entry.column == .updated || entry.column == .conversations ? missing : 0
    let blanks = (isFirst ? 0 : columns.gap) + before
    if blanks > 0 { line.append(.blanks(blanks)) }
    line.append(cell)
    if missing > before { line.append(.blanks(missing - before)) }
  }

  private static func word(_ column: IssueColumns.Column) -> String {
    switch column {
    case .key: "Key"
    case .type: "Type"
    case .statusSign, .prioritySign: ""
    case .status: "Status"
    case .priority: "Priority"
    case .summary: "Summary"
    case .conversations: IssueSigns.conversations
    case .assignee: "Assignee"
    case .updated: "Updated"
    }
  }

  private func cell(_ issue: IssueSummary, _ entry: IssueColumns.Entry) -> TextLine {
    let room = entry.columns
    switch entry.column {
    case .key: return marked(issue.key.text, theme.strong, room)
    case .type: return marked(issue.type, theme.faint, room)
    case .statusSign, .status: return status(issue.status, room)
    case .prioritySign, .priority: return priority(issue.priority, room)
    case .summary:
      return issue.summary.isEmpty
        ? TextLine("(no summary)", theme.faint).cut(to: room)
        : marked(issue.summary, theme.text, room)
    case .conversations:
      guard let number = issue.conversations, number > 0 else { return .empty }
      return TextLine("\(IssueSigns.conversations)\(number)", theme.link.removingUnderline)
    case .assignee:
      guard let assignee = issue.assignee else { return TextLine("–", theme.faint) }
      return marked(assignee.displayName, theme.text, room)
    case .updated:
      return issue.updated.map { TextLine(scene.time.age($0), theme.faint).cut(to: room) } ?? .empty
    }
  }

  private func status(_ status: IssueStatus?, _ room: Int) -> TextLine {
    guard let status else { return .empty }
    let style = IssueSigns.style(status.category, theme: theme)
    var line = TextLine(IssueSigns.sign(status.category), style)
    guard room > 2 else { return line }
    line.append(" ", style)
    line.append(marked(status.name, style, room - 2))
    return line
  }

  private func priority(_ name: String?, _ room: Int) -> TextLine {
    guard let name else { return .empty }
    let style = IssueSigns.style(ofPriority: name, theme: theme)
    var line = TextLine(IssueSigns.sign(ofPriority: name), style).cut(to: room)
    guard room > 2 else { return line }
    line.pad(to: 2)
    line.append(marked(name, style, room - 2))
    return line
  }

  /// The text, cut, with the words of the filter marked in it.
  private func marked(_ text: String, _ style: Style, _ room: Int) -> TextLine {
    let text = TextWidth.fitting(text, columns: room)
    guard !words.isEmpty else { return text.isEmpty ? .empty : TextLine(text, style) }
    var line = TextLine.empty
    var rest = text.startIndex
    for range in FoldedText.ranges(of: words, in: text) {
      if rest < range.lowerBound { line.append(String(text[rest..<range.lowerBound]), style) }
      line.append(String(text[range]), theme.match.adding(.underline))
      rest = range.upperBound
    }
    if rest < text.endIndex { line.append(String(text[rest...]), style) }
    return line
  }
}

extension Style {
  fileprivate var removingUnderline: Style {
    var style = self
    style.attributes.remove(.underline)
    return style
  }
}
