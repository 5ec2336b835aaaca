import ContactResolution
import Glibc
import Testing

@testable import PanelApp

@Suite struct WorldClockTests {
  private static let hasZones = unsafe access("/usr/share/zoneinfo/zone.tab", R_OK) == 0

  private func contact(_ country: String, city: String? = nil) -> Contact {
    var attributes: [String: AttributeValue] = ["location.country_code": .text(country)]
    if let city { attributes["location.city"] = .text(city) }
    return Contact(id: ContactID("1"), role: .user, attributes: attributes)
  }

  /// The distances on 2026-11-22 (winter in the north) and 2026-07-01, in hours.
  @Test(
    .enabled(if: hasZones),
    arguments: [
      ("JP", nil, 9.0, 9.0), ("IE", "Dublin", 0, 1), ("US", "Denver", -7, -6),
      ("IN", "Pune", 5.5, 5.5),
    ] as [(String, String?, Double, Double)]
  )
  func `the time zone database tells a contact's time`(
    _ country: String,
    _ city: String?,
    _ winter: Double,
    _ summer: Double
  ) {
    let moments: [(Int64, Double)] = [(1_795_305_600, winter), (1_782_864_000, summer)]
    for (moment, hours) in moments {
      let clock = WorldClock(now: { Timestamp(seconds: moment) })

      let offset = clock.offset(of: contact(country, city: city))

      #expect(offset == UTCOffset(seconds: Int(hours * 3600)))
    }
  }

  @Test func `a system without time zones knows no times`() {
    let clock = WorldClock(folder: "/nowhere", now: { Timestamp(seconds: 0) })

    #expect(clock.offset(of: contact("JP")) == nil)
  }

  @Test func `however many zones contacts claim to be in, few are remembered`() {
    let clock = WorldClock(folder: "/nowhere", now: { Timestamp(seconds: 0) })

    for number in 0..<5_000 {
      let attributes: [String: AttributeValue] = ["timezone": .text("Area/Place\(number)")]
      _ = clock.offset(of: Contact(id: ContactID("1"), role: .user, attributes: attributes))
    }

    #expect((1...WorldClock.mostZones).contains(clock.rememberedZones))
  }
}
