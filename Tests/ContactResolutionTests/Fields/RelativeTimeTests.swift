import ContactResolution
import Testing

@Suite struct RelativeTimeTests {
  private static let hour: Int64 = 3_600
  private static let day: Int64 = 86_400

  @Test(arguments: [
    (0, "just now", "now"), (59, "just now", "now"), (-59, "just now", "now"),
    (60, "a minute ago", "1 min"), (hour - 1, "59 minutes ago", "59 min"),
    (hour, "an hour ago", "1 h"), (2 * hour, "2 hours ago", "2 h"),
    (day, "a day ago", "1 d"), (2 * day - 1, "a day ago", "1 d"), (7 * day, "7 days ago", "7 d"),
    (-hour, "in an hour", "1 h"), (-3 * day, "in 3 days", "3 d"),
    (40 * day, "a month ago", "1 mo"), (100 * day, "3 months ago", "3 mo"),
    (400 * day, "a year ago", "1 y"), (-800 * day, "in 2 years", "2 y"),
  ])
  func `a moment is told in its largest whole unit`(
    _ age: Int64,
    text: String,
    shortText: String
  ) {
    let now = Timestamp(seconds: 1_700_000_000)
    let moment = Timestamp(seconds: now.seconds - age)

    #expect(RelativeTime.text(moment, now: now) == text)
    #expect(RelativeTime.shortText(moment, now: now) == shortText)
  }

  @Test(arguments: [Int64.min, .max])
  func `the farthest moments are told too`(_ seconds: Int64) {
    let text = RelativeTime.text(Timestamp(seconds: seconds), now: Timestamp(seconds: 1))

    #expect(text.contains("years"))
  }
}
