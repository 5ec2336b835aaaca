internal import HTTPExchange
internal import TextTerminal

/// Findings as lines for people and as JSON.
struct DoctorReport {
  /// Whether the words may be coloured.
  var usesColor = false
  /// The width to wrap lines at; nil for one line each.
  var columns: Int?
  /// The person's home folder, which is shown as `~`; nil to show it in full.
  var home: String?

  private static let indent = String(repeating: " ", count: 6)

  /// The finding's line, and the remedy's below it.
  func text(_ finding: DoctorFinding) -> String {
    let word = finding.grade.word
    let gap = String(repeating: " ", count: Self.indent.count - word.count)
    let subject = [finding.check.rawValue, finding.connection].compactMap(\.self)
      .joined(separator: " ")
    var lines = wrapped("\(subject): \(shortened(finding.text))")
    if let remedy = finding.remedy { lines += wrapped(remedy) }
    return colored(word, finding.grade) + gap + lines.joined(separator: "\n" + Self.indent) + "\n"
  }

  /// All findings in the stable form that `docs/json.md` describes.
  static func json(_ findings: [DoctorFinding]) -> JSONValue {
    .array(
      findings.map { finding in
        .members([
          "check": .text(finding.check.rawValue),
          "connection": .optional(finding.connection),
          "status": .text(finding.grade.word),
          "text": .text(finding.text),
          "remedy": .optional(finding.remedy),
        ])
      }
    )
  }

  private func shortened(_ text: String) -> String {
    guard let home, home.count > 1 else { return text }
    return text.split(separator: " ", omittingEmptySubsequences: false)
      .map { $0.hasPrefix(home + "/") ? "~" + $0.dropFirst(home.count) : $0 }
      .joined(separator: " ")
  }

  private func wrapped(_ text: String) -> [String] {
    let safe = DisplayText.safe(text)
    guard let columns else { return [safe] }
    let room = max(20, columns - Self.indent.count - 1)
    return TextWrap.lines(safe, columns: room).map(String.init)
  }

  private func colored(_ word: String, _ grade: DoctorFinding.Grade) -> String {
    guard usesColor else { return word }
    let code =
      switch grade {
      case .ok: 32
      case .warn: 33
      case .fail: 31
      }
    return "\u{1B}[\(code)m\(word)\u{1B}[0m"
  }
}
