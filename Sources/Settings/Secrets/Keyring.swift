public import ContactResolution

/// The desktop's keyring, by way of `secret-tool`.
///
/// The keyring may ask the person to unlock it, so every call waits until that is done.
public struct Keyring: Sendable {
  private let environment: [String: String]
  private let patience: Duration

  /// The most bytes that `secret-tool` takes; it cuts longer ones and stores them all the same.
  ///
  /// Source: libsecret 0.21, `read_password_stdin`.
  private static let sizeLimit = 8191

  /// A keyring that is reached with the given variables, without our secrets.
  ///
  /// - Parameters:
  ///   - environment: The variables of the program's own environment; `PATH` says where
  ///     `secret-tool` is.
  ///   - patience: How long `secret-tool` may take, a person's typing included.
  public init(environment: [String: String], patience: Duration = .seconds(60)) {
    self.environment = environment
    self.patience = patience
  }

  /// Whether there is a `secret-tool`; whether there is a keyring behind it shows when it is asked.
  public var isAvailable: Bool { tool != nil }

  /// Keeps a token, in place of an older one of the same entry.
  ///
  /// It reaches `secret-tool` on its standard input, where no other program can see it.
  public func store(_ token: Secret, for entry: KeyringEntry) throws(KeyringFailure) {
    let bytes = Array(token.reveal().utf8)
    guard bytes.count <= Self.sizeLimit else { throw .tooLong }
    let outcome = try run(["store", "--label=\(entry.label)"] + entry.attributes, input: bytes)
    guard outcome.ending == .status(0) else { throw Self.refusal(outcome) }
  }

  /// The bytes that are kept for an entry.
  func bytes(for entry: KeyringEntry) throws(KeyringFailure) -> [UInt8] {
    let outcome = try run(["lookup"] + entry.attributes, input: [])
    if outcome.ending == .status(0) {
      return outcome.output
    }
    // Without words it was asked and has nothing, or the person did not unlock it.
    guard outcome.ending == .status(1), outcome.output.isEmpty, outcome.words.isEmpty else {
      throw Self.refusal(outcome)
    }
    throw .nothingStored(entry)
  }

  private var tool: String? {
    environment["PATH"].flatMap { ProgramPath.find("secret-tool", in: $0) }
  }

  private func run(
    _ arguments: [String],
    input: [UInt8]
  ) throws(KeyringFailure) -> CommandRun.Outcome {
    guard let tool else { throw .toolMissing }
    let run = CommandRun(
      words: [tool] + arguments,
      environment: environment,
      patience: patience,
      input: input
    )
    do throws(CommandRun.Failure) {
      return try run.result()
    } catch {
      switch error {
      case .missing: throw .toolMissing
      case .notStarted(let reason): throw .toolNotStarted(reason: reason)
      case .timedOut: throw .timedOut(after: patience)
      case .flooded: throw .refused(words: "secret-tool printed without end")
      }
    }
  }

  private static func refusal(_ outcome: CommandRun.Outcome) -> KeyringFailure {
    guard outcome.words.isEmpty else { return .refused(words: outcome.words) }
    switch outcome.ending {
    case .status(let status): return .refused(words: "secret-tool ended with status \(status)")
    case .signal(let signal): return .refused(words: "secret-tool was ended by signal \(signal)")
    }
  }
}
