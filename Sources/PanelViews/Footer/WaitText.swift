internal import ContactResolution

/// What the status line says while a service has asked us to wait.
enum WaitText {
  /// The longest wait that is not over, in a long and a short form; none when there is none.
  static func forms(_ waits: [Service: Timestamp], time: TimeText) -> [String] {
    let running = waits.filter { $0.value > time.now }
    let longest = running.max { left, right in
      (left.value, right.key.rawValue) < (right.value, left.key.rawValue)
    }
    guard let longest else { return [] }
    let clock = time.clockWithSeconds(longest.value)
    let name = longest.key.displayName
    return [
      "\(name) asks us to wait until \(clock); it goes on by itself.",
      "\(name): waiting until \(clock)",
    ]
  }
}
