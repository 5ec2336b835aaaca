import ContactResolution
import Testing

@Suite struct ZoneRuleTests {
  /// A file without changes, so that its rule holds at all times.
  private func file(rule: String) -> TimeZoneFile? {
    TimeZoneFile(ZoneFileSample(types: [7], rule: rule).bytes)
  }

  private func hours(_ rule: String, _ moment: String) throws -> Double? {
    let moment = try #require(Timestamp(iso8601: moment))
    return file(rule: rule)?.offset(at: moment).map { Double($0.seconds) / 3_600 }
  }

  @Test(arguments: [
    ("EST5EDT,M3.2.0,M11.1.0", "2050-03-13T06:59:59Z", -5.0),
    ("EST5EDT,M3.2.0,M11.1.0", "2050-03-13T07:00:00Z", -4),
    ("EST5EDT,M3.2.0,M11.1.0", "2050-11-06T05:59:59Z", -4),
    ("EST5EDT,M3.2.0,M11.1.0", "2050-11-06T06:00:00Z", -5),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2040-03-25T00:59:59Z", 1),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2040-03-25T01:00:00Z", 2),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "2040-10-28T01:00:00Z", 1),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2041-01-01T00:00:00Z", 11),
    ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2041-07-01T00:00:00Z", 10),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2041-01-01T00:00:00Z", 0),
    ("IST-1GMT0,M10.5.0,M3.5.0/1", "2041-07-01T00:00:00Z", 1),
    ("<+0545>-5:45", "2041-07-01T00:00:00Z", 5.75), ("UTC0", "2041-07-01T00:00:00Z", 0),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2041-03-31T00:59:59Z", -2),
    ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2041-03-31T01:00:00Z", -1),
    ("XXX3YYY,J60/0,J300", "2044-03-01T02:59:59Z", -3),
    ("XXX3YYY,J60/0,J300", "2044-03-01T03:00:00Z", -2),
    ("XXX3YYY,59/0,300", "2044-02-29T03:00:00Z", -2),
    ("XXX3EDT4,0/0,J365/23", "2044-12-31T23:00:00Z", -4),
  ])
  func `clocks change every year by the rule`(
    _ rule: String,
    _ moment: String,
    hours: Double
  ) throws {
    #expect(try self.hours(rule, moment) == hours)
  }

  @Test(arguments: [
    "", "E5", "EST", "EST25", "EST5EDT", "EST5EDT,M3.2.0", "EST5EDT,M13.2.0,M11.1.0",
    "EST5EDT,M3.6.0,M11.1.0", "EST5EDT,M3.2.7,M11.1.0", "EST5EDT,M3.2.0,M11.1.0 ", "<EST5",
    "EST5EDT,J0,J300", "EST5EDT,J366,J300", "EST5:60", "EST5EDT,M3.2.0/168,M11.1.0",
    "EST9999999999999999999",
  ])
  func `what is no rule leaves the last known time`(_ rule: String) throws {
    #expect(try hours(rule, "2041-07-01T00:00:00Z") == 7 / 3_600)
  }

  @Test(arguments: [Int64.min, .max, 0])
  func `every moment has a time`(_ seconds: Int64) {
    let file = file(rule: "EST5EDT,M3.2.0,M11.1.0")

    let offset = file?.offset(at: Timestamp(seconds: seconds))

    #expect([-18_000, -14_400].contains(offset?.seconds))
  }
}
