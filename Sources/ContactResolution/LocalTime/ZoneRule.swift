/// When a zone's clocks change every year, such as `EST5EDT,M3.2.0,M11.1.0`.
///
/// Source: POSIX, the TZ variable, with the hours beyond a day of RFC 9636.
struct ZoneRule: Equatable {
  private let standard: UTCOffset
  private let summer: Summer?

  private struct Summer: Equatable {
    var offset: UTCOffset
    var start: YearlyMoment
    var end: YearlyMoment
  }

  /// Reads a rule; nil for anything else, and for summer time without its days.
  init?(_ text: String) {
    var reader = ZoneRuleReader(text)
    guard reader.name(), let west = reader.duration(mostHours: 24) else { return nil }
    standard = UTCOffset(seconds: -west)
    guard !reader.isAtEnd else {
      summer = nil
      return
    }
    guard reader.name() else { return nil }
    var offset = UTCOffset(seconds: standard.seconds + 3_600)
    if !reader.isAt(",") {
      guard let west = reader.duration(mostHours: 24) else { return nil }
      offset = UTCOffset(seconds: -west)
    }
    guard reader.take(","), let start = reader.yearlyMoment(), reader.take(","),
      let end = reader.yearlyMoment(), reader.isAtEnd
    else { return nil }
    summer = Summer(offset: offset, start: start, end: end)
  }

  /// The distance from UTC at the moment.
  func offset(at moment: Timestamp) -> UTCOffset {
    guard let summer else { return standard }
    let year = CalendarDate(moment, offset: standard).year
    let start = summer.start.timestamp(year: year, offset: standard)
    let end = summer.end.timestamp(year: year, offset: summer.offset)
    let isSummer =
      start < end ? moment >= start && moment < end : !(moment >= end && moment < start)
    return isSummer ? summer.offset : standard
  }
}
