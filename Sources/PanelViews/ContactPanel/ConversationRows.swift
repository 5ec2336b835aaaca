internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Makes the rows of a contact's conversations: those that led to it, and its other ones.
struct ConversationRows {
  let text: DetailsText
  let contact: ResolvedContact

  private static let gap = 2
  /// A quote of fewer columns says nothing: what follows it then takes a row of its own.
  private static let leastQuote = 18
  /// Columns before the second row of a conversation, beyond those of the first.
  private static let indent = 2
  /// Of more conversations than this, only so many are measured.
  private static let mostMeasured = 60
  /// What states and ages take at least where not all are measured.
  private static let usualState = 7
  private static let usualAge = 6

  private var theme: Theme { text.scene.theme }
  private var panel: ContactPanelState { text.scene.state.contacts }

  /// A conversation, and what to say of it.
  private struct Entry {
    var item: DetailItem
    var words: ConversationText
  }

  /// Conversations by their places, worded when they are looked at.
  private struct Entries {
    let count: Int
    let entry: (Int) -> Entry
  }

  /// Columns of what the rows share.
  private struct Widths {
    var state: Int
    var age: Int
    var notes: Int
    /// Columns left for the quote when everything stands on one row.
    var quote: Int
  }

  // MARK: - Sections

  /// The conversations that led to the contact; nothing when there are none.
  var linked: [DetailRows.Piece] {
    let linked = panel.conversations(of: contact)
    guard !linked.isEmpty else { return [] }
    let heading = linked.count == 1 ? "Conversation" : "Conversations (\(linked.count))"
    let (time, teammates) = (text.scene.time, teammates)
    let entries = Entries(count: linked.count) { place in
      let linked = linked[place]
      return Entry(
        item: .conversation(linked.link.id),
        words: ConversationText(linked, time: time, teammates: teammates)
      )
    }
    return [.made([text.heading(heading)]), rows(of: entries)]
  }

  /// The contact's other conversations, and the row that asks for more; nothing when there are none
  /// or none are known.
  var others: [DetailRows.Piece] {
    guard let others = panel.otherConversations(of: contact) else { return [] }
    guard !others.conversations.isEmpty || others.rest != .none else { return [] }
    let count = others.total.map { "\($0)" } ?? "\(others.conversations.count)+"
    let (time, teammates) = (text.scene.time, teammates)
    let entries = Entries(count: others.conversations.count) { place in
      let conversation = others.conversations[place]
      return Entry(
        item: .otherConversation(conversation.id),
        words: ConversationText(conversation, time: time, teammates: teammates)
      )
    }
    return [
      .made([text.heading("Other conversations (\(count))")]), rows(of: entries),
      .made(more(others)),
    ]
  }

  private var teammates: [TeammateID: String] {
    contact.known.flatMap { panel.details[$0.id]?.teammates } ?? [:]
  }

  private func more(_ others: OtherConversations) -> [DetailRow] {
    let count = others.missing.flatMap { $0 > 0 ? "… \($0) more" : nil } ?? "… more"
    let words: String
    switch others.rest {
    case .none: return []
    case .more: words = count
    case .loading: words = "Reading more…"
    case .failed(let failure):
      let key = text.scene.keyName(.open, in: .details).map { " · \($0) tries again" } ?? ""
      words = "\(count) · \(FailureText.word(failure))\(key)"
    }
    let isFailed = panel.otherConversations(of: contact)?.rest.isFailed ?? false
    let style = isFailed ? theme.warning : theme.faint
    return StyledText(words, style).lines(columns: text.room)
      .prefixed(by: .blanks(DetailsText.gutter)).enumerated()
      .map { DetailRow(line: $1, item: .moreConversations, isFirst: $0 == 0) }
  }

  // MARK: - Rows

  private func rows(of entries: Entries) -> DetailRows.Piece {
    let isLong = entries.count > Self.mostMeasured
    let widths = widths(of: (0..<min(entries.count, Self.mostMeasured)).map(entries.entry), isLong)
    let isOneLine = widths.quote >= Self.leastQuote
    let rows = { (place: Int) in
      let entry = entries.entry(place)
      let lines = isOneLine ? [oneLine(entry.words, widths)] : twoLines(entry.words, widths)
      return lines.enumerated().map { index, line in
        DetailRow(line: line, item: entry.item, isFirst: index == 0)
      }
    }
    guard isLong || isOneLine else { return .made((0..<entries.count).flatMap(rows)) }
    return .conversations(
      LazyConversations(
        conversations: entries.count,
        rowsEach: isOneLine ? 1 : 2,
        make: rows,
        place: { panel.conversationPlace(of: $0, in: contact) }
      )
    )
  }

  private func widths(of entries: [Entry], _ isLong: Bool) -> Widths {
    let words = entries.map(\.words)
    let state = words.map { self.state($0).columns }.max() ?? 0
    let age = words.map { TextWidth.columns(of: $0.age) }.max() ?? 0
    let notes = words.map { self.notes($0).columns }.max() ?? 0
    let gaps = (notes > 0 ? 3 : 2) * Self.gap
    var widths = Widths(state: state, age: age, notes: notes, quote: 0)
    if isLong {
      widths.state = max(state, Self.usualState)
      widths.age = max(age, Self.usualAge)
    }
    widths.quote = text.room - widths.state - widths.age - notes - gaps
    return widths
  }

  private func oneLine(_ words: ConversationText, _ widths: Widths) -> TextLine {
    var line = head(words, widths)
    line.append(quote(words, columns: widths.quote))
    let ageEnd = DetailsText.gutter + widths.state + widths.quote + widths.age + 2 * Self.gap
    line.pad(to: ageEnd - TextWidth.columns(of: words.age))
    line.append(words.age, theme.faint)
    let notes = notes(words)
    guard notes.columns > 0 else { return line }
    return TextLine(line.padded(to: ageEnd + Self.gap).runs + notes.runs)
  }

  private func twoLines(_ words: ConversationText, _ widths: Widths) -> [TextLine] {
    var first = head(words, widths)
    first.append(quote(words, columns: max(3, text.columns - first.columns)))
    var second = TextLine(words.age, theme.faint)
    let notes = notes(words)
    if second.columns > 0, notes.columns > 0 { second.append(Self.dot, theme.faint) }
    second = TextLine(second.runs + notes.runs)
    guard second.columns > 0 else { return [first] }
    let indent = DetailsText.gutter + Self.indent
    return [first, second.cut(to: max(1, text.columns - indent)).prefixed(by: .blanks(indent))]
  }

  private static let dot = " · "

  private func head(_ words: ConversationText, _ widths: Widths) -> TextLine {
    TextLine([.blanks(DetailsText.gutter), state(words)])
      .padded(to: DetailsText.gutter + widths.state + Self.gap)
  }

  private func state(_ words: ConversationText) -> TextRun {
    switch words.state {
    case .open: TextRun("open", theme.open)
    case .closed: TextRun("closed", theme.closed)
    case .snoozed: TextRun("snoozed", theme.snoozed)
    case .unknown(let name): TextRun(TextWidth.fitting(name, columns: 10), theme.text)
    }
  }

  private func quote(_ words: ConversationText, columns: Int) -> TextRun {
    guard let quote = words.quote(columns: max(0, columns - 2)) else {
      return TextRun(TextWidth.fitting("no message", columns: columns), theme.faint)
    }
    return TextRun("“\(TextWidth.fitting(quote, columns: columns - 2))”", theme.text)
  }

  private func notes(_ words: ConversationText) -> TextLine {
    var line = words.waiting.map { TextLine($0, theme.warning) } ?? .empty
    for note in words.notes {
      if line.columns > 0 { line.append(Self.dot, theme.faint) }
      line.append(note, theme.faint)
    }
    return line
  }
}

extension OtherConversations.Rest {
  /// Whether more could not be read.
  fileprivate var isFailed: Bool {
    switch self {
    case .failed: true
    case .none, .more, .loading: false
    }
  }
}
