/// `Package.swift` names every folder of `Sources` and `Tests`.
enum ManifestRule {
  /// - Parameters:
  ///   - manifest: The text of `Package.swift`.
  ///   - targets: Folders that are named as targets.
  ///   - paths: Folders that are named as paths of targets.
  /// - Returns: One violation for each folder that is not named.
  static func violations(
    manifest: SourceFile,
    targets: [String],
    paths: [String]
  ) -> [Violation] {
    let wanted = targets.map { "name: \"\($0)\"" } + paths.map { "path: \"\($0)\"" }
    return wanted.filter { text in !manifest.lines.contains { names($0, text) } }
      .map { manifest.violation(1, "there is no target with \($0)") }
  }

  private static func names(_ line: String, _ text: String) -> Bool {
    let code = line.split(separator: "//", omittingEmptySubsequences: false).first ?? ""
    return WordSearch.line(String(code), has: text)
  }
}
