internal import Glibc

/// A program that ran without a terminal, from its start to its end.
public struct ProgramRun: Sendable {
  /// How it ended.
  public let end: ProgramEnd
  /// What it wrote on standard output.
  public let output: String
  /// What it wrote on standard error.
  public let errors: String

  /// Its exit status; nil when a signal ended it.
  public var status: Int32? {
    switch end {
    case .exited(let status): status
    case .signaled: nil
    }
  }

  /// Runs the program with the whole environment and the text on standard input.
  ///
  /// - Throws: `.timedOut` when it does not end in time; it is killed then.
  public init(
    _ path: String,
    arguments: [String] = [],
    environment: [String: String],
    input: String = "",
    patience: Duration = PseudoTerminal.patience
  ) async throws(EmulatorFailure) {
    let standardInput = try PipeEnds()
    let standardOutput = try PipeEnds()
    let standardError = try PipeEnds()
    let spawning = Spawning(
      path: path,
      arguments: arguments,
      environment: environment,
      files: [
        .descriptor(standardInput.reading), .descriptor(standardOutput.writing),
        .descriptor(standardError.writing),
      ]
    )
    let child = ChildProcess(id: try spawning.start())
    standardInput.send(input)
    let written = standardOutput.collect()
    let complaints = standardError.collect()
    let hasEnded = await child.state.wait(patience: patience) { $0.end != nil }
    guard hasEnded, let end = child.state.read({ $0.end }) else {
      throw .timedOut(waitingFor: "\(path) to end", screen: [])
    }
    self.end = end
    output = try await written.text(patience: patience)
    errors = try await complaints.text(patience: patience)
  }
}
