/// A piece of a text that is what was searched for.
public struct TextMatch: Sendable, Hashable {
  /// Where it begins.
  public var start: TextPlace
  /// How many bytes of the text it takes.
  public var count: Int

  /// The bytes of its text that it takes.
  public var range: Range<Int> { start.offset..<start.offset + count }

  /// Makes a match.
  public init(start: TextPlace, count: Int) {
    self.start = start
    self.count = count
  }
}
