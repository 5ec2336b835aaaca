import Glibc

/// The inputs of a target as a text that can be read and reviewed: one a line, escaped.
///
/// A line that begins with `#` is a comment. Bytes of printable ASCII stand for themselves, save
/// the backslash; all others are `\n`, `\t`, `\r`, `\e`, `\\` or `\x` with two digits. A `\*` with
/// a number and a semicolon repeats what is behind it, up to a `\.` or the end of the line:
/// `<\*3;b>` is `<b>b>b>`, and `<\*3;b\.>` is `<bbb>`.
struct CorpusFile {
  /// The inputs in order.
  var inputs: [[UInt8]]

  /// A line that cannot be read.
  struct Mistake: Error, Equatable {
    /// Counts from 1.
    var line: Int
  }

  init(inputs: [[UInt8]]) {
    self.inputs = inputs
  }

  /// Reads the text of a corpus.
  init(_ text: String) throws(Mistake) {
    inputs = []
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() where !line.isEmpty && line.first != UInt8(ascii: "#") {
      guard let bytes = Self.decoded(line[...]) else { throw Mistake(line: index + 1) }
      inputs.append(bytes)
    }
  }

  /// The lines of the inputs.
  var lines: [String] { inputs.map(Self.encoded) }

  /// An input as a line.
  static func encoded(_ bytes: [UInt8]) -> String {
    var line = ""
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x0A: line += "\\n"
      case 0x09: line += "\\t"
      case 0x0D: line += "\\r"
      case 0x1B: line += "\\e"
      case UInt8(ascii: "\\"): line += "\\\\"
      // A blank at the end would be lost on its way, and a `#` at the beginning is a comment.
      case 0x20 where index == bytes.count - 1, UInt8(ascii: "#") where index == 0:
        line += hexadecimal(byte)
      case 0x20..<0x7F: line.unicodeScalars.append(Unicode.Scalar(byte))
      default: line += hexadecimal(byte)
      }
    }
    return line
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }

  private static func decoded(_ line: Substring.UTF8View) -> [UInt8]? {
    var rest = line
    guard let bytes = take(from: &rest), rest.isEmpty else { return nil }
    return bytes
  }

  /// Takes bytes up to the end, or to the end of a repeated piece.
  private static func take(from rest: inout Substring.UTF8View) -> [UInt8]? {
    var bytes: [UInt8] = []
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        continue
      }
      guard let sign = rest.popFirst().map({ Character(Unicode.Scalar($0)) }) else { return nil }
      if sign == "." { return bytes }
      guard let more = take(sign, from: &rest) else { return nil }
      bytes += more
    }
    return bytes
  }

  /// Takes what follows a backslash and the sign.
  private static func take(
    _ sign: Character,
    from rest: inout Substring.UTF8View
  ) -> [UInt8]? {
    switch sign {
    case "n": return [0x0A]
    case "t": return [0x09]
    case "r": return [0x0D]
    case "e": return [0x1B]
    case "\\": return [UInt8(ascii: "\\")]
    case "x":
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      guard digits.utf8.count == 2, let value = UInt8(digits, radix: 16) else { return nil }
      rest = rest.dropFirst(2)
      return [value]
    case "*":
      let digits = rest.prefix { $0 != UInt8(ascii: ";") }
      guard digits.count < rest.count,
        let count = Int(String(decoding: digits, as: UTF8.self)), (1...100_000).contains(count)
      else { return nil }
      rest = rest.dropFirst(digits.count + 1)
      return take(from: &rest).map { Array(repeatElement($0, count: count).joined()) }
    default: return nil
    }
  }
}

extension CorpusFile {
  /// Reads the file at a path; empty when there is none.
  static func read(_ path: String) throws(Mistake) -> CorpusFile {
    guard let bytes = bytes(ofFile: path) else { return CorpusFile(inputs: []) }
    return try CorpusFile(String(decoding: bytes, as: UTF8.self))
  }

  /// A file's bytes; nil when it cannot be read.
  static func bytes(ofFile path: String) -> [UInt8]? {
    guard let file = unsafe fopen(path, "r") else { return nil }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = unsafe fread(&buffer, 1, buffer.count, file), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }
}
