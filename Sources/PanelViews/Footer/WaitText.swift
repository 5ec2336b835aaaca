internal import ContactResolution

/// What the status line says while a service has asked us to wait.
enum WaitText {
  /// The longest wait that is not over, as a sentence; nil when there is none.
  static func sentence(_ waits: [Service: Timestamp], time: TimeText) -> String? {
    let running = waits.filter { $0.value > time.now }
    let longest = running.max { left, right in
      (left.value, right.key.rawValue) < (right.value, left.key.rawValue)
    }
    guard let longest else { return nil }
    let clock = time.clockWithSeconds(longest.value)
    return "\(longest.key.displayName) asks us to wait until \(clock); it goes on by itself."
  }
}
