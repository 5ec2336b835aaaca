/// A character as a cell holds it: a base with at most four combining marks, or nothing.
///
/// Five scalars are what ncurses keeps in one cell; more are left out.
public struct Glyph: Sendable, Hashable {
  /// How many scalars a glyph can hold.
  public static let capacity = 5
  /// A blank.
  public static let blank = Glyph(" ")
  /// No character at all: what the right half of a wide character holds.
  public static let nothing = Glyph()

  // Scalars of 21 bits each, three in the first word and two in the second, so that a cell is
  // plain memory. No scalar is U+0000, which therefore stands for an empty place.
  private var first: UInt64 = 0
  private var second: UInt64 = 0

  private init() {}

  /// Makes a glyph of one scalar; U+0000 makes an empty one.
  public init(_ base: Unicode.Scalar) {
    first = UInt64(base.value)
  }

  /// Makes a glyph of the text's first scalars.
  public init(_ text: String) {
    for scalar in text.unicodeScalars.prefix(Self.capacity) { append(scalar) }
  }

  /// How many scalars it holds: 0 to 5.
  public var count: Int {
    if first < 1 << 21 { return first == 0 ? 0 : 1 }
    var count = 2
    while count < Self.capacity, bits(at: count) != 0 { count += 1 }
    return count
  }

  /// The base, followed by the marks in their order.
  public var text: String {
    var text = ""
    for index in 0..<count { text.unicodeScalars.append(self[index]) }
    return text
  }

  /// The scalar at the place, which must be below `count`.
  public subscript(index: Int) -> Unicode.Scalar {
    Unicode.Scalar(UInt32(truncatingIfNeeded: bits(at: index))) ?? "\u{FFFD}"
  }

  /// Adds a scalar unless the glyph is full.
  mutating func append(_ scalar: Unicode.Scalar) {
    let index = count
    guard index < Self.capacity else { return }
    let bits = UInt64(scalar.value)
    if index < 3 {
      first |= bits << (21 * UInt64(index))
    } else {
      second |= bits << (21 * UInt64(index - 3))
    }
  }

  private func bits(at index: Int) -> UInt64 {
    let word = index < 3 ? first >> (21 * UInt64(index)) : second >> (21 * UInt64(index - 3))
    return word & 0x1F_FFFF
  }
}
