public import ContactResolution

extension ServiceFailure {
  /// Whether nothing but the network keeps the service from answering.
  public var isOffline: Bool {
    switch self {
    case .unreachable(_, .unknownHost), .unreachable(_, .refused), .unreachable(_, .connectionLost),
      .unreachable(_, .loginWanted), .unreachable(_, .other):
      true
    case .unreachable(_, .insecure), .unreachable(_, .proxy), .notConnected, .unauthorized,
      .forbidden, .notFound, .merged, .rateLimited, .unavailable, .timedOut, .unreadable,
      .rejected:
      false
    }
  }
}
