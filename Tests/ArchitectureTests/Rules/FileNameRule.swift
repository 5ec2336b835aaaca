/// A file has the name of a type it declares, or `Type+Topic` of one it extends.
enum FileNameRule {
  /// Files that cannot have such a name, with the reason.
  static let exceptions: [String: String] = [
    "main": "Swift gives the file of an executable's top level this name"
  ]

  static func violations(in file: SourceFile) -> [Violation] {
    guard exceptions[file.stem] == nil, !isFailures(file) else { return [] }
    let parts = file.stem.split(separator: "+", maxSplits: 1).map(String.init)
    let name = parts.first ?? ""
    let names = parts.count == 2 ? extended(in: file) : declared(in: file)
    guard !names.contains(name) else { return [] }
    let verb = parts.count == 2 ? "extend" : "declare"
    return [file.violation(1, "the file does not \(verb) \(name), which its name promises")]
  }

  /// The types a file declares, nested ones too.
  static func declared(in file: SourceFile) -> Set<String> {
    names(behind: ["struct", "enum", "class", "actor", "protocol", "typealias", "macro"], in: file)
  }

  /// The types a file extends; of `A.B` both.
  static func extended(in file: SourceFile) -> Set<String> {
    Set(names(behind: ["extension"], in: file))
  }

  /// Where failures of a neighbour become our own, there is no type of its own.
  private static func isFailures(_ file: SourceFile) -> Bool {
    file.stem.hasSuffix("Failures") && !extended(in: file).isEmpty
  }

  private static func names(behind keywords: Set<String>, in file: SourceFile) -> Set<String> {
    var names: Set<String> = []
    for line in file.code {
      let words = WordSearch.words(of: line)
      for (index, word) in words.enumerated() where keywords.contains(word) {
        names.formUnion(path(words.dropFirst(index + 1)))
      }
    }
    return names
  }

  /// `A . B <` gives A and B.
  private static func path(_ words: ArraySlice<String>) -> [String] {
    guard let first = words.first else { return [] }
    guard words.dropFirst().first == "." else { return [first] }
    return [first] + path(words.dropFirst(2))
  }
}
