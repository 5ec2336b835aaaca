import Foundation
import TerminalEmulator

@testable import PanelBenchmark

/// The program on a terminal of its own, used step by step; for one thread.
///
/// It runs under a shell with job control, so that it can be stopped and gone on with.
final class UsedPanel {
  /// The program's process number.
  private(set) var processID: Int32 = 0
  /// Bytes that the terminal was sent so far.
  private(set) var bytesSent = 0
  private let terminal: TimedProgram

  /// After this a step leaves the program alone no longer: bounds nothing but a hanging test.
  private static let patience = Duration.seconds(60)

  /// Starts the program and waits until it shows something.
  init(_ path: String, arguments: [String], environment: [String: String]) throws {
    terminal = try TimedProgram(
      path,
      arguments: arguments,
      environment: environment,
      size: GridSize(columns: 120, rows: 40),
      underShell: true
    )
    try wait(for: "the program to start") { [terminal] in
      terminal.snapshot.lines.last?.isEmpty == false
    }
    guard let id = try ChildProcesses.ids(of: terminal.processID).first else {
      throw EmulatorFailure.timedOut(waitingFor: "the program's process", screen: lines)
    }
    processID = id
  }

  /// The rows of the screen.
  var lines: [String] { terminal.snapshot.lines }

  /// Whether the program has ended.
  var hasEnded: Bool { terminal.hasHungUp || state == nil || state == "Z" }

  /// Types bytes and takes in what comes at once.
  func type(_ bytes: [UInt8]) {
    _ = terminal.type(bytes)
    takeIn(untilQuietFor: .milliseconds(3))
  }

  /// Types a key likewise, so many times at once.
  func type(_ key: TypedKey, count: Int = 1) {
    // The program has the keypad in application mode for as long as it has the terminal.
    let bytes = key.bytes(isApplicationMode: true)
    type(Array((0..<count).map { _ in bytes }.joined()))
  }

  /// Changes the terminal's extent.
  func resize(_ size: GridSize) {
    _ = terminal.resize(size)
    takeIn(untilQuietFor: .milliseconds(3))
  }

  /// Stops the program with Ctrl-Z and goes on with it.
  ///
  /// Typed again for as long as it has no effect: after an escape it may have been read as Alt.
  func suspend() throws {
    try wait(for: "the program to be stopped") {
      type(.control("z"))
      takeIn(untilQuietFor: .milliseconds(500))
      return state == "T"
    }
    try wait(for: "the program to go on") {
      type(Array("\n".utf8))
      takeIn(untilQuietFor: .milliseconds(100))
      return state != "T"
    }
  }

  /// Reads and shows what the program writes until it is quiet for so long.
  func takeIn(untilQuietFor quiet: Duration) {
    for output in terminal.read(untilQuietFor: quiet) {
      bytesSent += output.bytes.count
      terminal.show(output)
    }
    terminal.forgetOutput()
  }

  /// Takes in until the condition holds.
  func wait(for what: String, until isMet: () throws -> Bool) throws {
    let limit = ContinuousClock.now + Self.patience
    while try !isMet() {
      guard ContinuousClock.now < limit, !terminal.hasHungUp else {
        throw EmulatorFailure.timedOut(waitingFor: what, screen: lines)
      }
      takeIn(untilQuietFor: .milliseconds(10))
    }
  }

  /// Waits until no thread of the program and of the others has run, and nothing was written, for
  /// so long: then nothing is under way.
  func waitForRest(of time: Duration, with others: [Int32] = []) throws {
    try wait(for: "rest") {
      let processes = [processID] + others
      let before = processes.map { ProcessUsage(of: $0).threads }
      let sent = bytesSent
      takeIn(untilQuietFor: time)
      return sent == bytesSent && before == processes.map { ProcessUsage(of: $0).threads }
    }
  }

  /// Quits and says how the program ended: the shell ends with its status.
  func quit() throws -> ProgramEnd {
    _ = terminal.type(Array("Q".utf8))
    return try terminal.end(patience: Self.patience).end
  }

  /// The letter of the process's state; nil when it is gone.
  private var state: Character? {
    guard processID > 0, let text = FileText.read("/proc/\(processID)/stat"),
      let end = text.lastIndex(of: ")")
    else { return nil }
    return text[text.index(after: end)...].first { $0 != " " }
  }
}
