/// Turns a message's HTML into plain text in time proportional to its length.
///
/// Paragraphs stand one empty line apart, links become `label (url)`, lists get bullets and
/// numbers, quotations begin with `> `, cells of a table have bars between them, images become
/// words, entities characters; preformatted text stays as it is; scripts, styles and comments
/// vanish. Nothing is invalid: what is no tag is text, what is not closed is left open.
struct HTMLText {
  private let bytes: [UInt8]
  private let files: Set<String>
  private var index = 0
  private var hasRow = false
  private var output = PlainTextBuilder()
  private var scanner: HTMLTagScanner

  /// The plain text of a message; one that is not HTML is only freed of blanks at its ends.
  ///
  /// Images and bare links whose address is among the files are left out: they are listed apart.
  static func plain(_ message: String, files: Set<String> = []) -> String {
    let bytes = Array(message.utf8)
    guard !isMarkup(bytes) else { return withoutMarkup(bytes, files: files) }
    let hasReturns = bytes.contains(UInt8(ascii: "\r"))
    return String((hasReturns ? message.replacing("\r\n", with: "\n") : message).trimmed())
  }

  /// The plain text of what is taken for HTML, whatever it looks like.
  static func withoutMarkup(_ text: String) -> String {
    withoutMarkup(Array(text.utf8), files: [])
  }

  private static func withoutMarkup(_ bytes: [UInt8], files: Set<String>) -> String {
    var converter = HTMLText(bytes, files: files)
    converter.convert()
    return converter.output.finish()
  }

  /// Whether a message begins with a tag that Intercom's messages are made of.
  ///
  /// Intercom wraps every HTML message in elements. A plain one may quote markup in its midst or
  /// at its end, and must keep it.
  private static func isMarkup(_ bytes: [UInt8]) -> Bool {
    guard let start = bytes.firstIndex(where: { $0 > 0x20 }), bytes[start] == UInt8(ascii: "<")
    else { return false }
    let beginning = String(decoding: bytes[start...].prefix(9), as: UTF8.self).lowercased()
    if beginning.hasPrefix("<!--") || beginning == "<!doctype" { return true }
    var scanner = HTMLTagScanner(bytes)
    return scanner.tag(at: start)?.element != nil
  }

  private init(_ bytes: [UInt8], files: Set<String>) {
    self.bytes = bytes
    self.files = files
    scanner = HTMLTagScanner(bytes)
  }

  private mutating func convert() {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"): readMarkup()
      case UInt8(ascii: "&"): readEntity()
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0C:
        output.blank(bytes[index])
        index += 1
      default: readWord()
      }
    }
  }

  /// Reads on to the next byte that may mean something.
  private mutating func readWord() {
    let start = index
    while index < bytes.count, !HTMLCharacter.isSpecial(bytes[index]) { index += 1 }
    if index > start {
      output.append(bytes[start..<index])
    } else if let character = HTMLCharacter(bytes[index...]) {
      index += character.bytes.count
      append(character)
    } else {
      output.append(CollectionOfOne(bytes[index]))
      index += 1
    }
  }

  private mutating func append(_ character: HTMLCharacter) {
    switch character.role {
    case .word: output.append(character.bytes)
    case .blank: output.blank(UInt8(ascii: " "))
    case .lineEnd: output.lineBreak()
    case .joiner: output.appendJoiner(character.bytes)
    case .nothing: break
    }
  }

  private mutating func readEntity() {
    guard let entity = HTMLEntity(bytes[index...]) else {
      output.append(CollectionOfOne(bytes[index]))
      index += 1
      return
    }
    index += entity.length
    append(HTMLCharacter(entity.scalar))
  }

  private mutating func readMarkup() {
    if let end = scanner.declarationEnd(at: index) {
      index = end
    } else if let tag = scanner.tag(at: index) {
      index = tag.end
      apply(tag)
    } else {
      output.append(CollectionOfOne(bytes[index]))
      index += 1
    }
  }

  private mutating func apply(_ tag: HTMLTag) {
    switch tag.element {
    case .anchor: applyLink(tag)
    case .cell: if !tag.isClosing { output.beginCell() }
    case .image: output.append(word: words(of: tag))
    case .item: if tag.isClosing { output.endItem() } else { output.beginItem() }
    case .lineBreak: output.lineBreak()
    case .orderedList, .unorderedList: applyList(tag)
    case .preformatted:
      if tag.isClosing { output.endPreformatted() } else { output.beginPreformatted() }
    case .quotation: if tag.isClosing { output.endQuote() } else { output.beginQuote() }
    case .row, .table: applyTable(tag)
    case .rule:
      output.block(.line)
      output.append(word: "---")
      output.block(.line)
    case .unseen:
      if !tag.isClosing { index = scanner.closingTag(of: tag.name, after: index) }
    case .paragraph: output.block(.paragraph)
    case .block: output.block(.line)
    case .inline, nil: break
    }
  }

  private mutating func applyLink(_ tag: HTMLTag) {
    output.endLink()
    guard !tag.isClosing else { return }
    output.beginLink(LinkAddress(scanner.attribute("href", of: tag), files: files))
  }

  private mutating func applyList(_ tag: HTMLTag) {
    if tag.isClosing {
      output.endList()
    } else {
      output.beginList(number: tag.element == .orderedList ? firstNumber(of: tag) : nil)
    }
  }

  private mutating func applyTable(_ tag: HTMLTag) {
    switch (tag.element == .table, tag.isClosing) {
    case (true, false):
      hasRow = false
      output.block(.line)
    case (true, true): output.endTable()
    case (false, false):
      output.beginRow(isFirst: !hasRow)
      hasRow = true
    case (false, true): break
    }
  }

  /// The words that stand for an image; one of a single point is there to see who reads.
  private func words(of tag: HTMLTag) -> String {
    let sides = ["width", "height"].map { Int(scanner.attribute($0, of: tag)) ?? .max }
    return ImageWords(
      alternative: scanner.attribute("alt", of: tag),
      source: scanner.attribute("src", of: tag),
      isVisible: sides.allSatisfy { $0 > 1 },
      files: files
    ).text
  }

  private func firstNumber(of tag: HTMLTag) -> Int {
    Int(scanner.attribute("start", of: tag)).flatMap { (0...99_999).contains($0) ? $0 : nil } ?? 1
  }
}
