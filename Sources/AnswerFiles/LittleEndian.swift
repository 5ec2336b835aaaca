/// Whole numbers as bytes, the least significant first.
enum LittleEndian {
  /// The bytes of a number, as many as its type has.
  static func bytes<Number: FixedWidthInteger & UnsignedInteger>(of number: Number) -> [UInt8] {
    (0..<Number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  /// The number whose bytes begin at an index, all of which must be there.
  static func number<Number: FixedWidthInteger & UnsignedInteger>(
    in bytes: [UInt8],
    at index: Int
  ) -> Number {
    (0..<Number.bitWidth / 8).reduce(0) { $0 | Number(bytes[index + $1]) << ($1 * 8) }
  }
}
