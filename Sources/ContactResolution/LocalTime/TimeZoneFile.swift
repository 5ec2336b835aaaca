/// The time of one zone at any moment, read from a compiled file of the time zone database.
///
/// Source: RFC 9636, the Time Zone Information Format.
public struct TimeZoneFile: Sendable {
  /// Moments at which clocks changed, in seconds since 1970, with the index of what they show then.
  private let changes: [(moment: Int64, type: Int)]
  private let types: [UTCOffset]
  /// What holds after the last change.
  private let rule: ZoneRule?

  /// Reads a file; nil for anything else, however it is broken.
  public init?(_ bytes: [UInt8]) {
    var reader = ZoneFileReader(bytes)
    guard let first = reader.header() else { return nil }
    guard first.version >= UInt8(ascii: "2") else {
      guard let block = reader.block(first, momentSize: 4) else { return nil }
      (changes, types, rule) = (block.changes, block.types, nil)
      return
    }
    guard reader.skip(first.size(momentSize: 4)), let second = reader.header(),
      let block = reader.block(second, momentSize: 8)
    else { return nil }
    (changes, types) = (block.changes, block.types)
    rule = reader.footer().flatMap { ZoneRule($0) }
  }

  /// The distance from UTC at the moment.
  public func offset(at moment: Timestamp) -> UTCOffset? {
    guard let last = changes.last else { return rule?.offset(at: moment) ?? types.first }
    if moment.seconds >= last.moment { return rule?.offset(at: moment) ?? types[last.type] }
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].moment <= moment.seconds { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? types.first : types[changes[low - 1].type]
  }
}
