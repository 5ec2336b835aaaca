public import ContactResolution

/// Fetches tokens from where the configuration says they are.
///
/// A token command may ask for a passphrase on the terminal: read tokens before the screen opens,
/// and one after the other.
public struct TokenReader: Sendable {
  private let environment: [String: String]
  private let patience: Duration

  /// The most a token file may hold, in bytes.
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
    do throws(TokenFailure.Problem) {
      return try token(in: source)
    } catch {
      throw TokenFailure(error, setting: source.setting, origin: source.origin)
    }
  }

  private func token(in source: TokenSource) throws(TokenFailure.Problem) -> Secret {
    switch source.kind {
    case .literal(let secret): try Self.checked(secret.reveal().utf8, source.origin.tokenPlace)
    case .command(let words): try token(ofCommand: words)
    case .keyring(let entry): try token(ofKeyring: entry)
    case .file(let path): try Self.token(ofFile: path)
    }
  }

  private func token(ofCommand words: [String]) throws(TokenFailure.Problem) -> Secret {
    let name = words.first ?? ""
    let run = CommandRun(words: words, environment: environment, patience: patience)
    let outcome: CommandRun.Outcome
    do throws(CommandRun.Failure) {
      outcome = try run.result()
    } catch {
      throw problem(error, of: name)
    }
    switch outcome.ending {
    case .status(0): return try Self.checked(outcome.output, .command(name))
    case .status(let status):
      throw .commandFailed(command: name, status: status, words: outcome.words)
    case .signal(let signal): throw .commandKilled(command: name, signal: signal)
    }
  }

  private func token(ofKeyring entry: KeyringEntry) throws(TokenFailure.Problem) -> Secret {
    let keyring = Keyring(environment: environment, patience: patience)
    let bytes: [UInt8]
    do throws(KeyringFailure) {
      bytes = try keyring.bytes(for: entry)
    } catch {
      throw .keyring(error)
    }
    return try Self.checked(bytes, .keyring(entry))
  }

  private func problem(_ failure: CommandRun.Failure, of command: String) -> TokenFailure.Problem {
    switch failure {
    case .missing: .commandMissing(command: command)
    case .notStarted(let reason): .commandNotStarted(command: command, reason: reason)
    case .timedOut: .commandTimedOut(command: command, after: patience)
    case .flooded: .commandFlooded(command: command)
    }
  }

  private static func token(ofFile path: String) throws(TokenFailure.Problem) -> Secret {
    let content: PrivateFile.Content
    do throws(FileProblem) {
      content = try PrivateFile.read(path, limit: sizeLimit)
    } catch {
      switch error {
      case .missing: throw .fileMissing(path: path)
      case .notAFolder, .unreadable: throw .fileUnreadable(path: path, reason: error.reason)
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
    _ place: TokenFailure.Place
  ) throws(TokenFailure.Problem) -> Secret {
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

extension SettingOrigin {
  /// What a token that stands here itself is called.
  fileprivate var tokenPlace: TokenFailure.Place {
    switch self {
    case .environment(let name), .option(let name): .variable(name)
    case .file: .configuration
    }
  }
}
