/// Reads the parts of a compiled time zone file in their order.
struct ZoneFileReader {
  private var rest: ArraySlice<UInt8>

  /// How many of what a part has.
  struct Header {
    var version: UInt8
    var utcMarks: Int
    var standardMarks: Int
    var leapSeconds: Int
    var changes: Int
    var types: Int
    var letters: Int

    /// Bytes of the part that follows; no sum of six such counts is too large for an `Int`.
    func size(momentSize: Int) -> Int {
      changes * (momentSize + 1) + types * 6 + letters + leapSeconds * (momentSize + 4)
        + standardMarks + utcMarks
    }
  }

  /// The changes of a zone's clocks, and what they show.
  struct Block {
    var changes: [(moment: Int64, type: Int)]
    var types: [UTCOffset]
  }

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  /// The next header; nil when there is none.
  mutating func header() -> Header? {
    guard let fixed = take(20), fixed.starts(with: "TZif".utf8) else { return nil }
    let version = fixed[fixed.startIndex + 4]
    var counts: [Int] = []
    for _ in 0..<6 {
      guard let count = number(4) else { return nil }
      counts.append(Int(count & 0xFFFF_FFFF))
    }
    return Header(
      version: version,
      utcMarks: counts[0],
      standardMarks: counts[1],
      leapSeconds: counts[2],
      changes: counts[3],
      types: counts[4],
      letters: counts[5]
    )
  }

  /// Leaves bytes out; false when there are fewer.
  mutating func skip(_ count: Int) -> Bool { take(count) != nil }

  /// The part that a header announces; nil when it is cut or contradicts itself.
  mutating func block(_ header: Header, momentSize: Int) -> Block? {
    guard header.types > 0, rest.count >= header.size(momentSize: momentSize) else { return nil }
    var moments: [Int64] = []
    for _ in 0..<header.changes {
      guard let moment = number(momentSize) else { return nil }
      moments.append(moment)
    }
    guard let indices = take(header.changes), indices.allSatisfy({ $0 < header.types }) else {
      return nil
    }
    var types: [UTCOffset] = []
    for _ in 0..<header.types {
      guard let seconds = number(4), Self.offsets.contains(seconds), skip(2) else { return nil }
      types.append(UTCOffset(seconds: Int(seconds)))
    }
    let tail =
      header.letters + header.leapSeconds * (momentSize + 4) + header.standardMarks
      + header.utcMarks
    guard skip(tail) else { return nil }
    return Block(changes: zip(moments, indices).map { ($0, Int($1)) }, types: types)
  }

  /// The rule at the end of the file; nil when there is none.
  mutating func footer() -> String? {
    guard take(1)?.first == UInt8(ascii: "\n"), let end = rest.firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    let text = rest[..<end]
    return text.isEmpty || !text.allSatisfy { (0x20...0x7E).contains($0) }
      ? nil : String(decoding: text, as: UTF8.self)
  }

  /// Distances that a zone may have, in seconds: more than a day either way is none.
  private static let offsets: ClosedRange<Int64> = -93_599...93_599

  private mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count <= rest.count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  /// A number with its sign, the most significant byte first.
  private mutating func number(_ size: Int) -> Int64? {
    guard let bytes = take(size), let first = bytes.first else { return nil }
    let start: Int64 = first >= 0x80 ? -1 : 0
    return bytes.reduce(start) { $0 << 8 | Int64($1) }
  }
}
