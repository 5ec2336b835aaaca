extension ServiceFailure {
  /// Whether asking again later may succeed with nothing changed on the service's side.
  public var isPassing: Bool {
    switch self {
    case .unauthorized, .rateLimited, .unavailable, .timedOut, .unreachable, .unreadable: true
    case .notConnected, .forbidden, .notFound, .merged, .rejected: false
    }
  }
}
