internal import ContactResolution

/// What came of asking a service.
struct ServiceResult: Sendable {
  var findings: [DoctorFinding] = []
  /// Whether it answered.
  var hasAnswered = false
  /// By how many seconds its clock is ahead of this machine's; nil when it did not say.
  var secondsAhead: Int64?
}

extension ServiceFailure {
  /// How grave a failure of a whole connection is.
  var grade: DoctorFinding.Grade {
    switch self {
    case .unauthorized, .forbidden: .fail(.refusal)
    case .notConnected: .fail(.configuration)
    case .rateLimited: .warn
    case .notFound, .merged, .unavailable, .timedOut, .unreachable, .unreadable, .rejected:
      .fail(.reach)
    }
  }

  /// What to do, with how to repair the connection when its token is refused.
  func remedy(_ words: String?, _ repair: String) -> String? {
    switch self {
    case .unauthorized, .forbidden, .notConnected:
      [words, repair].compactMap(\.self).joined(separator: " ")
    case .rateLimited, .notFound, .merged, .unavailable, .timedOut, .unreachable, .unreadable,
      .rejected:
      words
    }
  }
}
