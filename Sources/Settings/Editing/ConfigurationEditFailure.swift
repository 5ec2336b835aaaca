/// Why a configuration file is not changed; what was in it is still there.
public enum ConfigurationEditFailure: Error, Sendable, Equatable {
  /// The file cannot be read; the system's reason.
  case unreadable(path: String, reason: String)
  /// The text is not TOML; the parser's words.
  case notTOML(line: Int, column: Int, words: String)
  /// There is a table where a single value is to be.
  case isTable(key: String)
  /// There is a single value where a table has to be.
  case isValue(key: String)
  /// There is something else where a list of tables is to be.
  case isNoList(key: String)
  /// The list has no element of this index.
  case noSuchElement(key: String)
  /// The text is written in a way in which this one thing cannot be changed alone.
  case notChangedAlone(key: String)
  /// Somebody else has changed the file since it was read.
  case changedMeanwhile(path: String)
  /// The file cannot be written; the system's reason.
  case notWritten(path: String, reason: String)
}

extension ConfigurationEditFailure: CustomStringConvertible {
  /// One or two sentences: what happened, and what to do where that is known.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)."
    case .notTOML(let line, let column, let words): "\(line):\(column): not TOML: \(words)."
    case .isTable(let key):
      "\(key) is a table, and a single value cannot take its place. \(Self.byHand)"
    case .isValue(let key): "\(key) is a single value, and has to be a table. \(Self.byHand)"
    case .isNoList(let key):
      "\(key) is something else than a list of tables: [[\(key)]]. \(Self.byHand)"
    case .noSuchElement(let key): "\(key) is not there: the list is shorter."
    case .notChangedAlone(let key):
      "\(key) is written in a way in which it cannot be changed alone. \(Self.byHand)"
    case .changedMeanwhile(let path):
      "\(path): has been changed by somebody else meanwhile. Nothing is written."
    case .notWritten(let path, let reason): "\(path): cannot be written: \(reason)."
    }
  }

  private static let byHand = "Change it by hand."
}
