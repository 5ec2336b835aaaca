internal import TextTerminal

/// A few sentences in place of content: what is the matter, why, and what to do next.
struct Message {
  /// The matter in a few words or a sentence.
  var title: String
  /// The title's look.
  var style: Style
  /// What follows, a blank line between one and the next.
  var paragraphs: [Paragraph] = []

  /// A part of a message.
  enum Paragraph {
    case text(String)
    case faint(String)
    /// A heading and short lines below it.
    case list(String, [String])
    /// A key, and what pressing it does.
    case key(String, String)
  }

  /// The message with one more part at its end.
  func adding(_ paragraph: Paragraph) -> Message {
    var message = self
    message.paragraphs.append(paragraph)
    return message
  }

  /// The message's lines; what is least needed is left out when there are not enough rows.
  func lines(theme: Theme, columns: Int, rows: Int) -> [TextLine] {
    let spaced = lines(paragraphs, theme: theme, columns: columns)
    if spaced.count <= rows { return spaced }
    let dense = spaced.filter { $0.columns > 0 }
    if dense.count <= rows { return dense }
    let needed = paragraphs.filter { !$0.isFaint }.map(\.inOneParagraph)
    return lines(needed, theme: theme, columns: columns).filter { $0.columns > 0 }
  }

  private func lines(_ paragraphs: [Paragraph], theme: Theme, columns: Int) -> [TextLine] {
    var lines = StyledText(title, style).lines(columns: columns)
    var previousIsKey = false
    for paragraph in paragraphs {
      let isKey = paragraph.isKey
      if !(isKey && previousIsKey) { lines.append(.empty) }
      lines += paragraph.lines(theme: theme, columns: columns)
      previousIsKey = isKey
    }
    return lines
  }
}

extension Message.Paragraph {
  fileprivate var isKey: Bool {
    if case .key = self { true } else { false }
  }

  fileprivate var isFaint: Bool {
    if case .faint = self { true } else { false }
  }

  /// The paragraph without lines of its own for each thing it lists.
  fileprivate var inOneParagraph: Message.Paragraph {
    switch self {
    case .list(let heading, let items): .text("\(heading): \(items.joined(separator: ", ")).")
    case .text, .faint, .key: self
    }
  }

  fileprivate func lines(theme: Theme, columns: Int) -> [TextLine] {
    switch self {
    case .text(let text):
      return StyledText(text, theme.text).lines(columns: columns)
    case .faint(let text):
      return StyledText(text, theme.faint).lines(columns: columns)
    case .list(let heading, let items):
      let mark = TextRun("  ", theme.faint)
      return [TextLine(heading, theme.label)]
        + items.flatMap { item in
          StyledText(item, theme.text).lines(columns: max(1, columns - 2)).hanging(mark)
        }
    case .key(let name, let effect):
      let mark = TextRun(name + "  ", theme.key)
      return StyledText(effect, theme.text).lines(columns: max(1, columns - mark.columns))
        .hanging(mark)
    }
  }
}
