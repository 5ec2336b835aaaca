/// Writes values as TOML.
enum TOMLWriter {
  /// A value on one line, with everything that could disturb a terminal escaped.
  static func text(_ node: TOMLNode) -> String {
    switch node {
    case .string(let text): quoted(text)
    case .integer(let number): String(number)
    case .number(let number): numberText(number)
    case .boolean(let truth): truth ? "true" : "false"
    case .moment(let text): text
    case .array(let elements): "[" + elements.map(text).joined(separator: ", ") + "]"
    case .table(let entries): table(sorted(entries))
    }
  }

  /// A table in braces, its entries in the given order.
  static func table(_ entries: [(key: String, node: TOMLNode)]) -> String {
    "{" + entries.map { " \(key($0.key)) = \(text($0.node))" }.joined(separator: ",") + " }"
  }

  /// A whole document: keys in alphabetical order, plain values before tables.
  static func document(_ entries: [String: TOMLNode]) -> String {
    lines(entries, under: []).joined(separator: "\n") + "\n"
  }

  /// A key as it is written: bare where that is allowed.
  static func key(_ name: String) -> String {
    let isBare = name.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }
    return isBare && !name.isEmpty ? name : quoted(name)
  }

  /// Keys with dots between them.
  static func path(_ keys: some Sequence<String>) -> String {
    keys.map(key).joined(separator: ".")
  }

  /// A basic string.
  static func quoted(_ text: String) -> String {
    "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func lines(_ entries: [String: TOMLNode], under path: [String]) -> [String] {
    var lines: [String] = []
    // A header with more names could not be read again.
    let hasHeaders = path.count < TOMLReader.nameLimit
    for (name, node) in sorted(entries) {
      if hasHeaders, case .table = node {
        continue
      }
      lines.append("\(key(name)) = \(text(node))")
    }
    for (name, node) in sorted(entries) where hasHeaders {
      guard case .table(let inner) = node else { continue }
      lines += ["", "[\(Self.path(path + [name]))]"]
      lines += Self.lines(inner, under: path + [name])
    }
    return lines
  }

  private static func sorted(
    _ entries: [String: TOMLNode]
  ) -> [(key: String, node: TOMLNode)] {
    entries.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  private static func numberText(_ number: Double) -> String {
    if number.isNaN {
      return "nan"
    }
    return number.isInfinite ? (number < 0 ? "-inf" : "inf") : "\(number)"
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": #"\""#
    case "\\": #"\\"#
    case "\n": #"\n"#
    case "\t": #"\t"#
    case _ where isDisturbing(scalar): hexadecimal(scalar)
    default: String(Character(scalar))
    }
  }

  private static func isDisturbing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: false
    }
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let width = digits.count <= 4 ? 4 : 8
    return (width == 4 ? #"\u"# : #"\U"#)
      + String(repeating: "0", count: width - digits.count) + digits
  }
}
