extension Duration {
  /// The duration, at most a week: longer ones could not be added to a moment.
  var believed: Duration { min(self, .seconds(7 * 86_400)) }

  /// Whole milliseconds, rounded up, from 1 to a week.
  var milliseconds: Int {
    let parts = max(believed, .milliseconds(1)).components
    let (quotient, remainder) = parts.attoseconds.quotientAndRemainder(
      dividingBy: 1_000_000_000_000_000
    )
    return Int(parts.seconds) * 1000 + Int(quotient) + (remainder > 0 ? 1 : 0)
  }
}
