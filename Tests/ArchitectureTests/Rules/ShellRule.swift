/// Nothing of the program goes through a shell, in which text would become commands.
enum ShellRule {
  /// Calls that start a shell, and what a shell is called; looked for in strings and comments too.
  ///
  /// A list of words is handed to posix_spawn, never a line.
  private static let words = [
    "system(", "popen(", "wordexp(", "execl(", "execlp(", "/bin/sh", "/bin/bash",
    "\"sh\"", "\"bash\"", "\"-c\"", "sh -c", "$SHELL",
  ]

  /// Lines that hold such words and start nothing, by path.
  private static let harmless: [String: String] = [
    // The names of two cases of an error of the benchmark, which is no part of the program.
    "Sources/PanelBenchmark/": "system("
  ]

  static func violations(in file: SourceFile) -> [Violation] {
    file.lines.enumerated().compactMap { index, line in
      words.first { line.contains($0) && !isHarmless($0, in: file) }.map {
        file.violation(index + 1, "\"\($0)\": no shell is started, nor a line made for one")
      }
    }
  }

  private static func isHarmless(_ word: String, in file: SourceFile) -> Bool {
    harmless.contains { path, known in known == word && file.path.hasPrefix(path) }
  }
}
