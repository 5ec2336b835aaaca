import ContactResolution
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    (0, "1970-01-01 00:00:00"), (-1, "1969-12-31 23:59:59"), (951_782_400, "2000-02-29 00:00:00"),
    (1_709_164_799, "2024-02-28 23:59:59"), (4_107_542_400, "2100-03-01 00:00:00"),
    (1_795_356_309, "2026-11-22 14:05:09"), (-62_135_596_800, "0001-01-01 00:00:00"),
  ])
  func `a moment has its day and time`(_ seconds: Int64, text: String) {
    let date = CalendarDate(Timestamp(seconds: seconds))

    #expect("\(date.dayText) \(date.secondsText)" == text)
    #expect(date.timestamp() == Timestamp(seconds: seconds))
  }

  @Test func `clocks east and west of UTC show another day`() {
    let moment = Timestamp(seconds: 1_795_392_000)

    let east = CalendarDate(moment, offset: UTCOffset(seconds: 5 * 3_600 + 1_800))
    let west = CalendarDate(moment, offset: UTCOffset(seconds: -8 * 3_600))

    #expect("\(east.dayText) \(east.timeText)" == "2026-11-23 05:30")
    #expect("\(west.dayText) \(west.timeText)" == "2026-11-22 16:00")
  }

  @Test(arguments: [Int64.min, .max])
  func `a moment beyond all calendars has some day`(_ seconds: Int64) {
    let date = CalendarDate(Timestamp(seconds: seconds), offset: UTCOffset(seconds: 50_400))

    #expect((1...12).contains(date.month) && (1...31).contains(date.day))
  }
}
