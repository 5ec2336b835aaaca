internal import TerminalEmulator

/// A program that is measured from its start to its end; what is measured is noted by name.
struct Session {
  /// The values by the names of what was measured, in the order of measuring.
  private(set) var values: [String: [Double]] = [:]

  private let program: TimedProgram
  private let name: String

  /// How long a program is quiet once what a key asked for is done.
  private static let pause = Duration.milliseconds(40)

  /// After so many seconds a program that does not rest counts as one that never does.
  private static let secondsToRest = 10

  /// Starts the program.
  init(
    _ path: String,
    arguments: [String] = [],
    environment: [String: String]
  ) throws(BenchmarkFailure) {
    name = path
    do throws(EmulatorFailure) {
      program = try TimedProgram(
        path,
        arguments: arguments,
        environment: environment,
        size: Stage.size
      )
    } catch {
      throw .program(path, error)
    }
  }

  /// Notes when each mark was seen, and what had been used by the time the program was quiet.
  mutating func measureStart(
    _ marks: KeyValuePairs<String, ScreenMark>,
    quiet: Duration = .milliseconds(300)
  ) throws(BenchmarkFailure) {
    let reaction = try follow(quiet: quiet, marks: marks.map(\.value))
    for (mark, time) in zip(marks, reaction.marks) {
      note(mark.key, program.started.duration(to: time))
    }
    let usage = ProcessUsage(of: program.processID)
    note("start CPU", usage.processorTime)
    note("start bytes", Double(reaction.bytes))
    note("RSS", Double(usage.residentBytes) / 1_048_576)
    note("PSS", Double(usage.proportionalBytes) / 1_048_576)
  }

  /// Types a key so often, each time waiting for the screen to change, and notes how long that
  /// takes and how much is sent; under no name it notes nothing.
  mutating func press(
    _ key: TypedKey,
    count: Int,
    as name: String?
  ) throws(BenchmarkFailure) {
    for _ in 0..<count {
      let before = program.snapshot.lines
      let time = program.type(key)
      let reaction = try follow(quiet: Self.pause, marks: [{ $0.lines != before }])
      guard let name, let mark = reaction.marks.first else { continue }
      note(name, time.duration(to: mark))
      note("\(name) bytes", Double(reaction.bytes))
    }
  }

  /// Types a character that brings the program back to where it was.
  mutating func rewind(_ character: Character) throws(BenchmarkFailure) {
    _ = program.type(Array(String(character).utf8))
    _ = try follow(quiet: Self.pause * 2)
  }

  /// Types a key a hundred times at once and notes when the last screen stands.
  mutating func measureBurst(
    _ key: TypedKey,
    until isLast: @escaping ScreenMark
  ) throws(BenchmarkFailure) {
    let time = program.type(key, count: 100)
    let reaction = try follow(quiet: Self.pause * 2, marks: [isLast])
    guard let mark = reaction.marks.first else { return }
    note("burst", time.duration(to: mark))
    note("burst bytes", Double(reaction.bytes))
  }

  /// Makes the terminal smaller and notes when nothing more changes; then as large as before.
  mutating func measureResize() throws(BenchmarkFailure) {
    let time = program.resize(Stage.small)
    if let last = try follow(quiet: Self.pause * 2).last { note("resize", time.duration(to: last)) }
    _ = program.resize(Stage.size)
    _ = try follow(quiet: Self.pause * 2)
  }

  /// Leaves the program alone and notes what it does all the same, a second.
  ///
  /// It is first given time to end what it began: until nothing happened for a second.
  mutating func measureRest(_ time: Duration) throws(BenchmarkFailure) {
    for _ in 0..<Self.secondsToRest {
      let threads = ProcessUsage(of: program.processID).threads
      let bytes = try follow(quiet: .seconds(1)).bytes
      let isResting = bytes == 0 && ProcessUsage(of: program.processID).threads == threads
      if isResting { break }
    }
    let before = ProcessUsage(of: program.processID)
    let start = ContinuousClock.now
    var bytes = 0
    while case let passed = start.duration(to: .now), passed < time {
      bytes += program.read(untilQuietFor: time - passed).reduce(0) { $0 + $1.bytes.count }
    }
    let seconds = start.duration(to: .now) / .seconds(1)
    let used = ProcessUsage(of: program.processID).used(since: before)
    note("idle CPU", used.processorTime / .milliseconds(1) / seconds)
    note("idle wake-ups", Double(used.switches) / seconds)
    note("idle bytes", Double(bytes) / seconds)
  }

  /// Types the character that quits and notes when the program is gone.
  mutating func measureQuit(_ character: Character) throws(BenchmarkFailure) {
    let time = program.type(Array(String(character).utf8))
    do throws(EmulatorFailure) {
      let end = try program.end(patience: .seconds(5))
      note("quit", time.duration(to: end.time))
    } catch {
      throw .program(name, error)
    }
  }

  private func follow(
    quiet: Duration,
    marks: [ScreenMark] = []
  ) throws(BenchmarkFailure) -> Reaction {
    do throws(EmulatorFailure) {
      return try program.follow(quiet: quiet, marks: marks)
    } catch {
      throw .program(name, error)
    }
  }

  private mutating func note(_ name: String, _ time: Duration) {
    note(name, time / .milliseconds(1))
  }

  /// Notes a value under a name.
  mutating func note(_ name: String, _ value: Double) {
    values[name, default: []].append(value)
  }
}
