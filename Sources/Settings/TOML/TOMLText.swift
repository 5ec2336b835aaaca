/// A TOML text that can be changed in single places; every other byte stays as it is.
///
/// Each change answers the bytes of the changed text. Whether they say what they are meant to say
/// is for the caller to check.
struct TOMLText: Sendable {
  let bytes: [UInt8]
  /// What the text says.
  let root: TOMLNode
  let outline: TOMLOutline

  /// Why a place cannot be changed.
  enum Refusal: Error, Equatable {
    /// There is a table where a single value is to be.
    case isTable([String])
    /// There is a single value where a table or list has to be.
    case isValue([String])
    /// There is something else where a list of tables is to be.
    case isNoList([String])
    /// The list has no element of this index.
    case noSuchElement([String])
  }

  /// Reads a text.
  init(_ text: String) throws(TOMLDocument.SyntaxProblem) {
    var reader = TOMLReader(text, outline: TOMLOutline())
    try reader.read()
    bytes = Array(text.utf8)
    root = reader.table.node
    outline = reader.outline ?? TOMLOutline()
  }

  /// The bytes with some of them replaced.
  func replacing(_ range: Range<Int>, with text: String) -> [UInt8] {
    Array(bytes[..<range.lowerBound]) + Array(text.utf8) + Array(bytes[range.upperBound...])
  }

  /// The names of a header that leads to a table: its path without indices.
  func headerText(_ path: [String]) -> String {
    let names = path.indices.filter { index in
      guard case .array = root.value(at: path.prefix(index)) else { return true }
      return false
    }
    return TOMLWriter.path(names.map { path[$0] })
  }
}

/// The lines of the text.
extension TOMLText {
  /// What ends the lines of the text: of the first one, where they differ.
  var newline: String {
    guard let end = bytes.firstIndex(of: TOMLByte.newline) else { return "\n" }
    return end > 0 && bytes[end - 1] == TOMLByte.carriageReturn ? "\r\n" : "\n"
  }

  /// Where the line of a byte begins; behind the mark that some editors put before the text.
  func lineStart(_ position: Int) -> Int {
    let start = (bytes[..<position].lastIndex(of: TOMLByte.newline) ?? -1) + 1
    return max(start, textStart)
  }

  /// Where the next line begins, or the text ends.
  func nextLine(_ position: Int) -> Int {
    (bytes[position...].firstIndex(of: TOMLByte.newline) ?? bytes.count - 1) + 1
  }

  /// Where the text begins.
  var textStart: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// What stands between the beginning of a line and something in it.
  func indentation(of position: Int) -> String {
    String(decoding: bytes[lineStart(position)..<position], as: UTF8.self)
  }

  /// The first byte of a line that is no blank; nil for an empty line.
  func firstByte(ofLineAt start: Int) -> UInt8? {
    bytes[start..<nextLine(start)].first { byte in
      byte != TOMLByte.space && byte != TOMLByte.tab && byte != TOMLByte.newline
        && byte != TOMLByte.carriageReturn
    }
  }

  /// The text with a line of its own behind the line of a byte.
  func inserting(_ line: String, behindLineOf position: Int) -> [UInt8] {
    let next = nextLine(position)
    let isEnded = next > 0 && bytes[next - 1] == TOMLByte.newline
    return replacing(next..<next, with: isEnded ? line + newline : newline + line)
  }

  /// The text with lines at its end, and an empty line before them.
  func appending(_ lines: [String]) -> [UInt8] {
    let isEmpty = bytes.count == textStart
    let isEnded = isEmpty || bytes.last == TOMLByte.newline
    let gap = (isEnded ? "" : newline) + (isEmpty ? "" : newline)
    return replacing(
      bytes.count..<bytes.count,
      with: gap + lines.map { $0 + newline }.joined()
    )
  }
}
