internal import Glibc
internal import Synchronization

/// A pseudo terminal with an emulated screen at its master's end.
public final class PseudoTerminal: Sendable {
  /// How long tests wait before they fail: 20 seconds, or as many as `TEST_PATIENCE` says.
  public static let patience: Duration = {
    // Nobody changes the environment of a test run.
    let words = unsafe getenv("TEST_PATIENCE").map { unsafe String(cString: $0) }
    return .seconds(words.flatMap { Int64($0) } ?? 20)
  }()

  struct State: ~Copyable {
    var screen: EmulatedScreen
    /// Whether nothing more can arrive.
    var hasEnded = false
  }

  /// The device's path.
  let path: String
  let state: Watched<State>
  private let reader: TerminalReader
  private let heldDevice: Mutex<Int32?>

  /// Opens a pseudo terminal and holds the end that a program uses.
  public init(size: GridSize = .usual) throws(EmulatorFailure) {
    var master: Int32 = -1
    var slave: Int32 = -1
    var name = [CChar](repeating: 0, count: 128)
    var extent = size.windowSize
    // All pointers are to variables that outlive the call; the name has room for every path.
    guard unsafe openpty(&master, &slave, &name, nil, &extent) == 0 else {
      throw .system("openpty", errno)
    }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
    guard let screen = EmulatedScreen(size: size) else { throw .system("vterm_new", ENOMEM) }
    heldDevice = Mutex(slave)
    path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    state = Watched(State(screen: screen))
    reader = try TerminalReader(master: master, state: state)
  }

  deinit {
    reader.stop()
    releaseDevice()
  }

  /// The end that a program uses, as long as it is held; -1 later.
  public var device: Int32 { heldDevice.withLock { $0 ?? -1 } }

  /// Leaves the program's end to the programs that have opened it.
  public func releaseDevice() {
    heldDevice.withLock { device in
      if let held = device { Glibc.close(held) }
      device = nil
    }
  }

  /// The screen at this moment.
  public var screen: ScreenSnapshot { state.read { $0.screen.snapshot } }

  /// The cell at the place; nil outside the screen.
  public func cell(row: Int, column: Int) -> EmulatedCell? {
    state.read { $0.screen.cell(row: row, column: column) }
  }

  /// How the kernel treats what passes through.
  public var modes: TerminalModes { TerminalModes(descriptor: reader.descriptor) }

  /// Types bytes.
  public func send(bytes: [UInt8]) {
    reader.send(bytes)
  }

  /// Types characters.
  public func send(_ text: String) {
    send(bytes: Array(text.utf8))
  }

  /// Changes the extent, of which the program is told by a signal.
  public func resize(_ size: GridSize) {
    state.change { $0.screen.resize(size) }
    claim(size)
  }

  /// Tells the program of an extent that the screen has not.
  public func claim(_ size: GridSize) {
    var extent = size.windowSize
    // The kernel reads the extent during the call.
    _ = unsafe ioctl(reader.descriptor, UInt(TIOCSWINSZ), &extent)
  }

  /// Stops reading what is written, as a terminal does that hangs, or goes on with it.
  ///
  /// The kernel keeps some 64 KiB; whoever writes more waits.
  public func setReading(_ isWanted: Bool) {
    reader.setReading(isWanted)
  }

  /// Pulls the plug: the program's end hangs up.
  public func hangUp() {
    reader.stop()
  }

  /// Waits until the screen is as wanted.
  public func wait(
    for expectation: String,
    patience: Duration = patience,
    until isMet: @escaping @Sendable (ScreenSnapshot) -> Bool
  ) async throws(EmulatorFailure) {
    guard await state.wait(patience: patience, until: { isMet($0.screen.snapshot) }) else {
      throw .timedOut(waitingFor: expectation, screen: screen.lines)
    }
  }

  /// Waits until a row contains the text.
  public func wait(for text: String) async throws(EmulatorFailure) {
    try await wait(for: "“\(text)”") { $0.contains(text) }
  }

  /// Waits until a row contains the text, or until there is no program any more to write one.
  public func wait(untilEndOr text: String) async throws(EmulatorFailure) {
    let isOver = { @Sendable (state: borrowing State) in
      state.hasEnded || state.screen.snapshot.contains(text)
    }
    guard await state.wait(patience: Self.patience, until: isOver) else {
      throw .timedOut(waitingFor: "“\(text)” or the end", screen: screen.lines)
    }
  }

  /// Waits until the cell at the place shows the text; looks at nothing else.
  public func wait(row: Int, column: Int, shows text: String) async throws(EmulatorFailure) {
    let isShown = { @Sendable (state: borrowing State) in
      state.screen.cell(row: row, column: column)?.text == text
    }
    guard await state.wait(patience: Self.patience, until: isShown) else {
      throw .timedOut(waitingFor: "“\(text)” at \(row), \(column)", screen: screen.lines)
    }
  }

  /// Waits until no program holds its end any more and everything it wrote is shown.
  public func waitForEnd() async throws(EmulatorFailure) {
    guard await state.wait(patience: Self.patience, until: { $0.hasEnded }) else {
      throw .timedOut(waitingFor: "the end of the output", screen: screen.lines)
    }
  }
}

extension PseudoTerminal {
  /// Writes to the screen as another program with the terminal open would; whether that worked.
  public func write(toScreen bytes: [UInt8]) -> Bool {
    // The array outlives the call.
    unsafe Glibc.write(device, bytes, bytes.count) == bytes.count
  }
}
