internal import CNcurses
internal import Dispatch
internal import Glibc
public import TextTerminal

/// The terminal the program was started in, by ncurses; only one can be open at a time.
@MainActor
public final class CursesTerminal: Terminal {
  /// Why there is no terminal to draw on.
  public enum OpenFailure: Error, Sendable, Hashable {
    /// Standard input or output is none.
    case notATerminal
    /// The environment variable TERM is not set.
    case missingTERM
    /// No description of the terminal is installed; the name in TERM.
    case unknownTerminal(String)
    /// The terminal cannot place its cursor; the name in TERM.
    case tooDumb(String)
  }

  // Steps of input taken at once, so that a flood of it cannot stop the program.
  private static let mostSteps = 65_536

  /// The present extent.
  public private(set) var size: Size
  private let input: Int32
  private let multiplexer: ClipboardSequence.Multiplexer
  private var decoder = CursesInput()
  private var output: CursesOutput
  private var sources: [any DispatchSourceRead] = []
  private var handler: (@MainActor () -> Void)?
  private var isGone = false
  private var isComingBack = false

  /// Takes the terminal behind standard input and output, and its mouse unless that is unwanted.
  ///
  /// With `wantsTrueColor` any red, green and blue is shown where the terminal can and a
  /// description of it is installed that says how; without, only where TERM names such a one.
  public static func open(
    usesMouse: Bool = true,
    wantsTrueColor: Bool = false
  ) throws(OpenFailure) -> CursesTerminal {
    var environment = Environment.current
    environment.usesMouse = usesMouse
    if wantsTrueColor { environment.useDirectColors() }
    return try CursesTerminal(
      input: STDIN_FILENO,
      output: STDOUT_FILENO,
      environment: environment
    )
  }

  /// Takes the terminal behind two descriptors, which stay the caller's own.
  init(input: Int32, output: Int32, environment: Environment) throws(OpenFailure) {
    let type = environment.terminalType
    curses_use_mouse(environment.usesMouse)
    // The text of the type outlives the call, which keeps no pointer to it.
    switch unsafe curses_open(input, output, type) {
    case .succeeded: break
    case .notATerminal: throw .notATerminal
    case .missingType: throw .missingTERM
    case .unknownType: throw .unknownTerminal(type)
    case .tooDumb: throw .tooDumb(type)
    }
    self.input = input
    multiplexer = environment.multiplexer
    self.output = CursesOutput(palette: CursesPalette(allowsColor: environment.allowsColor))
    size = Size(curses_current_size())
  }

  /// How many colours it shows.
  public var colorDepth: ColorDepth { output.palette.depth }

  /// Sees to it that even a full stack does not keep the terminal from being given back.
  public func beginTurn() {
    curses_use_handler_stack()
  }

  /// All events that arrived since the last call, in order; never blocks.
  public func pendingEvents() -> [TerminalEvent] {
    guard !isGone else { return [] }
    var events = signalEvents()
    for _ in 0..<Self.mostSteps {
      let step = curses_next_input()
      events += decoder.take(step, now: .now)
      guard step.kind == .nothing else { continue }
      if curses_has_vanished() {
        isGone = true
        stopListening()
        events.append(.vanished)
      }
      comeBackForRest()
      return events
    }
    // The rest may lie in ncurses' own buffer, where no source sees it.
    DispatchQueue.main.async { MainActor.assumeIsolated { self.handler?() } }
    return events
  }

  /// Calls the handler on the main actor whenever events may be pending, until the terminal closes.
  public func whenEventsArrive(_ handler: @escaping @MainActor () -> Void) {
    stopListening()
    self.handler = handler
    for descriptor in [input, curses_signal_descriptor()] {
      let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: .main)
      source.setEventHandler { MainActor.assumeIsolated { self.handler?() } }
      sources.append(source)
    }
    for source in sources { source.resume() }
  }

  /// Shows the surface, sending only what differs from what is on the screen.
  public func present(_ surface: Surface) {
    guard !isGone else { return }
    output.present(surface)
  }

  /// Forgets what is on the screen, so that the next `present` sends everything.
  public func invalidate() {
    output.invalidate()
  }

  /// Gives the terminal back, stops the process, and takes the terminal again when it goes on.
  ///
  /// `.resumed` follows. The process is not stopped when no shell could continue it.
  public func suspend() {
    guard !isGone else { return }
    curses_suspend()
    output.invalidate()
  }

  /// Puts text on the clipboard of the machine the person sits at, by OSC 52: all of it or nothing.
  public func copy(_ text: String) -> ClipboardSending {
    guard text.utf8.count <= ClipboardSequence.limit else {
      return .tooLong(limit: ClipboardSequence.limit)
    }
    let bytes = ClipboardSequence.bytes(for: text, within: multiplexer)
    // The array outlives the call. A terminal that does not read loses the copy, not the program.
    return unsafe curses_write(bytes, bytes.count) ? .sent : .stuck
  }

  /// Gives the terminal back; calls after the first do nothing.
  public func close() {
    stopListening()
    isGone = true
    curses_close()
  }

  /// Looks again when the rest of what has begun has not come in time.
  private func comeBackForRest() {
    guard !isComingBack, !isGone, let patience = decoder.patience else { return }
    isComingBack = true
    let parts = patience.components
    let wait = Double(parts.seconds) + Double(parts.attoseconds) / 1e18
    DispatchQueue.main.asyncAfter(deadline: .now() + wait) {
      MainActor.assumeIsolated {
        self.isComingBack = false
        self.handler?()
      }
    }
  }

  private func stopListening() {
    for source in sources { source.cancel() }
    sources = []
    handler = nil
  }

  private func signalEvents() -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    for request in CursesSignals.pending() {
      switch request {
      case .end(let signal): events.append(.terminated(signal: signal))
      case .suspend: suspend()
      case .retake:
        curses_retake()
        events += resumed()
      case .draw: events += resumed()
      case .resize:
        curses_adopt_size()
        events += resized()
      }
    }
    return events
  }

  private func resumed() -> [TerminalEvent] {
    output.invalidate()
    return resized() + [.resumed]
  }

  private func resized() -> [TerminalEvent] {
    let size = Size(curses_current_size())
    guard size != self.size else { return [] }
    self.size = size
    return [.resized(size)]
  }
}

extension Size {
  fileprivate init(_ size: curses_size) {
    self.init(columns: Int(size.columns), rows: Int(size.rows))
  }
}
