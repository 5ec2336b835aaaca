/// Why the keyring does not give or keep a token; no case carries a secret.
public enum KeyringFailure: Error, Sendable, Equatable {
  /// There is no `secret-tool`.
  case toolMissing
  /// `secret-tool` cannot be started; the system's reason.
  case toolNotStarted(reason: String)
  /// The keyring has nothing of this kind, or the person did not unlock it.
  case nothingStored(KeyringEntry)
  /// The keyring cannot be reached or does not want; its words on one line.
  case refused(words: String)
  /// There was no answer in time.
  case timedOut(after: Duration)
  /// The token is longer than `secret-tool` can take.
  case tooLong
}

extension KeyringFailure: CustomStringConvertible {
  /// One or two sentences: what happened, and what to do where that is known.
  public var description: String {
    switch self {
    case .toolMissing:
      "There is no secret-tool to ask the keyring with. "
        + "Install libsecret-tools, or use token_command or token_file."
    case .toolNotStarted(let reason): "secret-tool cannot be started: \(reason)."
    case .nothingStored(let entry):
      "The keyring holds no token for \(entry.name), or was not unlocked. "
        + "To store one, run: intercom-panel setup"
    case .refused(let words): "The keyring cannot be used: \(words)"
    case .timedOut(let duration):
      "The keyring did not answer within \(duration.components.seconds) seconds."
    case .tooLong: "The token is too long for the keyring."
    }
  }
}
