/// How long the end of the program waits for a slow disk.
public struct LastWait: Sendable {
  /// For this long nothing is said.
  let quietMilliseconds: Int
  /// For this long after that.
  let furtherMilliseconds: Int

  /// Two seconds in silence, and half a minute after that.
  public static let usual = LastWait(quietMilliseconds: 2_000, furtherMilliseconds: 30_000)

  /// Waits of the lengths, in milliseconds.
  public init(quietMilliseconds: Int, furtherMilliseconds: Int) {
    self.quietMilliseconds = quietMilliseconds
    self.furtherMilliseconds = furtherMilliseconds
  }
}
