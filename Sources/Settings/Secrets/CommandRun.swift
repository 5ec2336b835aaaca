import Glibc

/// Runs a command to its end and keeps what it prints.
///
/// The command stays in the terminal's foreground group, so that it can ask for a passphrase
/// there. What it leaves running behind itself is not waited for.
struct CommandRun {
  var words: [String]
  /// The variables it sees; our secrets are taken out.
  var environment: [String: String]
  /// How long the command may take before it is ended.
  var patience: Duration
  /// What it reads, a few thousand bytes at most; nil for the terminal or nothing.
  var input: [UInt8]?

  /// The most bytes that are kept of its output; the rest is read and dropped.
  static let outputLimit = 64 << 10
  /// The most bytes it may print before it is ended.
  static let floodLimit = 1 << 20

  /// How a command ended.
  enum Ending: Equatable {
    case status(Int32)
    case signal(Int32)
  }

  /// What came of a command.
  struct Outcome {
    var ending: Ending
    var output: [UInt8]
    /// What it printed as complaints, on one line and cut.
    var words: String
  }

  /// Why nothing came of a command.
  enum Failure: Error, Equatable {
    /// Its first word names no program.
    case missing
    /// The system's reason.
    case notStarted(reason: String)
    /// It did not end in time, and was ended.
    case timedOut
    /// It printed without end, and was ended.
    case flooded
  }

  /// Starts the command and waits for its end.
  func result() throws(Failure) -> Outcome {
    let output = try pipe(limit: Self.outputLimit)
    let complaints = try pipe(limit: 4096)
    let process = try start(output, complaints)
    output.closeWriteEnd()
    complaints.closeWriteEnd()
    let deadline = ContinuousClock.now + patience
    while true {
      let isOpen = CommandPipe.read([output, complaints], milliseconds: 20)
      let ending = process.ending()
      if ending != nil {
        CommandPipe.read([output, complaints], milliseconds: 0)
      }
      guard !output.isFlooded, !complaints.isFlooded else {
        if ending == nil {
          process.kill()
        }
        throw .flooded
      }
      if let ending {
        let words = TextLine.joined(String(decoding: complaints.bytes, as: UTF8.self), limit: 300)
        return Outcome(ending: ending, output: output.bytes, words: words)
      }
      guard ContinuousClock.now < deadline else {
        process.kill()
        throw .timedOut
      }
      if !isOpen {
        process.nap()
      }
    }
  }

  private func pipe(limit: Int) throws(Failure) -> CommandPipe {
    guard let pipe = CommandPipe(limit: limit, patience: Self.floodLimit) else {
      throw Self.notStarted(errno)
    }
    return pipe
  }

  private static func notStarted(_ code: Int32) -> Failure {
    code == ENOENT ? .missing : .notStarted(reason: SystemError.text(code))
  }

  private func waitingInput() throws(Failure) -> CommandInput? {
    guard let input else { return nil }
    guard let waiting = CommandInput(input) else { throw Self.notStarted(errno) }
    return waiting
  }

  private func start(
    _ output: CommandPipe,
    _ complaints: CommandPipe
  ) throws(Failure) -> CommandProcess {
    let input = try waitingInput()
    let variables = ChildEnvironment.withoutSecrets(environment).map { "\($0.key)=\($0.value)" }
    var process: CommandProcess?
    let code = withExtendedLifetime(input) {
      CommandProcess.spawn(
        words,
        variables,
        input: input?.readEnd,
        output: output.writeEnd,
        complaints: complaints.writeEnd,
        into: &process
      )
    }
    guard let process else { throw Self.notStarted(code) }
    return process
  }
}
