/// A Swift text with what is not code blanked out, line by line and column by column.
struct SwiftText {
  /// Code alone: comments, the contents of strings and names in backticks are blanks.
  let code: [String]
  /// Code and comments: the contents of strings and names in backticks are blanks.
  let prose: [String]

  init(_ text: String) {
    var scanner = SwiftScanner(Array(text.utf8))
    scanner.scan()
    code = Self.lines(scanner.bytes, keeping: [.code], scanner.kinds)
    prose = Self.lines(scanner.bytes, keeping: [.code, .comment], scanner.kinds)
  }

  private static func lines(
    _ bytes: [UInt8],
    keeping kept: Set<SwiftScanner.Kind>,
    _ kinds: [SwiftScanner.Kind]
  ) -> [String] {
    let blanked = zip(bytes, kinds).map { byte, kind in
      byte == 10 || kept.contains(kind) ? byte : UInt8(ascii: " ")
    }
    return blanked.split(separator: 10, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
