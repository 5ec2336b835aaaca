import TerminalEmulator
import TextTerminal

@testable import CursesTerminal

/// The terminal under test with an emulated one at the other end.
@MainActor
final class OpenTerminal {
  /// What the person sees and types on.
  let emulator: PseudoTerminal
  /// The terminal under test.
  let terminal: CursesTerminal
  private var arrived: [TerminalEvent] = []
  private var waiter:
    (isEnough: ([TerminalEvent]) -> Bool, continuation: CheckedContinuation<Void, Never>)?

  init(
    type: String = "xterm-256color",
    columns: Int = 40,
    rows: Int = 6,
    allowsColor: Bool = true,
    usesMouse: Bool = true
  ) throws {
    emulator = try PseudoTerminal(size: GridSize(columns: columns, rows: rows))
    terminal = try CursesTerminal(
      input: emulator.device,
      output: emulator.device,
      environment: .init(
        terminalType: type,
        allowsColor: allowsColor,
        usesMouse: usesMouse
      )
    )
    terminal.whenEventsArrive { [weak self] in self?.take() }
  }

  /// The events that arrive until there are enough; all of them.
  func events(until isEnough: @escaping ([TerminalEvent]) -> Bool) async -> [TerminalEvent] {
    if !isEnough(arrived) {
      await withCheckedContinuation { waiter = (isEnough, $0) }
    }
    defer { arrived = [] }
    return arrived
  }

  /// The events of what is typed, up to a final `!`, which is left out.
  func events(typing text: String) async -> [TerminalEvent] {
    let end = TerminalEvent.key(.character("!"))
    emulator.send(text + "!")
    return await events { $0.last == end }.dropLast()
  }

  /// A surface of the terminal's size, drawn by the closure.
  func surface(_ draw: (inout Surface) -> Void) -> Surface {
    var surface = Surface(size: terminal.size)
    draw(&surface)
    return surface
  }

  private func take() {
    arrived += terminal.pendingEvents()
    guard let waiting = waiter, waiting.isEnough(arrived) else { return }
    waiter = nil
    waiting.continuation.resume()
  }
}

extension Surface {
  /// Writes the text at the beginning of a row.
  mutating func write(_ text: String, row: Int, style: Style = .plain) {
    write(text, in: Rect(column: 0, row: row, columns: size.columns, rows: 1), style: style)
  }
}
