/// Gathers plain text as a browser would lay it out: runs of blanks are one, lines hold words.
struct PlainTextBuilder {
  /// Whether blanks and line ends are kept as they are.
  var isPreformatted = false

  private var text: [UInt8] = []
  private var pendingBreaks = 0
  private var hasPendingBlank = false
  private var link: (address: String, start: Int)?

  /// Adds a byte of a word, with the blank or line ends that are due before it.
  mutating func append(_ byte: UInt8) {
    flush()
    text.append(byte)
  }

  /// Adds a text as a word.
  mutating func append(text word: String) {
    guard !word.isEmpty else { return }
    flush()
    text.append(contentsOf: Array(word.utf8))
  }

  /// Adds a blank between words; kept as it is in preformatted text.
  mutating func blank(_ byte: UInt8) {
    guard isPreformatted else {
      hasPendingBlank = true
      return
    }
    if byte == UInt8(ascii: "\n") { pendingBreaks += 1 } else { append(byte) }
  }

  /// Ends the line, and after an ended line leaves one empty.
  mutating func lineBreak() {
    pendingBreaks = min(pendingBreaks + 1, 2)
    hasPendingBlank = false
  }

  /// Lets what follows begin on a line of its own.
  mutating func block() {
    pendingBreaks = max(pendingBreaks, 1)
    hasPendingBlank = false
  }

  /// Begins the label of a link; an address that is not of the web is not shown.
  mutating func beginLink(_ address: String) {
    let lowercased = address.lowercased()
    guard lowercased.hasPrefix("https://") || lowercased.hasPrefix("http://") else { return }
    link = (address, text.count)
  }

  /// Ends the label of the open link, if any, and adds the address unless the label is it.
  mutating func endLink() {
    guard let link else { return }
    self.link = nil
    let label = String(decoding: text[link.start...], as: UTF8.self).trimmed()
    if label.isEmpty {
      append(text: link.address)
    } else if !link.address.hasSuffix(label), !link.address.hasSuffix(label + "/") {
      text.append(contentsOf: Array(" (\(link.address))".utf8))
    }
  }

  /// The text without blanks at its ends.
  mutating func finish() -> String {
    endLink()
    return String(String(decoding: text, as: UTF8.self).trimmed())
  }

  private mutating func flush() {
    if !text.isEmpty {
      if pendingBreaks > 0 {
        text.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: pendingBreaks))
      } else if hasPendingBlank {
        text.append(UInt8(ascii: " "))
      }
    }
    pendingBreaks = 0
    hasPendingBlank = false
  }
}
