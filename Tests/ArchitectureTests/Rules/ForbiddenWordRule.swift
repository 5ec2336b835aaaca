/// Words that may stand nowhere, or only in some places.
struct ForbiddenWordRule: Sendable {
  /// What is looked for at the beginning of a word.
  var words: [String]
  /// Whether comments are looked at too.
  var includesComments = false
  /// What is right instead.
  var reason: String
  /// The files that are looked at.
  var applies: @Sendable (SourceFile) -> Bool

  func violations(in file: SourceFile) -> [Violation] {
    guard applies(file) else { return [] }
    let lines = includesComments ? file.prose : file.code
    return lines.enumerated().compactMap { index, line in
      words.first { WordSearch.line(line, has: $0) }.map { word in
        file.violation(index + 1, "\"\(word)\": \(reason)")
      }
    }
  }

  /// The rules of `docs/style.md` that can be seen in single words.
  static let all: [ForbiddenWordRule] = [
    ForbiddenWordRule(
      words: ["TODO", "FIXME", "XXX"],
      includesComments: true,
      reason: "open ends belong into an issue",
      applies: \.isSource
    ),
    ForbiddenWordRule(
      words: ["fatalError(", "try!", "as!"],
      reason: "nothing from outside may end the program",
      applies: \.isSource
    ),
    ForbiddenWordRule(
      words: ["Task {", "Task(", "Task.detached", "Task.immediate"],
      reason: "work begins in an effect, a change or a command: see rootsOfWork",
      applies: { file in
        file.isSource && file.target != "intercom-panel-demo"
          && !rootsOfWork.contains(file.path)
      }
    ),
    ForbiddenWordRule(
      words: ["Task.sleep", "sleep(", "usleep(", "nanosleep("],
      reason: "tests wait for something, not for a time",
      applies: { !$0.isSource && $0.target != "TerminalEmulator" }
    ),
    ForbiddenWordRule(
      words: ["@unchecked", "nonisolated(unsafe)", "@preconcurrency"],
      reason: "the compiler checks concurrency except at the edges",
      applies: { !isEdge($0) }
    ),
  ]

  /// Where a task without a parent may begin: effects, what is written down beside them, what is
  /// looked up before the terminal is open, and the one of a command without a screen.
  private static let rootsOfWork: Set<String> = [
    "Sources/PanelRuntime/EffectRunner.swift", "Sources/PanelRuntime/ChangeKeeper.swift",
    "Sources/PanelRuntime/ForegroundTask.swift", "Sources/PanelRuntime/RecallAhead.swift",
  ]

  private static func isEdge(_ file: SourceFile) -> Bool {
    ["CursesTerminal", "CurlTransport"].contains(file.target)
      || file.path.hasPrefix("Tests/Support/")
      || (file.target == "PanelRuntime" && file.stem.hasSuffix("Executor"))
  }
}
