internal import Glibc

/// A program running in a terminal of its own; killed and reaped when let go.
public final class PtyProgram: Sendable {
  /// The terminal it runs in.
  public let terminal: PseudoTerminal
  private let child: ChildProcess

  /// Starts the program in a new session with the terminal as its controlling one.
  ///
  /// `environment` is the whole environment. Under a job-control shell the program can be stopped
  /// with Ctrl-Z: the shell then says `stopped 1` (and so on) and waits for a line before it goes
  /// on with it.
  public init(
    _ path: String,
    arguments: [String] = [],
    environment: [String: String],
    size: GridSize = .usual,
    underShell: Bool = false
  ) throws(EmulatorFailure) {
    let terminal = try PseudoTerminal(size: size)
    let spawning = Spawning(
      path: underShell ? JobControlShell.path : path,
      arguments: underShell
        ? JobControlShell.arguments(running: path, arguments) : arguments,
      environment: environment,
      files: [.path(terminal.path), .same(0), .same(0)]
    )
    child = ChildProcess(id: try spawning.start())
    self.terminal = terminal
    terminal.releaseDevice()
  }

  /// Its process number; meaningless once it has ended.
  public var processID: Int32 { child.id }

  /// Types a key, so many times in one write.
  public func send(_ key: TypedKey, times: Int = 1) {
    let isApplicationMode = terminal.screen.isOn(mode: 1) ?? false
    let bytes = key.bytes(isApplicationMode: isApplicationMode)
    terminal.send(bytes: Array(repeatElement(bytes, count: times).joined()))
  }

  /// Types characters.
  public func send(_ text: String) {
    terminal.send(text)
  }

  /// Sends a signal.
  public func send(signal: Int32) {
    child.send(signal)
  }

  /// Waits until a row of the screen contains the text.
  public func wait(for text: String) async throws(EmulatorFailure) {
    try await terminal.wait(for: text)
  }

  /// Waits until the screen is as wanted.
  public func wait(
    for expectation: String,
    until isMet: @escaping @Sendable (ScreenSnapshot) -> Bool
  ) async throws(EmulatorFailure) {
    try await terminal.wait(for: expectation, until: isMet)
  }

  /// The screen at this moment.
  public var screen: ScreenSnapshot { terminal.screen }

  /// Whether it is stopped.
  public var isStopped: Bool { child.state.read { $0.isStopped } }

  /// Waits until it is stopped by a signal.
  public func waitUntilStopped() async throws(EmulatorFailure) {
    guard await child.state.wait(patience: PseudoTerminal.patience, until: { $0.isStopped }) else {
      throw .timedOut(waitingFor: "the program to stop", screen: screen.lines)
    }
  }

  /// Waits until it is not stopped any more; what it writes then may be seen sooner.
  public func waitUntilContinued() async throws(EmulatorFailure) {
    guard await child.state.wait(patience: PseudoTerminal.patience, until: { !$0.isStopped }) else {
      throw .timedOut(waitingFor: "the program to go on", screen: screen.lines)
    }
  }

  /// Processor time that it took; nil while it lives.
  public var processorTime: Duration? { child.state.read { $0.processorTime } }

  /// Waits until it has ended, whatever it wrote before that.
  public func waitUntilEnded() async throws(EmulatorFailure) {
    let patience = PseudoTerminal.patience
    guard await child.state.wait(patience: patience, until: { $0.end != nil }) else {
      throw .timedOut(waitingFor: "the program to end", screen: screen.lines)
    }
  }

  /// Waits until it has ended and everything it wrote is on the screen.
  public func end() async throws(EmulatorFailure) -> ProgramEnd {
    try await waitUntilEnded()
    guard let end = child.state.read({ $0.end }) else {
      throw .timedOut(waitingFor: "the program to end", screen: screen.lines)
    }
    try await terminal.waitForEnd()
    return end
  }
}
