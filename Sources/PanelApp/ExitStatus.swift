internal import ContactResolution

/// How the program ends, in the numbers of sysexits(3).
enum ExitStatus: Int32 {
  case done = 0
  case usage = 64
  case badInput = 65
  case unavailable = 69
  case outputLost = 74
  case temporary = 75
  case notAllowed = 77
  case configuration = 78
}

extension ServiceFailure {
  /// The status with which a command ends that failed for this reason.
  var exitStatus: ExitStatus {
    switch self {
    case .notConnected: .configuration
    case .unauthorized, .forbidden: .notAllowed
    case .notFound, .merged, .rejected: .badInput
    case .rateLimited, .timedOut: .temporary
    case .unavailable, .unreachable, .unreadable: .unavailable
    }
  }
}
