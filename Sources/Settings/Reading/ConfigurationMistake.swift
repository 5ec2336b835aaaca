/// One thing in the settings that cannot be meant as it stands.
public struct ConfigurationMistake: Error, Sendable, Equatable {
  /// Where it was written.
  public var origin: SettingOrigin
  /// The setting with its tables, such as `panel.source`; nil when the whole file is at fault.
  public var key: String?
  /// What is wrong.
  public var problem: Problem

  /// What can be wrong with settings; no case ever carries a secret.
  public enum Problem: Error, Sendable, Equatable {
    /// The file is not TOML; the parser's words.
    case syntax(String)
    /// The value is none of those that are accepted. Value and accepted ones as TOML.
    case notAccepted(value: String, accepted: [String])
    /// The value, as TOML, is of another kind or form than `expected` says.
    case unexpected(value: String, expected: String)
    /// What is wrong cannot be shown by the value, or must not be.
    case unusable(reason: String)
    /// No such profile; the ones there are.
    case unknownProfile(name: String, known: [String])
    /// The file was named and is not there.
    case fileMissing
    /// The file cannot be read; the system's reason.
    case fileUnreadable(reason: String)
    /// The file holds a secret and others may read it; its permissions.
    case secretReadableByOthers(mode: UInt32)
    /// The file holds a secret or names commands to run, and belongs to somebody else.
    case somebodyElses(isCommand: Bool)
    /// The file names commands to run and others may write it; its permissions.
    case commandWritableByOthers(mode: UInt32)
  }

  /// Assembles a mistake.
  public init(origin: SettingOrigin, key: String?, problem: Problem) {
    self.origin = origin
    self.key = key
    self.problem = problem
  }
}

extension ConfigurationMistake: CustomStringConvertible {
  /// One sentence: where, what is wrong, what is accepted or to be done.
  public var description: String {
    let subject = key ?? "the file"
    return origin.text + ": " + Self.sentence(subject, problem, path: filePath)
  }

  private var filePath: String {
    guard case .file(let path, _, _) = origin else { return "FILE" }
    return path
  }

  private static func sentence(_ subject: String, _ problem: Problem, path: String) -> String {
    switch problem {
    case .syntax(let words): "not TOML: \(words)."
    case .notAccepted(let value, let accepted):
      "\(subject) is \(value); accepted are \(accepted.joined(separator: ", "))."
    case .unexpected(let value, let expected): "\(subject) is \(value); expected is \(expected)."
    case .unusable(let reason): "\(subject) \(reason)."
    case .unknownProfile(let name, let known):
      known.isEmpty
        ? "there is no profile \(name), nor any other."
        : "there is no profile \(name); there are \(known.joined(separator: ", "))."
    case .fileMissing: "there is no such file."
    case .fileUnreadable(let reason): "cannot be read: \(reason)."
    case .secretReadableByOthers(let mode):
      "\(subject) is a secret, and others may read this file (mode \(octal(mode))); "
        + "run: chmod 600 \(ShellWord(path))"
    case .somebodyElses(let isCommand):
      "\(subject) is \(isCommand ? "run as a command" : "a secret"), and this file is somebody "
        + "else's; make it your own by chown, or name another one by --config."
    case .commandWritableByOthers(let mode):
      "\(subject) is run as a command, and others may write this file (mode \(octal(mode))); "
        + "run: chmod go-w \(ShellWord(path))"
    }
  }

  private static func octal(_ mode: UInt32) -> String { String(mode & 0o7777, radix: 8) }
}
