/// Finds tags in an HTML text, never looking at a byte more than a few times over all its calls.
struct HTMLTagScanner {
  private let bytes: [UInt8]
  /// From here on no `>` is left.
  private let lastTagEnd: Int
  /// Whether a quote was found open at the end: from then on quotes mean nothing.
  private var hasBrokenQuote = false
  /// Whether a comment was found open at the end.
  private var hasBrokenComment = false

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lastTagEnd = (bytes.lastIndex(of: UInt8(ascii: ">")) ?? -1) + 1
  }

  /// The tag that begins at the `<` of the index; nil when that is mere text.
  mutating func tag(at start: Int) -> HTMLTag? {
    let isClosing = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/")
    let nameStart = start + (isClosing ? 2 : 1)
    guard bytes.indices.contains(start), bytes[start] == UInt8(ascii: "<"),
      nameStart < lastTagEnd, bytes[nameStart].isLetter
    else { return nil }
    let nameEnd = bytes[nameStart...].firstIndex { !$0.isLetter && !$0.isDigit } ?? bytes.count
    guard let end = tagEnd(from: nameEnd) else { return nil }
    return HTMLTag(
      element: HTMLElement(bytes[nameStart..<nameEnd]),
      name: nameStart..<nameEnd,
      isClosing: isClosing,
      attributes: nameEnd..<(end - 1),
      end: end
    )
  }

  /// The index after the comment or declaration that begins at the index; nil when none does.
  mutating func declarationEnd(at start: Int) -> Int? {
    guard start + 1 < lastTagEnd,
      bytes[start + 1] == UInt8(ascii: "!") || bytes[start + 1] == UInt8(ascii: "?")
    else { return nil }
    if !hasBrokenComment, bytes[start...].starts(with: "<!--".utf8) {
      var dashes = 0
      for index in (start + 4)..<bytes.count {
        if bytes[index] == UInt8(ascii: ">"), dashes >= 2 { return index + 1 }
        dashes = bytes[index] == UInt8(ascii: "-") ? dashes + 1 : 0
      }
      hasBrokenComment = true
    }
    return bytes[start...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
  }

  /// The index of the closing tag of the name that stands in the range; the end of the text when
  /// there is none.
  func closingTag(of name: Range<Int>, after start: Int) -> Int {
    let wanted = Array("</".utf8) + bytes[name].map(\.lowercased)
    var index = start
    while let next = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
      let here = bytes[next...].prefix(wanted.count)
      if here.elementsEqual(wanted, by: { $0.lowercased == $1 }) { return next }
      index = next + 1
    }
    return bytes.count
  }

  /// The value of a tag's attribute with its entities resolved; empty when it has none.
  func attribute(_ wanted: String, of tag: HTMLTag) -> String {
    var rest = bytes[tag.attributes]
    while let start = rest.firstIndex(where: { $0.isLetter }) {
      let nameEnd = rest[start...].firstIndex { $0 == UInt8(ascii: "=") || $0.isBlank }
      let name = start..<(nameEnd ?? rest.endIndex)
      rest = rest[name.upperBound...].drop { $0.isBlank }
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop { $0.isBlank }
      let value: ArraySlice<UInt8>
      if let quote = rest.first, quote.isQuote {
        value = rest.dropFirst().prefix { $0 != quote }
        rest = rest.dropFirst(value.count + 2)
      } else {
        value = rest.prefix { !$0.isBlank }
        rest = rest.dropFirst(value.count)
      }
      if bytes[name].elementsEqual(wanted.utf8, by: { $0.lowercased == $1 }) {
        return HTMLEntity.resolved(in: value)
      }
    }
    return ""
  }

  private mutating func tagEnd(from start: Int) -> Int? {
    var quote: UInt8?
    for index in start..<bytes.count {
      let byte = bytes[index]
      if byte == quote {
        quote = nil
      } else if byte == UInt8(ascii: ">"), quote == nil {
        return index + 1
      } else if quote == nil, !hasBrokenQuote, byte.isQuote, bytes[index - 1].isBeforeValue {
        quote = byte
      }
    }
    guard !hasBrokenQuote else { return nil }
    hasBrokenQuote = true
    return bytes[start...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
  }
}

extension UInt8 {
  fileprivate var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self + 0x20 : self }
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(lowercased) }
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
  fileprivate var isBlank: Bool { self <= 0x20 }
  fileprivate var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }
  fileprivate var isBeforeValue: Bool { isBlank || self == UInt8(ascii: "=") }
}
