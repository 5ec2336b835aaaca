internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Makes the rows of the conversations that led to a contact.
struct ConversationRows {
  let text: DetailsText

  private static let gap = 2
  /// A quote of fewer columns says nothing: the conversation then takes two rows.
  private static let leastQuote = 16

  private var theme: Theme { text.scene.theme }

  /// A heading and the conversations; nothing when there are none.
  func rows(_ conversations: [LinkedConversation]) -> [DetailRow] {
    guard !conversations.isEmpty else { return [] }
    let heading = conversations.count == 1 ? "Conversation" : "Conversations"
    let words = conversations.map { ConversationText($0, time: text.scene.time) }
    let widths = Widths(words)
    let room = text.room - widths.columns - 3 * Self.gap
    return [text.heading(heading)]
      + zip(conversations, words).flatMap { linked, words in
        let lines =
          room >= Self.leastQuote
          ? [oneLine(linked, words, widths, quoteColumns: room)] : twoLines(linked, words)
        return lines.enumerated().map { index, line in
          DetailRow(line: line, item: .conversation(linked.link.id), isFirst: index == 0)
        }
      }
  }

  /// Columns of what all rows share.
  private struct Widths {
    var state: Int
    var age: Int
    var origin: Int
    var columns: Int { state + age + origin }

    init(_ words: [ConversationText]) {
      state = words.map { TextWidth.columns(of: $0.state) }.max() ?? 0
      age = words.map { TextWidth.columns(of: $0.age) }.max() ?? 0
      origin = words.map { TextWidth.columns(of: $0.origin) }.max() ?? 0
    }
  }

  private func oneLine(
    _ linked: LinkedConversation,
    _ words: ConversationText,
    _ widths: Widths,
    quoteColumns: Int
  ) -> TextLine {
    var line = TextLine([.blanks(DetailsText.gutter), state(linked)])
      .padded(to: DetailsText.gutter + widths.state + Self.gap)
    line.append(quote(words, columns: quoteColumns))
    let age = words.age
    let ageEnd = text.columns - widths.origin - Self.gap
    line = line.padded(to: ageEnd - TextWidth.columns(of: age))
    line.append(age, theme.faint)
    line = line.padded(to: ageEnd + Self.gap)
    line.append(words.origin, theme.faint)
    return line
  }

  private func twoLines(_ linked: LinkedConversation, _ words: ConversationText) -> [TextLine] {
    var first = TextLine([.blanks(DetailsText.gutter), state(linked)])
    let rest = [words.age, words.origin].filter { !$0.isEmpty }.map { " · " + $0 }.joined()
    first.append(rest, theme.faint)
    let indent = DetailsText.gutter + 2
    let second = TextLine([.blanks(indent), quote(words, columns: max(3, text.columns - indent))])
    return [first, second]
  }

  private func state(_ linked: LinkedConversation) -> TextRun {
    switch linked.conversation.state {
    case .open: TextRun("open", theme.open)
    case .closed: TextRun("closed", theme.closed)
    case .snoozed: TextRun("snoozed", theme.snoozed)
    case .unknown(let name): TextRun(TextWidth.fitting(name, columns: 10), theme.text)
    }
  }

  private func quote(_ words: ConversationText, columns: Int) -> TextRun {
    guard let quote = words.quote else {
      return TextRun(TextWidth.fitting("no message", columns: columns), theme.faint)
    }
    return TextRun("“\(TextWidth.fitting(quote, columns: columns - 2))”", theme.text)
  }
}
