/// Why there is no token though one is configured; nothing in it is a secret.
public struct TokenFailure: Error, Sendable, Equatable {
  /// What went wrong.
  public var problem: Problem
  /// The setting that names the token's place, such as `jira.token_command`.
  public var setting: String
  /// Where the setting was written.
  public var origin: SettingOrigin

  /// What can go wrong with a token's place.
  public enum Problem: Error, Sendable, Equatable {
    /// The command's first word names no program.
    case commandMissing(command: String)
    /// The command cannot be started; the system's reason.
    case commandNotStarted(command: String, reason: String)
    /// The command ended with a status other than 0; its last words on one line, maybe empty.
    case commandFailed(command: String, status: Int32, words: String)
    /// The command was ended by a signal.
    case commandKilled(command: String, signal: Int32)
    /// The command did not end in time, and was ended.
    case commandTimedOut(command: String, after: Duration)
    /// The command printed far more than a token, and was ended.
    case commandFlooded(command: String)
    /// The keyring gives no token.
    case keyring(KeyringFailure)
    /// There is no such file.
    case fileMissing(path: String)
    /// The file cannot be read; the system's reason.
    case fileUnreadable(path: String, reason: String)
    /// Others than the owner may read the file; its permissions.
    case fileReadableByOthers(path: String, mode: UInt32)
    /// The file belongs to somebody else.
    case fileNotOurs(path: String)
    /// The first line is empty.
    case empty(Place)
    /// The first line is not text, or has characters that no token has.
    case notText(Place)
    /// The first line is longer than any token.
    case tooLong(Place)
  }

  /// What a token was looked for in.
  public enum Place: Sendable, Equatable {
    /// An environment variable of this name.
    case variable(String)
    /// What a command of this name printed.
    case command(String)
    /// What the keyring has for an entry.
    case keyring(KeyringEntry)
    /// A token file.
    case file(String)
    /// The configuration file itself.
    case configuration
  }

  /// Assembles a failure.
  public init(_ problem: Problem, setting: String, origin: SettingOrigin) {
    self.problem = problem
    self.setting = setting
    self.origin = origin
  }
}

extension TokenFailure: CustomStringConvertible {
  /// One sentence: where it is configured, what happened, and what to do where that is known.
  public var description: String {
    switch origin {
    case .file: "\(origin.text): \(setting): \(problem)"
    // The problem names the variable.
    case .environment, .option: problem.description
    }
  }
}

extension TokenFailure.Problem: CustomStringConvertible {
  /// One sentence: what happened, and what to do where that is known.
  public var description: String {
    switch self {
    case .commandMissing(let command):
      "The token command \(Self.shown(command)) was not found."
    case .commandNotStarted(let command, let reason):
      "The token command \(Self.shown(command)) cannot be started: \(reason)."
    case .commandFailed(let command, let status, let words):
      "The token command \(Self.shown(command)) failed with status \(status)"
        + (words.isEmpty ? "." : ": \(words)")
    case .commandKilled(let command, let signal):
      "The token command \(Self.shown(command)) was ended by signal \(signal)."
    case .commandTimedOut(let command, let duration):
      "The token command \(Self.shown(command)) did not end within "
        + "\(duration.components.seconds) seconds."
    case .commandFlooded(let command):
      "The token command \(Self.shown(command)) printed far more than a token, and was ended."
    case .keyring(let failure): failure.description
    case .fileMissing(let path): "There is no token file \(Self.shown(path))."
    case .fileUnreadable(let path, let reason):
      "The token file \(Self.shown(path)) cannot be read: \(reason)."
    case .fileReadableByOthers(let path, let mode):
      "Others may read the token file \(Self.shown(path)) "
        + "(mode \(String(mode & 0o7777, radix: 8))); run: chmod 600 \(ShellWord(path))"
    case .fileNotOurs(let path): "The token file \(Self.shown(path)) belongs to somebody else."
    case .empty(let place): "The first line of \(place.name) is empty; a token was expected."
    case .notText(let place):
      "The first line of \(place.name) is not a token: it has characters that no token has."
    case .tooLong(let place): "The first line of \(place.name) is longer than any token."
    }
  }

  private static func shown(_ text: String) -> String { TextLine.joined(text, limit: 200) }
}

extension TokenFailure.Place {
  fileprivate var name: String {
    switch self {
    case .variable(let name): "the environment variable \(name)"
    case .command(let command): "what the token command \(command) printed"
    case .keyring(let entry): "what the keyring holds for \(entry.name)"
    case .file(let path): "the token file \(path)"
    case .configuration: "this setting"
    }
  }
}
