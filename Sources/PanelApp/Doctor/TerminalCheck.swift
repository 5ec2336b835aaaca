internal import TextTerminal

/// Whether the panel can be shown on the terminal.
struct TerminalCheck {
  var environment: ProcessEnvironment
  /// The terminal's extent; nil when input or output is no terminal.
  var size: Size?
  /// The colours of a type of terminal, or why the panel cannot be shown on one.
  var colorCount: (String) -> Result<Int, CommandFailure>

  /// The smallest extent that the panel is drawn in.
  private static let smallest = Size(columns: 40, rows: 10)

  func findings() -> [DoctorFinding] {
    let type = environment["TERM"] ?? ""
    switch colorCount(type) {
    case .failure(let failure):
      let text = type.isEmpty ? "of unknown kind" : "\(type) cannot show the panel"
      let remedy = failure.sentences.joined(separator: " ")
      return [.fail(.terminal, .configuration, text, remedy)]
    case .success(let colors): return [finding(type, colors)]
    }
  }

  private func finding(_ type: String, _ colors: Int) -> DoctorFinding {
    guard let size else {
      return .warn(
        .terminal,
        "\(type), but input or output is no terminal now",
        "The full screen needs one; the other commands do not."
      )
    }
    let text = "\(type), \(size.columns)×\(size.rows), \(words(colors))"
    guard size.columns >= Self.smallest.columns, size.rows >= Self.smallest.rows else {
      return .warn(.terminal, text, "Make the window larger: the panel needs 40×10.")
    }
    return .ok(.terminal, text)
  }

  private func words(_ colors: Int) -> String {
    if environment["NO_COLOR"] != nil { return "no colours wanted (NO_COLOR)" }
    return colors == 0 ? "no colours" : "\(colors) colours"
  }
}
