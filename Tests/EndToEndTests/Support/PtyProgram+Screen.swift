import TerminalEmulator

extension PtyProgram {
  /// Waits until every one of the texts stands in some row, its blanks perhaps doubled.
  func wait(forAll texts: String...) async throws(EmulatorFailure) {
    try await wait(for: texts.joined(separator: ", ")) { screen in
      texts.allSatisfy(screen.says)
    }
  }

  /// Waits until the row of the selected contact holds the text.
  func wait(forSelected text: String) async throws(EmulatorFailure) {
    try await wait(for: "\(text) to be selected") { $0.selectedRow?.contains(text) ?? false }
  }

  /// Waits until rows that hold no ages and times are the given ones again, and more was sent.
  func wait(forRepainted rows: [String], since sent: Int) async throws(EmulatorFailure) {
    try await wait(for: "the screen as it was") { screen in
      screen.output.count > sent && screen.timelessRows == rows
    }
  }

  /// Types `q` and says how the program ended.
  func quit() async throws(EmulatorFailure) -> ProgramEnd {
    send("q")
    return try await end()
  }
}
