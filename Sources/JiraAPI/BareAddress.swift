/// Addresses that stand in text without any markup.
enum BareAddress {
  private static let schemes = ["https://", "http://", "ftp://", "mailto:"].map { Array($0.utf8) }

  /// The addresses in a line of UTF-8, from left to right; linear in its length.
  static func ranges(in line: [UInt8]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while index < line.count {
      if let end = end(of: line, from: index) {
        ranges.append(index..<end)
        index = end
      } else {
        index += 1
      }
    }
    return ranges
  }

  /// Where the address that starts here ends; nil when none starts here.
  ///
  /// Punctuation at its end belongs to the sentence, and so does a bracket that it does not open.
  static func end(of line: [UInt8], from start: Int) -> Int? {
    guard start == 0 || !isWordByte(line[start - 1]) else { return nil }
    guard let scheme = schemes.first(where: { line[start...].starts(with: $0, by: equalFolded) })
    else { return nil }
    var end = start + scheme.count
    while end < line.count, !isStop(line[end]) { end += 1 }
    end = withoutTrail(line, from: start + scheme.count, to: end)
    return end > start + scheme.count ? end : nil
  }

  private static func equalFolded(_ byte: UInt8, _ lower: UInt8) -> Bool {
    byte == lower || ((0x41...0x5A).contains(byte) && byte + 0x20 == lower)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x7F || "\"<>[]{|}^`\\".utf8.contains(byte)
  }

  private static func withoutTrail(_ line: [UInt8], from start: Int, to end: Int) -> Int {
    let address = line[start..<end]
    let opened = address.count { $0 == UInt8(ascii: "(") }
    var closed = address.count { $0 == UInt8(ascii: ")") }
    var end = end
    while end > start {
      let last = line[end - 1]
      if last == UInt8(ascii: ")"), closed > opened {
        closed -= 1
      } else if !".,;:!?'*".utf8.contains(last) {
        break
      }
      end -= 1
    }
    return end
  }
}
