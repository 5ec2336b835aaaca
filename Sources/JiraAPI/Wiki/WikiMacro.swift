/// A macro in braces that sets off a block: `{code:java}`, `{panel}`.
struct WikiMacro {
  /// The macros that are known.
  enum Name: String, CaseIterable {
    case code
    case noformat
    case quote
    case panel
    case info
    case note
    case tip
    case warning
    case expand
  }

  /// Which macro it is.
  let name: Name
  /// What stands behind the colon, such as `title=Log|borderStyle=solid`; empty without one.
  let parameters: String
  /// Where it stands, braces included.
  let range: Range<Int>

  /// Whether it can be the end of another: an end has no parameters.
  var mayEnd: Bool { parameters.isEmpty }

  /// Parameters longer than this are none, so that no brace is looked for without end.
  private static let longestParameters = 300

  /// The macro whose brace opens at the offset; nil when none does.
  init?(_ bytes: [UInt8], at offset: Int) {
    var index = offset + 1
    while index < bytes.count, (0x61...0x7A).contains(bytes[index]), index - offset <= 8 {
      index += 1
    }
    guard index < bytes.count,
      let name = Name(rawValue: String(decoding: bytes[(offset + 1)..<index], as: UTF8.self))
    else { return nil }
    self.name = name
    guard bytes[index] == UInt8(ascii: ":") else {
      guard bytes[index] == UInt8(ascii: "}") else { return nil }
      parameters = ""
      range = offset..<(index + 1)
      return
    }
    let rest = bytes[(index + 1)...].prefix(Self.longestParameters)
    guard
      let end = rest.firstIndex(where: { $0 == UInt8(ascii: "}") || $0 == 0x0A }),
      bytes[end] == UInt8(ascii: "}")
    else { return nil }
    parameters = String(decoding: rest[..<end], as: UTF8.self)
    range = offset..<(end + 1)
  }

  /// The value of a named parameter, such as `title`; nil when it is absent or empty.
  func parameter(_ wanted: String) -> String? {
    for part in parameters.split(separator: "|") {
      let halves = part.split(separator: "=", maxSplits: 1)
      if halves.count == 2, halves[0] == wanted { return String(halves[1]) }
    }
    return nil
  }

  /// The first parameter when it has no name: the language of `{code:java}`.
  var unnamedParameter: String? {
    let first = parameters.split(separator: "|").first { !$0.contains("=") }
    return first.map { String($0) }
  }
}
