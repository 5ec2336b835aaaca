/// Compressed bodies, made by hand.
public enum Gzip {
  /// The text in one block that is stored as it is.
  public static func stored(_ text: String) -> [UInt8] {
    let bytes = Array(text.utf8)
    let length = UInt16(bytes.count)
    let stored = [1] + littleEndian(length) + littleEndian(~length) + bytes
    return header + stored + littleEndian(checksum(bytes)) + littleEndian(UInt32(bytes.count))
  }

  /// The beginning of a body that decompresses to far more than it has: blocks of zeros, without
  /// an end, each of 100 bytes for some 15 kB.
  ///
  /// Each block has fixed codes: a literal zero, then repetitions of 258 bytes at distance 1.
  public static func bombStart(blocks: Int) -> [UInt8] {
    var bits = BitWriter()
    for _ in 0..<blocks {
      bits.append(0b010, count: 3)
      bits.append(0b0000_1100, count: 8)
      for _ in 0..<60 {
        bits.append(0b1010_0011, count: 8)
        bits.append(0, count: 5)
      }
      bits.append(0, count: 7)
    }
    return header + bits.bytes
  }

  private static let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]

  private static func littleEndian(_ number: some FixedWidthInteger) -> [UInt8] {
    (0..<number.bitWidth / 8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = ~UInt32(0)
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }

  private struct BitWriter {
    private(set) var bytes: [UInt8] = []
    private var used = 8

    /// Appends bits, the lowest first.
    mutating func append(_ bits: Int, count: Int) {
      for position in 0..<count {
        if used == 8 {
          bytes.append(0)
          used = 0
        }
        bytes[bytes.count - 1] |= UInt8(bits >> position & 1) << used
        used += 1
      }
    }
  }
}
