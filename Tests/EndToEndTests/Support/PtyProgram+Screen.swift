import Synchronization
import TerminalEmulator
import Testing

extension PtyProgram {
  /// Waits until every one of the texts stands in some row, its blanks perhaps doubled.
  func wait(forAll texts: String...) async throws(EmulatorFailure) {
    try await wait(for: texts.joined(separator: ", ")) { screen in
      texts.allSatisfy(screen.says)
    }
  }

  /// Waits until all contacts of DEMO-1 have come: their order changes until then, and with it what
  /// comes after the selected one.
  func waitForContacts() async throws(EmulatorFailure) {
    try await wait(for: "all contacts of DEMO-1") { screen in
      screen.says("▸ Ryan Lee USER") && screen.says("3 contacts") && screen.isWhole
    }
  }

  /// Goes to a place from the contacts of DEMO-1.
  func go(to place: ProgramPlace) async throws(EmulatorFailure) {
    send(place.keys)
    try await wait(for: "\(place.texts)") { screen in place.texts.allSatisfy(screen.says) }
  }

  /// The rows that do not change by themselves, of a frame that is whole.
  ///
  /// A text that stands on the screen does not say that the rows below it were drawn too. So all
  /// are drawn anew, the last one last.
  func picture() async throws(EmulatorFailure) -> [String] {
    let sent = screen.output.count
    send(.control("l"))
    let rows = Mutex<[String]>([])
    try await wait(for: "a frame drawn anew") { screen in
      let controls = SentOutput(Array(screen.output.dropFirst(sent))).controlSequences
      rows.withLock { $0 = screen.timelessRows }
      return controls.contains("2J") && screen.lines.last?.isEmpty == false
    }
    return rows.withLock { $0 }
  }

  /// Waits until the row of the selected contact holds the text.
  func wait(forSelected text: String) async throws(EmulatorFailure) {
    try await wait(for: "\(text) to be selected") { $0.selectedRow?.contains(text) ?? false }
  }

  /// Waits until all keys that were typed are done, and the list has the row selected then.
  func expectSelected(row: Int, of count: Int) async throws(EmulatorFailure) {
    send("?")
    try await wait(for: "Keys · issues")
    send(.escape)
    try await wait(for: "row \(row) of \(count)") { screen in
      screen.hasFooter && screen.says("· \(row) of \(count)")
    }
  }

  /// Waits until rows that hold no ages and times are the given ones again, and more was sent.
  func wait(forRepainted rows: [String], since sent: Int) async throws(EmulatorFailure) {
    try await wait(for: "the screen as it was") { screen in
      screen.output.count > sent && screen.timelessRows == rows
    }
  }

  /// Whether a colour can be seen in any cell of the screen; a blank hides that of its letter.
  var isColored: Bool {
    let size = screen.size
    return (0..<size.rows).contains { row in
      (0..<size.columns).contains { column in
        guard let cell = terminal.cell(row: row, column: column) else { return false }
        let isBlank = cell.text.isEmpty || cell.text == " "
        return cell.background != .standard
          || cell.foreground != .standard && (!isBlank || cell.isReversed || cell.isUnderlined)
      }
    }
  }

  /// Clicks on the first place that shows the text, so many times.
  func click(on text: String, times: Int = 1) throws {
    let place = try #require(screen.place(of: text), "\(text) is shown.")
    send(.click(column: place.column, row: place.row), times: times)
  }

  /// Types `q` and says how the program ended.
  func quit() async throws(EmulatorFailure) -> ProgramEnd {
    send("q")
    return try await end()
  }
}
