import TerminalEmulator
import Testing

extension PtyProgram {
  /// Expects the terminal to be as it was before the program came, with nothing of it to be seen.
  func expectGivenBack(at location: SourceLocation = #_sourceLocation) throws {
    let screen = screen
    #expect(screen.isGivenBack, sourceLocation: location)
    #expect(!screen.contains("Ryan Lee"), sourceLocation: location)
    let modes = try PseudoTerminal().modes
    #expect(terminal.modes == modes, sourceLocation: location)
  }
}
