/// A hash of 128 bits, SipHash-2-4: a kept answer's name, its checksum, and the mark of a token.
///
/// Under a key that nobody else has it tells nothing about what was hashed.
/// Source: Aumasson and Bernstein, "SipHash: a fast short-input PRF", with the long output of the
/// reference implementation.
struct AnswerHash: Hashable, Sendable {
  /// The first eight bytes, little-endian.
  let first: UInt64
  /// The last eight bytes, little-endian.
  let second: UInt64

  /// What the hash depends on besides the bytes.
  struct Key: Sendable {
    var first: UInt64
    var second: UInt64

    /// For names and checksums, which keep nothing secret.
    static let open = Key(first: 0, second: 0)
  }

  /// The hash of the bytes from an index on.
  init(_ bytes: [UInt8], from start: Int = 0, key: Key = .open) {
    var state = State(key)
    // Every offset lies within the buffer: eight bytes from it are there, or it is one of the rest.
    unsafe bytes.withUnsafeBytes { buffer in
      var index = start
      while index + 8 <= buffer.count {
        let word = unsafe buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        state.absorb(UInt64(littleEndian: word))
        index += 8
      }
      var last = UInt64(truncatingIfNeeded: buffer.count - start) << 56
      var shift: UInt64 = 0
      while index < buffer.count {
        last |= UInt64(unsafe buffer[index]) << shift
        shift += 8
        index += 1
      }
      state.absorb(last)
    }
    first = state.squeezed(0xEE, into: \.v2)
    second = state.squeezed(0xDD, into: \.v1)
  }

  /// The sixteen bytes.
  var bytes: [UInt8] { LittleEndian.bytes(of: first) + LittleEndian.bytes(of: second) }

  /// The bytes as 32 hexadecimal digits.
  var text: String {
    let digits = Array("0123456789abcdef".utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}

/// The four words that the bytes are stirred into.
private struct State {
  var v0: UInt64
  var v1: UInt64
  var v2: UInt64
  var v3: UInt64

  init(_ key: AnswerHash.Key) {
    v0 = 0x736F_6D65_7073_6575 ^ key.first
    v1 = 0x646F_7261_6E64_6F6D ^ key.second ^ 0xEE
    v2 = 0x6C79_6765_6E65_7261 ^ key.first
    v3 = 0x7465_6462_7974_6573 ^ key.second
  }

  mutating func absorb(_ word: UInt64) {
    v3 ^= word
    stir(times: 2)
    v0 ^= word
  }

  mutating func squeezed(_ mark: UInt64, into word: WritableKeyPath<State, UInt64>) -> UInt64 {
    self[keyPath: word] ^= mark
    stir(times: 4)
    return v0 ^ v1 ^ v2 ^ v3
  }

  private mutating func stir(times: Int) {
    for _ in 0..<times {
      v0 &+= v1
      v1 = v1 << 13 | v1 >> 51
      v1 ^= v0
      v0 = v0 << 32 | v0 >> 32
      v2 &+= v3
      v3 = v3 << 16 | v3 >> 48
      v3 ^= v2
      v0 &+= v3
      v3 = v3 << 21 | v3 >> 43
      v3 ^= v0
      v2 &+= v1
      v1 = v1 << 17 | v1 >> 47
      v1 ^= v2
      v2 = v2 << 32 | v2 >> 32
    }
  }
}
