/// How long the end of the program waits for a slow disk.
public struct LastWait: Sendable {
  /// For this long nothing is said.
  let quiet: Duration
  /// For this long after that.
  let further: Duration

  /// Two seconds in silence, and half a minute after that.
  public static let usual = LastWait(quiet: .seconds(2), further: .seconds(30))

  /// Assembles the waits.
  public init(quiet: Duration, further: Duration) {
    self.quiet = quiet
    self.further = further
  }
}
