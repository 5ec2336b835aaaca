/// Why the panel's memory could not be read or kept.
public enum PanelMemoryFailure: Error, Sendable, Equatable {
  /// The file cannot be read; the system's reason.
  case unreadable(path: String, reason: String)
  /// The file is not TOML; the next change sets it aside. The parser's words and the line.
  case broken(path: String, line: Int, words: String)
  /// The file belongs to somebody else.
  case notOurs(path: String)
  /// The file cannot be written; the system's reason.
  case notWritten(path: String, reason: String)
}

extension PanelMemoryFailure: CustomStringConvertible {
  /// One sentence: what happened, and what follows from it.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason):
      "\(path): cannot be read: \(reason). What was changed in the panel is not known."
    case .broken(let path, let line, let words):
      "\(path):\(line): not TOML: \(words). The file is set aside at the next change."
    case .notOurs(let path):
      "\(path): belongs to somebody else. What was changed in the panel is not known."
    case .notWritten(let path, let reason):
      "\(path): cannot be written: \(reason). The change counts until you quit."
    }
  }
}
