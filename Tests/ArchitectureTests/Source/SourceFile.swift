/// A file of the package, as text.
struct SourceFile: Sendable {
  /// The path from the package's folder on, such as `Sources/Settings/Look.swift`.
  let path: String
  /// The lines as they stand.
  let lines: [String]
  /// The lines with only code in them.
  let code: [String]
  /// The lines with only code and comments in them.
  let prose: [String]

  init(path: String, text: String) {
    self.path = path
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let swift = SwiftText(text)
    code = swift.code
    prose = swift.prose
  }

  /// The file's name without its folder and `.swift`.
  var stem: String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.hasSuffix(".swift") ? name.dropLast(6) : name)
  }

  /// Whether the file is one of what the program is made of.
  var isSource: Bool { path.hasPrefix("Sources/") }

  /// The target the file belongs to: the folder under `Sources`, `Tests` or `Tests/Support`.
  var target: String {
    let parts = path.split(separator: "/")
    let depth = path.hasPrefix("Tests/Support/") ? 2 : 1
    return parts.count > depth ? String(parts[depth]) : ""
  }

  /// Whether the file says of itself that it is a table, which may be long.
  var isTable: Bool { stem.hasSuffix("Table") }

  func violation(_ line: Int, _ rule: String) -> Violation {
    Violation(path: path, line: line, rule: rule)
  }
}
