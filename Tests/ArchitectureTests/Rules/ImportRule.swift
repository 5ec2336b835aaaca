/// Imports follow the graph of the targets.
enum ImportRule {
  static func violations(in file: SourceFile) -> [Violation] {
    file.code.enumerated().flatMap { index, line in
      modules(in: line).compactMap { module in
        complaint(about: module, in: file).map { file.violation(index + 1, $0) }
      }
    }
  }

  /// The modules that a line imports, whatever stands before and behind `import`.
  static func modules(in line: String) -> [String] {
    guard line.contains("import") else { return [] }
    return line.split(separator: ";").compactMap { statement in
      var words = WordSearch.words(of: String(statement))[...]
      while let word = words.first, word != "import" {
        guard word == "@" || isBeforeImport(word) else { return nil }
        words = words.dropFirst(word == "@" ? 2 : 1)
      }
      words = words.dropFirst()
      if let kind = words.first, kinds.contains(kind), words.count > 1 {
        words = words.dropFirst()
      }
      guard let first = words.first else { return nil }
      return joined(first, words.dropFirst())
    }
  }

  private static let kinds: Set<String> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor",
  ]

  private static func isBeforeImport(_ word: String) -> Bool {
    ["public", "package", "internal", "fileprivate", "private"].contains(word)
  }

  /// Module names with a `-` are several words here.
  private static func joined(_ first: String, _ rest: ArraySlice<String>) -> String {
    guard rest.first == "-", let next = rest.dropFirst().first else { return first }
    return joined(first + "-" + next, rest.dropFirst(2))
  }

  private static func complaint(about module: String, in file: SourceFile) -> String? {
    file.isSource ? sourceComplaint(module, file) : testComplaint(module, file)
  }

  private static func sourceComplaint(_ module: String, _ file: SourceFile) -> String? {
    guard let allowed = ImportTable.sources[file.target] else {
      return "\(file.target) has no row in ImportTable.swift"
    }
    guard allowed.contains(module) else {
      return "\(file.target) must not import \(module)"
    }
    if file.target == "PanelApp", let files = ImportTable.composition[module],
      !files.contains(String(file.stem.prefix { $0 != "+" }))
    {
      let names = files.sorted().joined(separator: " and ")
      return "of PanelApp only \(names) may import \(module)"
    }
    return nil
  }

  private static func testComplaint(_ module: String, _ file: SourceFile) -> String? {
    if let owners = ImportTable.onlyInTests[module], !owners.contains(file.target) {
      return "only \(owners.joined(separator: " and ")) may import \(module)"
    }
    return ImportTable.notForTests.contains(module) ? "tests must not import \(module)" : nil
  }
}
