import ContactResolution
import Synchronization

/// A clock that stands still until it is set.
final class SettableClock: Sendable {
  // A mutex because the clock is read by several tasks.
  private let seconds = Mutex<Int64>(1_000_000)

  /// The present.
  var now: Timestamp { Timestamp(seconds: seconds.withLock(\.self)) }

  /// Moves the present, also back.
  func advance(by change: Int64) {
    seconds.withLock { $0 += change }
  }
}
