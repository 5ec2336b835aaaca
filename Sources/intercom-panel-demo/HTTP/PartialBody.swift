import FlyingSocks
import Foundation

/// Blanks, then bytes, then the end or a broken connection.
struct PartialBody: AsyncBufferedSequence {
  typealias Element = UInt8

  /// The bytes behind the blanks.
  var start: Data
  /// How many blanks come first.
  var padding: Int
  /// Whether the connection breaks where the bytes end.
  var isBroken: Bool

  func makeAsyncIterator() -> Iterator {
    Iterator(remaining: start, padding: padding, isBroken: isBroken)
  }

  /// Hands out the blanks and bytes piece by piece.
  struct Iterator: AsyncBufferedIteratorProtocol {
    fileprivate var remaining: Data
    fileprivate var padding: Int
    fileprivate var isBroken: Bool

    mutating func next() async throws -> UInt8? {
      try await nextBuffer(suggested: 1)?.first
    }

    mutating func nextBuffer(suggested count: Int) async throws -> Data? {
      if padding > 0 {
        let blanks = Swift.min(count, padding)
        padding -= blanks
        return Data(repeating: UInt8(ascii: " "), count: blanks)
      }
      guard !remaining.isEmpty else {
        if isBroken { throw ConnectionBroken() }
        return nil
      }
      let piece = remaining.prefix(count)
      remaining = remaining.dropFirst(piece.count)
      return piece
    }
  }

  private struct ConnectionBroken: Error {}
}
