/// Whether this machine's clock agrees with the services'.
struct ClockCheck {
  /// By how many seconds each service's clock is ahead of this machine's.
  var secondsAhead: [Int64]
  /// Whether any service answered.
  var hasAnswer: Bool

  /// A clock that is off by more makes ages wrong and certificates invalid.
  private static let tolerance: Int64 = 120

  func findings() -> [DoctorFinding] {
    guard let worst = secondsAhead.max(by: { abs($0) < abs($1) }) else {
      return hasAnswer
        ? [.ok(.clock, "not compared: the services do not tell their time")]
        : [.warn(.clock, "not compared: no service answered", nil)]
    }
    guard abs(worst) > Self.tolerance else {
      return [.ok(.clock, "\(abs(worst)) s from the services’ clocks")]
    }
    let words = worst > 0 ? "behind" : "ahead of"
    return [
      .warn(
        .clock,
        "this machine's clock is \(duration(abs(worst))) \(words) the services’",
        "Set it, for example: sudo timedatectl set-ntp true"
      )
    ]
  }

  private func duration(_ seconds: Int64) -> String {
    switch seconds {
    case ..<7_200: "\(seconds / 60) minutes"
    case ..<172_800: "\(seconds / 3_600) hours"
    default: "\(seconds / 86_400) days"
    }
  }
}
