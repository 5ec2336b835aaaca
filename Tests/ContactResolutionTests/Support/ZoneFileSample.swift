/// A compiled time zone file made of values.
struct ZoneFileSample {
  var version: Character? = "2"
  /// Seconds since 1970 with the index of a type.
  var changes: [(Int64, UInt8)] = []
  /// Seconds ahead of UTC.
  var types: [Int] = [0]
  var rule = ""

  /// The file; its part of four-byte moments is empty unless it has no version.
  var bytes: [UInt8] {
    guard version != nil else { return part(momentSize: 4, changes, types) }
    return part(momentSize: 4, [], [0]) + part(momentSize: 8, changes, types)
      + Array("\n\(rule)\n".utf8)
  }

  private func part(momentSize: Int, _ changes: [(Int64, UInt8)], _ types: [Int]) -> [UInt8] {
    var bytes = Array("TZif".utf8) + [version?.asciiValue ?? 0] + Array(repeating: 0, count: 15)
    for count in [0, 0, 0, changes.count, types.count, 4] { bytes += number(Int64(count), 4) }
    for (moment, _) in changes { bytes += number(moment, momentSize) }
    bytes += changes.map(\.1)
    for type in types { bytes += number(Int64(type), 4) + [0, 0] }
    return bytes + Array("LMT\0".utf8)
  }

  private func number(_ value: Int64, _ size: Int) -> [UInt8] {
    (0..<size).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
