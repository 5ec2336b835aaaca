/// A piece of a conversation that is what was searched for.
public struct ThreadMatch: Sendable, Hashable {
  /// Where it begins.
  public var start: ThreadTextPlace
  /// How many bytes of the text it takes.
  public var count: Int

  /// The bytes of its text that it takes.
  public var range: Range<Int> { start.offset..<start.offset + count }

  /// Makes a match.
  public init(start: ThreadTextPlace, count: Int) {
    self.start = start
    self.count = count
  }
}
