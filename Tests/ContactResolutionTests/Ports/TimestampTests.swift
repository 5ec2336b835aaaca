import ContactResolution
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    "2026-03-02T10:15:00Z", "2026-03-02T10:15:00.999Z", "2026-03-02T10:15:00.123456789+0000",
    "2026-03-02T10:15:00+00:00", "2026-03-02T10:15Z", "2026-03-02 10:15:00Z",
    "2026-03-02T11:15:00.000+0100", "2026-03-02T02:45:00-07:30", "2026-03-02T10:15+00",
    "2026-03-02T10:15:00",
  ])
  func `every form of the services names the same moment`(_ text: String) {
    #expect(Timestamp(iso8601: text) == Timestamp(seconds: 1_772_446_500))
  }

  @Test func `a day alone is its midnight in UTC`() {
    #expect(Timestamp(iso8601: "2024-02-29") == Timestamp(seconds: 1_709_164_800))
  }

  @Test(arguments: [
    "", "2026", "2026-03", "2026-3-2", "2026-02-29", "2026-04-31", "2026-00-10", "2026-13-10",
    "2026-03-00", "2026-03-02T", "2026-03-02T10Z", "2026-03-02T24:01Z", "2026-03-02T10:60Z",
    "2026-03-02T10:15:61Z", "2026-03-02T10:15:00+1", "tomorrow",
    "2026-03-02T10:15:00Zulu", "2026-03-02T10:15:00+99:00", "٢٠٢٦-٠٣-٠٢", "2026-03-02x",
  ])
  func `other texts name no moment`(_ text: String) {
    #expect(Timestamp(iso8601: text) == nil)
  }
}
