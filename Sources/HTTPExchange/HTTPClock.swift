/// Time as an input: what the present is, and how to let time pass.
public struct HTTPClock: Sendable {
  /// The present, in seconds since 1970-01-01 00:00 UTC.
  public var now: @Sendable () -> Int64
  /// Lets time pass; throws `.cancelled` at once when the task is cancelled.
  public var wait: @concurrent @Sendable (Duration) async throws(HTTPFailure) -> Void

  /// Makes a clock of two closures.
  public init(
    now: @escaping @Sendable () -> Int64,
    wait: @concurrent @escaping @Sendable (Duration) async throws(HTTPFailure) -> Void
  ) {
    self.now = now
    self.wait = wait
  }
}
