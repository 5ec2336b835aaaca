import TerminalEmulator

extension ScreenSnapshot {
  /// The row of the selected contact, field or conversation, from its mark on; of the selected
  /// issue where no contact is shown as selected.
  var selectedRow: String? {
    let rightmost = lines.map { line in
      line.lastIndex { "┃│┠├".contains($0) }.map { line[line.index(after: $0)...] } ?? line[...]
    }
    return Self.selected(in: rightmost) ?? Self.selected(in: lines.map { $0[...] })
  }

  private static func selected(in lines: [Substring]) -> String? {
    lines.compactMap { line in line.lastIndex(of: "▸").map { String(line[$0...]) } }.last
  }

  /// Whether a row contains the text, wherever it has several blanks instead of one.
  func says(_ text: String) -> Bool {
    lines.contains { $0.split(separator: " ").joined(separator: " ").contains(text) }
  }

  /// Where the text stands first, from 0; nil where it does not.
  func place(of text: String) -> (row: Int, column: Int)? {
    for (row, cells) in texts.enumerated() where lines[row].contains(text) {
      let column = cells.indices.first { column in
        cells[column] != nil
          && cells[column...].lazy.compactMap { $0.map { $0.isEmpty ? " " : $0 } }.joined()
            .starts(with: text)
      }
      if let column { return (row, column) }
    }
    return nil
  }

  /// The index of the first row that has the text; the last row's where none has.
  func row(of text: String) -> Int {
    lines.firstIndex { $0.contains(text) } ?? lines.count - 1
  }

  /// The rows without the footer, ages in minutes and local times, which change by themselves.
  var timelessRows: [String] {
    lines.dropLast().filter { !$0.contains(" min") && !$0.contains(/\d\d:\d\d there/) }
  }

  /// Whether the footer is drawn: it comes last.
  var hasFooter: Bool { lines.last?.contains("q quit") ?? false }

  /// Whether all of an issue and its contacts has come: else dots stand in the row of titles.
  var isWhole: Bool { hasFooter && !lines[0].contains("…") }

  /// The one column in which every row above the footer has the line between the panes.
  ///
  /// Nil while there is none. The contacts must have the focus: the line is drawn with signs of
  /// its own then.
  var separatorColumn: Int? {
    let columns = texts.dropLast().map { row in
      row.indices.filter { row[$0] == "┃" || row[$0] == "┠" }
    }
    guard let first = columns.first, first.count == 1 else { return nil }
    return columns.allSatisfy { $0 == first } ? first[0] : nil
  }

  /// Whether the terminal is as it was before the program came.
  var isGivenBack: Bool {
    !isAlternateScreen && isCursorVisible
      && [1_000, 1_002, 1_003, 1_006, 2_004].allSatisfy { isOn(mode: $0) != true }
  }
}
