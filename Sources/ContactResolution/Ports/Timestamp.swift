/// A moment, in whole seconds since 1970-01-01 00:00 UTC.
///
/// Both services give moments as seconds, milliseconds or ISO 8601 text; `init(iso8601:)` and the
/// API targets bring them to this form. No clock is read here: the present arrives from outside.
public struct Timestamp: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01 00:00 UTC; negative before it.
  public let seconds: Int64

  /// Wraps a number of seconds since 1970-01-01 00:00 UTC.
  public init(seconds: Int64) {
    self.seconds = seconds
  }

  /// Earlier moments come first.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.seconds < right.seconds
  }
}
