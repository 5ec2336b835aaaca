/// Gathers plain text as a browser would lay it out: runs of blanks are one, lines hold words,
/// paragraphs stand one empty line apart.
struct PlainTextBuilder {
  /// How far a block stands from what surrounds it.
  enum Distance: Int {
    /// It has lines of its own.
    case line = 1
    /// One empty line is left before and after it.
    case paragraph = 2
  }

  private var text: [UInt8] = []
  private var pendingBreaks = 0
  private var hasPendingBlank = false
  private var indentation = TextIndentation()
  private var row = TableRow()
  private var link: LinkLabel?
  /// Whether blanks and line ends are kept; nil where they are not.
  private var preformatted: Preformatted?

  private enum Preformatted {
    /// Nothing was written yet, so that line ends are of no use.
    case begun
    case written
  }

  // MARK: Words

  /// Adds bytes of words without a blank among them.
  mutating func append(_ words: some Collection<UInt8>) {
    guard !words.isEmpty else { return }
    flush()
    text.append(contentsOf: words)
  }

  /// Adds a text as a word.
  mutating func append(word: String) {
    append(Array(word.utf8))
  }

  /// Adds a character that joins or parts letters unseen; it is nothing except amid a word.
  mutating func appendJoiner(_ joiner: some Collection<UInt8>) {
    guard !text.isEmpty, pendingBreaks == 0, !hasPendingBlank, !row.isAtCellStart else { return }
    text.append(contentsOf: joiner)
  }

  /// Adds a blank between words; kept as it is in preformatted text.
  ///
  /// A tab becomes four blanks there: a screen shows it as one, which would take code's
  /// indentation away.
  mutating func blank(_ byte: UInt8) {
    switch (preformatted, byte) {
    case (nil, _): hasPendingBlank = true
    case (.begun, UInt8(ascii: "\n")), (_, UInt8(ascii: "\r")): break
    case (_, UInt8(ascii: "\n")): pendingBreaks += 1
    case (_, UInt8(ascii: "\t")): append(repeatElement(UInt8(ascii: " "), count: 4))
    case (_, _): append(CollectionOfOne(UInt8(ascii: " ")))
    }
  }

  // MARK: Lines

  /// Ends the line, and after an ended line leaves one empty.
  mutating func lineBreak() {
    pendingBreaks = preformatted == nil ? min(pendingBreaks + 1, 2) : pendingBreaks + 1
    hasPendingBlank = false
  }

  /// Begins or ends a block; nothing at the start of a list's item or of a table's cell.
  mutating func block(_ distance: Distance) {
    hasPendingBlank = false
    guard !indentation.isAtItemStart, !row.isAtCellStart else { return }
    pendingBreaks = max(pendingBreaks, distance.rawValue)
  }

  /// Begins preformatted text.
  mutating func beginPreformatted() {
    breakLine(.paragraph)
    preformatted = .begun
  }

  /// Ends preformatted text.
  mutating func endPreformatted() {
    preformatted = nil
    pendingBreaks = 0
    breakLine(.paragraph)
  }

  /// Begins a quotation, whose lines all begin with a mark.
  mutating func beginQuote() {
    breakLine(.paragraph)
    indentation.beginQuote()
  }

  /// Ends the innermost quotation.
  mutating func endQuote() {
    breakLine(.paragraph)
    indentation.endQuote()
  }

  /// Begins a list whose first item has the number; nil for one with bullets.
  mutating func beginList(number: Int?) {
    if indentation.isInItem { pendingBreaks = min(pendingBreaks, 1) }
    block(indentation.isInItem ? .line : .paragraph)
    indentation.beginList(number: number)
  }

  /// Ends the innermost list.
  mutating func endList() {
    indentation.endList()
    pendingBreaks = 0
    breakLine(indentation.isInItem ? .line : .paragraph)
  }

  /// Begins an item of the innermost list.
  mutating func beginItem() {
    if !indentation.isAtListStart { pendingBreaks = 0 }
    breakLine(.line)
    indentation.beginItem()
  }

  /// Ends the innermost item.
  mutating func endItem() {
    breakLine(.line)
    indentation.endItem()
  }

  // MARK: Tables

  /// Begins a row of a table, its first or a further one.
  mutating func beginRow(isFirst: Bool) {
    if !isFirst { pendingBreaks = 0 }
    breakLine(.line)
    row = TableRow()
  }

  /// Begins a cell beside those before it in its row.
  mutating func beginCell() {
    hasPendingBlank = false
    if row.beginCell() { pendingBreaks = 0 }
  }

  /// Ends a table.
  mutating func endTable() {
    row = TableRow()
    breakLine(.line)
  }

  // MARK: Links

  /// Begins the label of a link; one without an address is mere text.
  mutating func beginLink(_ address: LinkAddress?) {
    link = address.map { LinkLabel(address: $0) }
  }

  /// Ends the label of the open link, if any, and adds the address unless the label is it.
  mutating func endLink() {
    guard let link else { return }
    self.link = nil
    guard let start = link.start else { return append(word: link.address.textWithoutLabel) }
    switch link.address.addition(to: String(decoding: text[start...], as: UTF8.self)) {
    case .nothing: break
    case .address: text.append(contentsOf: Array(" (\(link.address.text))".utf8))
    case .inPlaceOfLabel: text.replaceSubrange(start..., with: Array(link.address.text.utf8))
    }
  }

  /// The text without blanks at its end.
  mutating func finish() -> String {
    endLink()
    let end = text.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? 0
    return String(decoding: text[..<end], as: UTF8.self)
  }

  private struct LinkLabel {
    let address: LinkAddress
    /// Where the label's first word begins; nil before it.
    var start: Int?
  }

  private mutating func breakLine(_ distance: Distance) {
    pendingBreaks = max(pendingBreaks, distance.rawValue)
    hasPendingBlank = false
    row.forgetCells()
  }

  /// Writes the line ends, cell borders or the blank that are due before a word.
  private mutating func flush() {
    if text.isEmpty {
      indentation.beginLine(in: &text)
    } else if pendingBreaks > 0 {
      for _ in 1..<pendingBreaks { indentation.writeEmptyLine(in: &text) }
      text.append(UInt8(ascii: "\n"))
      indentation.beginLine(in: &text)
    } else if row.cellsDue > 0 {
      for _ in 1...row.cellsDue { text.append(contentsOf: " |".utf8) }
      text.append(UInt8(ascii: " "))
    } else if hasPendingBlank {
      text.append(UInt8(ascii: " "))
    }
    pendingBreaks = 0
    hasPendingBlank = false
    row.write()
    if preformatted == .begun { preformatted = .written }
    if let link, link.start == nil { self.link?.start = text.count }
  }
}
