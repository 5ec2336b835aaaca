/// What stands in a text for an image of a message.
struct ImageWords {
  /// Such as `[image: of a cat]` or `[image: screenshot.png]`; an emoji stands for itself; empty
  /// for an image that nobody sees or that is named elsewhere.
  let text: String

  /// Names longer than this are a service's keys rather than words.
  private static let longestName = 80

  /// Words for an image with the attributes, unless it is one of the files.
  init(alternative: String, source: String, isVisible: Bool, files: Set<String>) {
    guard isVisible, !files.contains(source) else {
      text = ""
      return
    }
    let words = alternative.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isEmoji = words.unicodeScalars.first.map { $0.value > 0xFF && $0.properties.isEmoji }
    let name = words.isEmpty ? Self.fileName(in: source) : words
    text = isEmoji == true ? words : name.isEmpty ? "[image]" : "[image: \(name)]"
  }

  /// The name of the file that an address leads to; empty where the address names none.
  static func fileName(in address: String) -> String {
    let path = Array(address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") })
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")),
      slash > 0, path[slash - 1] != UInt8(ascii: "/")
    else { return "" }
    let name = path[(slash + 1)...]
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex,
      (2...5).contains(name.endIndex - dot - 1), name.count <= longestName
    else { return "" }
    return decoded(name)
  }

  private static func decoded(_ segment: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var rest = segment
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
      if byte == UInt8(ascii: "%"), digits.count == 2 {
        bytes.append(shown(UInt8(digits[0] * 16 + digits[1])))
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : shown(byte))
      }
    }
    return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// A name is one line: a line's end in it could pass for what somebody else has written.
  private static func shown(_ byte: UInt8) -> UInt8 {
    byte < 0x20 || byte == 0x7F ? UInt8(ascii: " ") : byte
  }
}
