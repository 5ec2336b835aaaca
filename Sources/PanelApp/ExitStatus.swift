internal import ContactResolution

/// How the program ends, in the numbers of sysexits(3).
enum ExitStatus: Int32, CaseIterable {
  case done = 0
  case usage = 64
  case badInput = 65
  case unavailable = 69
  case outputLost = 74
  case temporary = 75
  case notAllowed = 77
  case configuration = 78

  /// What it tells, in a few words, for the manual.
  var meaning: String {
    switch self {
    case .done: "all went well; also when a part of the answer is missing and said to be"
    case .usage: "the command line was not understood"
    case .badInput: "there is no such issue, or it has nothing of what was asked for"
    case .unavailable: "a service or a program cannot be reached, or answered nonsense"
    case .outputLost: "the answer could not be written"
    case .temporary: "a service asks to wait; try again later"
    case .notAllowed: "a token was refused, or does not allow what was asked"
    case .configuration: "the configuration has a mistake, or something is not set up"
    }
  }
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
