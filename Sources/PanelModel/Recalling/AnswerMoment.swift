public import ContactResolution

/// When what is shown was answered.
public enum AnswerMoment: Sendable, Equatable {
  /// In this run.
  case answered(Timestamp)
  /// In an earlier run, and kept on this machine since; the moment of the oldest part.
  case recalled(Timestamp)

  /// The moment itself.
  public var timestamp: Timestamp {
    switch self {
    case .answered(let moment), .recalled(let moment): moment
    }
  }

  /// Whether nothing of it was asked in this run.
  public var isRecalled: Bool {
    switch self {
    case .recalled: true
    case .answered: false
    }
  }
}
