public import ContactResolution

/// Fetches tokens from where the configuration says they are.
///
/// A token command may ask for a passphrase on the terminal: read tokens before the screen opens,
/// and one after the other.
public struct TokenReader: Sendable {
  private let environment: [String: String]
  private let patience: Duration

  /// The most that counts of what a command prints or a file holds, in bytes.
  private static let sizeLimit = 64 << 10

  /// A reader that starts commands with the given variables, without our secrets.
  ///
  /// - Parameters:
  ///   - environment: The variables of the program's own environment.
  ///   - patience: How long a command may take, a person's typing included.
  public init(environment: [String: String], patience: Duration = .seconds(60)) {
    self.environment = environment
    self.patience = patience
  }

  /// The token itself: the first line, without blanks around it.
  ///
  /// Waits for the command to end, if it is one.
  public func token(for source: TokenSource) throws(TokenFailure) -> Secret {
    switch source {
    case .environment(let variable, let secret):
      try Self.checked(secret.reveal().utf8, .variable(variable))
    case .command(let words): try token(ofCommand: words)
    case .file(let path): try Self.token(ofFile: path)
    case .configuration(let file, let secret):
      try Self.checked(secret.reveal().utf8, .file(file))
    }
  }

  private func token(ofCommand words: [String]) throws(TokenFailure) -> Secret {
    let name = words.first ?? ""
    let run = CommandRun(
      words: words,
      environment: ChildEnvironment.withoutSecrets(environment),
      patience: patience,
      outputLimit: Self.sizeLimit
    )
    let result = try run.result()
    switch result.ending {
    case .status(0): return try Self.checked(result.output, .command(name))
    case .status(let status):
      let words = TextLine.joined(String(decoding: result.complaints, as: UTF8.self), limit: 300)
      throw .commandFailed(command: name, status: status, words: words)
    case .signal(let signal): throw .commandKilled(command: name, signal: signal)
    }
  }

  private static func token(ofFile path: String) throws(TokenFailure) -> Secret {
    let content: PrivateFile.Content
    do throws(FileProblem) {
      content = try PrivateFile.read(path, limit: sizeLimit)
    } catch {
      switch error {
      case .missing: throw .fileMissing(path: path)
      case .unreadable(let reason): throw .fileUnreadable(path: path, reason: reason)
      }
    }
    guard content.access.isOurs else { throw .fileNotOurs(path: path) }
    guard content.access.isPrivate else {
      throw .fileReadableByOthers(path: path, mode: content.access.mode)
    }
    return try checked(content.bytes, .file(path))
  }

  /// Nothing in a token may end the line of the request that it is sent in.
  private static func checked(
    _ bytes: some Sequence<UInt8>,
    _ place: TokenFailure.TokenPlace
  ) throws(TokenFailure) -> Secret {
    let line = Array(bytes.prefix { $0 != 10 })
    guard line.count <= 16 << 10 else { throw .tooLong(place) }
    guard let text = String(validating: line, as: UTF8.self) else { throw .notText(place) }
    let token = TextLine.trimmed(text)
    guard !token.isEmpty else { throw .empty(place) }
    let isPlain = token.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
    guard isPlain else { throw .notText(place) }
    return Secret(token)
  }
}
