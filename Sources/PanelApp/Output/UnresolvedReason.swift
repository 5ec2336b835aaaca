internal import ContactResolution

/// Why a conversation is missing, in the words of the stable JSON.
enum UnresolvedReason: String, CaseIterable {
  case notFound = "not-found"
  case notAllowed = "not-allowed"
  case merged
  case rateLimited = "rate-limited"
  case unavailable
  case unreadable
  case timedOut = "timed-out"

  init(_ failure: ServiceFailure) {
    switch failure {
    case .notFound: self = .notFound
    case .notConnected, .unauthorized, .forbidden: self = .notAllowed
    case .merged: self = .merged
    case .rateLimited: self = .rateLimited
    case .unavailable, .unreachable, .rejected: self = .unavailable
    case .unreadable: self = .unreadable
    case .timedOut: self = .timedOut
    }
  }
}
