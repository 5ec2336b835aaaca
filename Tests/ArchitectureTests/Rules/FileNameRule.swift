/// A file has the name of a type it declares, or `Type+Topic` of one it extends.
enum FileNameRule {
  /// Files that cannot have such a name, with the reason.
  static let exceptions: [String: String] = [
    "main": "Swift gives the file of an executable's top level this name",
    "Geometry": "two small types of equal rank",
    "Redaction": "named for why its type exists",
    "JSONWriter": "the other half of JSONParser, on the value itself",
    "IssueNames": "other names for types that Testing has as well",
    "ScreenExpectation": "functions that read like the macro expect",
    "IntercomURLRefusals": "the cases of IntercomURLCase that are refused",
  ]

  /// What a file may be called after that only extends types: the role of what it adds.
  static let roles = ["Answer", "Failures", "Requests", "Text", "Update"]

  static func violations(in file: SourceFile) -> [Violation] {
    guard exceptions[file.stem] == nil, !file.isTable, !isKept(file) else { return [] }
    let name = file.stem.split(separator: "+").first ?? ""
    let verb = file.stem.contains("+") ? "extend" : "declare"
    return [file.violation(1, "the file does not \(verb) \(name), which its name promises")]
  }

  private static func isKept(_ file: SourceFile) -> Bool {
    let declared = Set(names(behind: declarations, in: file))
    let extended = Set(names(behind: ["extension"], in: file))
    let parts = file.stem.split(separator: "+", maxSplits: 1).map(String.init)
    if parts.count == 2, let name = parts.first {
      return extended.contains(name)
    }
    return declared.contains(file.stem)
      || file.stem.hasSuffix("s") && declared.contains(String(file.stem.dropLast()))
      || isNested(file.stem, declared, in: extended)
      || isNestedSuite(file.stem, declared, in: extended)
      || !extended.isEmpty && roles.contains { file.stem.hasSuffix($0) }
  }

  /// `ServerSocket` is `ListeningSocket` of `Server`.
  private static func isNested(
    _ stem: String,
    _ declared: Set<String>,
    in extended: Set<String>
  ) -> Bool {
    extended.contains { outer in
      guard stem.hasPrefix(outer), stem != outer else { return false }
      return declared.contains { $0.hasSuffix(stem.dropFirst(outer.count)) }
    }
  }

  /// `KeyTests` is the suite `Keys` or `Key` of other tests.
  private static func isNestedSuite(
    _ stem: String,
    _ declared: Set<String>,
    in extended: Set<String>
  ) -> Bool {
    guard stem.hasSuffix("Tests"), extended.contains(where: { $0.hasSuffix("Tests") }) else {
      return false
    }
    let name = String(stem.dropLast(5))
    return declared.contains(name) || declared.contains(name + "s")
  }

  private static let declarations: Set<String> = [
    "struct", "enum", "class", "actor", "protocol", "typealias", "macro",
  ]

  private static func names(behind keywords: Set<String>, in file: SourceFile) -> [String] {
    file.code.flatMap { line -> [String] in
      guard keywords.contains(where: { WordSearch.line(line, has: $0) }) else { return [] }
      let words = WordSearch.words(of: line)
      return words.indices.filter { keywords.contains(words[$0]) }
        .flatMap { names(in: words[($0 + 1)...]) }
    }
  }

  /// `A . B <` gives `A`, `B` and `A.B`.
  private static func names(in words: ArraySlice<String>) -> [String] {
    guard let first = words.first else { return [] }
    guard words.dropFirst().first == "." else { return [first] }
    let inner = names(in: words.dropFirst(2))
    return [first] + inner + inner.map { first + "." + $0 }
  }
}
