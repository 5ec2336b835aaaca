/// How an answer came: how long it took, and what the service took the time to be.
struct AnswerTiming: Sendable, Equatable {
  /// From the request to the whole answer.
  var duration: Duration
  /// By how many seconds the service's clock is ahead of this machine's; nil when it does not say.
  var secondsAhead: Int64?

  /// The duration in whole milliseconds.
  var milliseconds: Int64 {
    let (seconds, attoseconds) = duration.components
    return seconds * 1_000 + attoseconds / 1_000_000_000_000_000
  }
}
