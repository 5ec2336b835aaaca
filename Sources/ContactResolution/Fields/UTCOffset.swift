/// How far a place's clocks are ahead of UTC.
public struct UTCOffset: Sendable, Hashable {
  /// Seconds east of UTC; negative west of it.
  public let seconds: Int

  /// No distance.
  public static let utc = UTCOffset(seconds: 0)

  /// Wraps a distance in seconds east of UTC.
  public init(seconds: Int) {
    self.seconds = seconds
  }
}
