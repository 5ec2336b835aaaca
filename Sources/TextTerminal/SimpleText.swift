internal import CTextWidth

/// The beginning of a text as far as each scalar is a character of one column by itself: ASCII,
/// Latin letters, quotes and dashes, arrows, the pieces of frames.
///
/// Nearly all text is such, and is measured and drawn without looking for characters in it.
struct SimpleText {
  /// How many such characters there are, up to the limit; each takes one column.
  private(set) var count = 0
  /// Whether they are the whole text.
  private(set) var isWhole = true

  /// Looks at a text's UTF-8, at no more characters than the limit.
  ///
  /// A mark that follows would belong to the last character. Then that one does not count.
  init(_ bytes: Span<UInt8>, limit: Int) {
    var index = 0
    while index < bytes.count, count < limit {
      guard let scalar = Self.scalar(at: index, in: bytes) else {
        isWhole = false
        count = max(0, count - 1)
        return
      }
      index += scalar.count
      count += 1
    }
    isWhole = index == bytes.count
  }

  /// A simple scalar, and how many bytes it has; nil for any other.
  @inline(__always)
  static func scalar(at index: Int, in bytes: Span<UInt8>) -> (value: UInt32, count: Int)? {
    let first = bytes[index]
    guard first < 0x80 else { return longScalar(at: index, in: bytes) }
    return first &- 0x20 < 0x5F ? (UInt32(first), 1) : nil
  }

  private static func longScalar(
    at index: Int,
    in bytes: Span<UInt8>
  ) -> (value: UInt32, count: Int)? {
    let first = bytes[index]
    if first &- 0xC2 < 0x0A {
      let value = UInt32(first & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
      return value > 0xA0 && value != 0xAD ? (value, 2) : nil
    }
    guard first == 0xE2 else { return nil }
    let value = 0x2000 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)
    switch value {
    case 0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20C0, 0x2100...0x2BFF:
      return text_width_of_scalar(value) == 1 ? (value, 3) : nil
    default: return nil
    }
  }

  /// Where in a text's UTF-8 its simple character of the number begins, in bytes.
  static func offset(of character: Int, in bytes: Span<UInt8>) -> Int {
    var index = 0
    for _ in 0..<character { index += scalar(at: index, in: bytes)?.count ?? 1 }
    return index
  }
}
