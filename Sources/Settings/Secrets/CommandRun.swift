import Glibc

/// Runs a command to its end and keeps what it prints.
///
/// The command stays in the terminal's foreground group, so that it can ask for a passphrase
/// there. What it leaves running behind itself is not waited for.
struct CommandRun {
  var words: [String]
  var environment: [String: String]
  /// How long the command may take before it is ended.
  var patience: Duration
  /// The most bytes that are kept of its output; the rest is read and dropped.
  var outputLimit: Int

  /// How a command ended.
  enum Ending: Equatable {
    case status(Int32)
    case signal(Int32)
  }

  /// What came of a command.
  struct Outcome {
    var ending: Ending
    var output: [UInt8]
    /// What it printed as complaints.
    var complaints: [UInt8]
  }

  /// Starts the command and waits for its end.
  func result() throws(TokenFailure) -> Outcome {
    let name = words.first ?? ""
    guard let output = CommandPipe(limit: outputLimit) else { throw notStarted(errno) }
    guard let complaints = CommandPipe(limit: 4096) else { throw notStarted(errno) }
    let process = try start(output, complaints)
    output.closeWriteEnd()
    complaints.closeWriteEnd()
    let deadline = ContinuousClock.now + patience
    while true {
      let isOpen = CommandPipe.read([output, complaints], milliseconds: 20)
      if let ending = process.ending() {
        CommandPipe.read([output, complaints], milliseconds: 0)
        return Outcome(ending: ending, output: output.bytes, complaints: complaints.bytes)
      }
      guard ContinuousClock.now < deadline else {
        process.kill()
        throw .commandTimedOut(command: name, after: patience)
      }
      if !isOpen {
        process.nap()
      }
    }
  }

  private func notStarted(_ code: Int32) -> TokenFailure {
    let name = words.first ?? ""
    return code == ENOENT
      ? .commandMissing(command: name)
      : .commandNotStarted(command: name, reason: SystemError.text(code))
  }

  private func start(
    _ output: CommandPipe,
    _ complaints: CommandPipe
  ) throws(TokenFailure) -> CommandProcess {
    var process: CommandProcess?
    let variables = environment.map { "\($0.key)=\($0.value)" }
    let code = CommandProcess.spawn(
      words,
      variables,
      output: output.writeEnd,
      complaints: complaints.writeEnd,
      into: &process
    )
    guard let process else { throw notStarted(code) }
    return process
  }
}
