import TerminalEmulator
import Testing
import TextTerminal

@testable import CursesTerminal

extension CursesTerminalTests {
  /// Every character there is, through ncurses to a terminal with tables of its own.
  @MainActor @Suite struct WholeUnicode {
    /// Columns for a character and the letter behind it.
    private static let slot = 8
    private static let columns = 240
    private static let rows = 60

    /// Whatever is drawn as itself; the private planes are all alike.
    nonisolated private static let scalars: [Unicode.Scalar] = {
      let drawn = (0x21...0xF_0100 as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init)
      return drawn.filter { scalar in
        let text = DisplayText.safe(String(scalar))
        return !text.isEmpty && (text != "\u{FFFD}" || scalar == "\u{FFFD}")
      }
    }()

    @Test func `what stands behind a character stands in its column`() async throws {
      let open = try OpenTerminal(columns: Self.columns, rows: Self.rows)
      defer { open.terminal.close() }
      let perScreen = Self.rows * (Self.columns / Self.slot)
      var misplaced: [String] = []

      for start in stride(from: 0, to: Self.scalars.count, by: perScreen) {
        let shown = Self.scalars[start..<min(start + perScreen, Self.scalars.count)]
        let mark = start / perScreen % 2 == 0 ? "#" : "+"
        open.terminal.present(open.surface { Self.draw(Array(shown), mark, into: &$0) })
        try await open.emulator.wait(row: Self.rows - 1, column: Self.columns - 1, shows: mark)
        for (index, scalar) in shown.enumerated() where !isPlaced(scalar, index, open) {
          misplaced.append(String(scalar.value, radix: 16))
        }
      }

      #expect(Self.scalars.count > 140_000)
      #expect(misplaced.isEmpty, "\(misplaced.count): \(misplaced.prefix(200))")
    }

    /// Draws each in a slot, with a letter behind it, and the mark in the corner.
    private static func draw(
      _ scalars: [Unicode.Scalar],
      _ mark: String,
      into surface: inout Surface
    ) {
      for (index, scalar) in scalars.enumerated() {
        let slot = rect(index)
        surface.write(String(scalar), in: slot)
        surface.write(letter(index), in: behind(scalar, index))
      }
      surface.write(mark, in: Rect(column: columns - 1, row: rows - 1, columns: 1, rows: 1))
    }

    private static func rect(_ index: Int) -> Rect {
      let perRow = columns / slot
      return Rect(column: index % perRow * slot, row: index / perRow, columns: slot, rows: 1)
    }

    private static func behind(_ scalar: Unicode.Scalar, _ index: Int) -> Rect {
      rect(index).splitLeft(TextWidth.columns(of: String(scalar))).rest
    }

    private static func letter(_ index: Int) -> String {
      String(Unicode.Scalar(UInt8(ascii: "a") + UInt8(index % 26)))
    }

    private func isPlaced(_ scalar: Unicode.Scalar, _ index: Int, _ open: OpenTerminal) -> Bool {
      let place = Self.behind(scalar, index)
      return open.emulator.cell(row: place.row, column: place.column)?.text == Self.letter(index)
    }
  }
}
