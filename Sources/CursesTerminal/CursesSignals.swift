internal import CNcurses
internal import Glibc

/// What signals that arrived ask for.
struct CursesSignals {
  /// One thing a signal asks for.
  enum Request: Equatable {
    case end(signal: Int32)
    case suspend
    case retake
    case draw
    case resize
  }

  /// The requests since the last call, in order; several changes of the size are one, at the end.
  static func pending() -> [Request] {
    var requests: [Request] = []
    var isResized = false
    while case let number = curses_next_signal(), number >= 0 {
      switch number {
      case 0: requests.append(.draw)
      case SIGCONT: requests.append(.retake)
      case SIGTSTP: requests.append(.suspend)
      case SIGWINCH: isResized = true
      default: requests.append(.end(signal: number))
      }
    }
    return isResized ? requests + [.resize] : requests
  }
}
