internal import Glibc

/// A program in a terminal of its own, whose output is stamped as it is read and looked at later.
///
/// While the program works, this thread waits in `poll`: nothing of ours competes with it for a
/// processor. What was read is shown on an emulated screen once the program has gone quiet. One
/// thread uses it at a time. The program is killed and reaped when let go.
public final class TimedProgram {
  /// Bytes that arrived together.
  public struct Output: Sendable {
    /// When they had been read.
    public let time: ContinuousClock.Instant
    /// What was read.
    public let bytes: [UInt8]
  }

  /// When the program was started: before the call that makes its process.
  public let started: ContinuousClock.Instant
  /// Its process number; meaningless once it has ended.
  public let processID: Int32
  /// Whether nothing more can arrive.
  public private(set) var hasHungUp = false

  private let master: Int32
  private var screen: EmulatedScreen
  private var hasEnded = false
  private var buffer = [UInt8](repeating: 0, count: 1 << 18)

  /// Starts the program in a new session with the terminal as its controlling one.
  ///
  /// `environment` is the whole environment. Under a job-control shell the program can be stopped
  /// with Ctrl-Z: the shell then says `stopped 1` (and so on) and waits for a line before it goes
  /// on with it; the process is the shell's.
  public init(
    _ path: String,
    arguments: [String] = [],
    environment: [String: String],
    size: GridSize,
    underShell: Bool = false
  ) throws(EmulatorFailure) {
    guard let screen = EmulatedScreen(size: size) else { throw .system("vterm_new", ENOMEM) }
    self.screen = screen
    let (master, device, name) = try Self.open(size)
    self.master = master
    let spawning = Spawning(
      path: underShell ? JobControlShell.path : path,
      arguments: underShell
        ? JobControlShell.arguments(running: path, arguments) : arguments,
      environment: environment,
      files: [.path(name), .same(0), .same(0)]
    )
    // Only the program holds its end afterwards, so that reading fails when it has ended.
    defer { close(device) }
    started = .now
    processID = try spawning.start()
  }

  deinit {
    if !hasEnded {
      kill(processID, SIGKILL)
      reap()
    }
    close(master)
  }

  /// Types bytes and returns when.
  public func type(_ bytes: [UInt8]) -> ContinuousClock.Instant {
    let time = ContinuousClock.now
    // The array outlives the call.
    _ = unsafe write(master, bytes, bytes.count)
    return time
  }

  /// Types a key, as often as said, in one piece, and returns when.
  public func type(_ key: TypedKey, count: Int = 1) -> ContinuousClock.Instant {
    let bytes = key.bytes(isApplicationMode: snapshot.isOn(mode: 1) ?? false)
    return type(Array((0..<count).map { _ in bytes }.joined()))
  }

  /// Changes the extent, of which the program is told by a signal, and returns when.
  public func resize(_ size: GridSize) -> ContinuousClock.Instant {
    screen.resize(size)
    var extent = size.windowSize
    let time = ContinuousClock.now
    // The kernel reads the extent during the call.
    _ = unsafe ioctl(master, UInt(TIOCSWINSZ), &extent)
    return time
  }

  /// Reads until nothing has arrived for so long, the program's end was closed, or a program that
  /// is never quiet has had a minute.
  public func read(untilQuietFor quiet: Duration) -> [Output] {
    let limit = ContinuousClock.now + .seconds(60)
    var output: [Output] = []
    while !hasHungUp, ContinuousClock.now < limit, waits(atMost: quiet) {
      // The buffer outlives the call.
      let count = unsafe Glibc.read(master, &buffer, buffer.count)
      let time = ContinuousClock.now
      if count > 0 {
        output.append(Output(time: time, bytes: Array(buffer[..<count])))
      } else if count == 0 || errno != EINTR && errno != EAGAIN {
        hasHungUp = true
      }
    }
    return output
  }

  /// Shows what was read and answers what the terminal was asked.
  public func show(_ output: Output) {
    let answer = screen.show(output.bytes[...])
    if !answer.isEmpty { _ = unsafe write(master, answer, answer.count) }
  }

  /// Forgets the bytes that were shown, and what modes they switched; the screen stays.
  public func forgetOutput() {
    screen.forgetOutput()
  }

  /// The screen as far as output was shown.
  public var snapshot: ScreenSnapshot { screen.snapshot }

  /// Waits until the program has ended and returns when, and how.
  ///
  /// - Throws: `.timedOut` when it does not close its terminal in time.
  public func end(
    patience: Duration
  ) throws(EmulatorFailure) -> (time: ContinuousClock.Instant, end: ProgramEnd) {
    let limit = ContinuousClock.now + patience
    while !hasHungUp, ContinuousClock.now < limit {
      for output in read(untilQuietFor: .milliseconds(100)) { show(output) }
    }
    guard hasHungUp else { throw .timedOut(waitingFor: "the end", screen: snapshot.lines) }
    let end = reap()
    return (.now, end)
  }

  @discardableResult
  private func reap() -> ProgramEnd {
    var word: Int32 = 0
    // The kernel fills the variable during the call.
    while unsafe waitpid(processID, &word, 0) < 0, errno == EINTR {}
    hasEnded = true
    return ProgramEnd(waitStatus: word)
  }

  /// Whether there is something to read before the time is over.
  private func waits(atMost time: Duration) -> Bool {
    let parts = time.components
    let milliseconds = parts.seconds * 1_000 + parts.attoseconds / 1_000_000_000_000_000
    var waiting = [pollfd(fd: master, events: Int16(POLLIN), revents: 0)]
    // The kernel changes the place during the call.
    return unsafe poll(&waiting, 1, Int32(clamping: milliseconds)) != 0
  }

  private static func open(
    _ size: GridSize
  ) throws(EmulatorFailure) -> (master: Int32, device: Int32, name: String) {
    var master: Int32 = -1
    var device: Int32 = -1
    var name = [CChar](repeating: 0, count: 128)
    var extent = size.windowSize
    // All pointers are to variables that outlive the call; the name has room for every path.
    guard unsafe openpty(&master, &device, &name, nil, &extent) == 0 else {
      throw .system("openpty", errno)
    }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(device, F_SETFD, FD_CLOEXEC)
    let path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return (master, device, path)
  }
}
