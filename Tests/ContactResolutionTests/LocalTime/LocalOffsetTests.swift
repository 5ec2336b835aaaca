import ContactResolution
import Testing

@Suite struct LocalOffsetTests {
  /// Some rows of the time zone database's tables.
  private static let zones = ZoneTable(
    Array(zoneLines.utf8),
    countries: Array(countryLines.utf8)
  )
  private static let zoneLines = """
    # comment
    IE\t+5320-00615\tEurope/Dublin
    DE\t+5230+01322\tEurope/Berlin\tmost of Germany
    DE\t+4742+00841\tEurope/Busingen\tBusingen
    US\t+404251-0740023\tAmerica/New_York\tEastern
    US\t+415100-0873900\tAmerica/Chicago\tCentral
    BR\t-2332-04637\tAmerica/Sao_Paulo\tBrazil
    BR\t-0308-06001\tAmerica/Manaus\tAmazonas
    HT\t+1832-07220\tAmerica/Port-au-Prince
    GB,GG,IM,JE\t+513030-0000731\tEurope/London
    KR\t+3733+12658\tAsia/Seoul
    XX\t+0000+00000\t../../etc/passwd
    YY\t+0000+00000\tAmerica/Gone
    YY\t+0000+00000\tEurope/Dublin
    broken
    """
  private static let countryLines = """
    #code\tname
    IE\tIreland
    US\tUnited States
    BR\tBrazil
    GB\tBritain (UK)
    HT\tHaiti
    CD\tCongo (Dem. Rep.)
    CG\tCongo (Rep.)
    """
  private static let hours: [String: Int] = [
    "Europe/Dublin": 0, "Europe/Berlin": 1, "Europe/Busingen": 1, "America/New_York": -5,
    "America/Chicago": -6, "America/Sao_Paulo": -3, "America/Manaus": -4, "Asia/Tokyo": 9,
    "America/Port-au-Prince": -5, "Europe/London": 0, "Asia/Seoul": 9, "UTC": 0,
  ]

  private func hours(
    _ place: [String: String],
    attributes: [String: String] = [:],
    custom: [String: AttributeValue] = [:]
  ) -> Int? {
    var values = attributes
    for (name, text) in place { values["location.\(name)"] = text }
    let contact = Contact(
      id: ContactID("1"),
      role: .user,
      attributes: values.mapValues { .text($0) },
      customAttributes: custom
    )
    let offset = LocalOffset.offset(of: contact, zones: Self.zones) { name in
      Self.hours[name].map { UTCOffset(seconds: $0 * 3_600) }
    }
    return offset.map { $0.seconds / 3_600 }
  }

  @Test(arguments: [
    ["country_code": "IE"], ["country_code": "IRL"], ["country_code": "irl"],
    ["country": "Ireland"], ["country": " ireland "], ["country": "Republic of Ireland"],
    ["country_code": "IRL", "country": "Brazil"], ["country_code": "??", "country": "Ireland"],
    ["country_code": "GBR"], ["country": "United Kingdom"], ["country": "Britain"],
    ["country_code": "JEY"],
  ])
  func `a country with one time decides, by code or name`(_ place: [String: String]) {
    #expect(hours(place) == 0)
  }

  @Test(
    arguments: [
      (["country_code": "DE"], 1), (["country_code": "US"], nil),
      (["country_code": "US", "city": "Chicago"], -6),
      (["country_code": "USA", "city": "new york"], -5),
      (["country_code": "US", "city": "Boise"], nil),
      (["country": "Brazil", "city": "São Paulo"], -3),
      (["country": "Brazil", "city": "Sa\u{303}o Paulo"], -3),
      (["country": "Haiti", "city": "Port au Prince"], -5), (["country": "South Korea"], 9),
    ] as [([String: String], Int?)]
  )
  func `a city decides where a zone is called after it, else all zones must agree`(
    _ place: [String: String],
    hours: Int?
  ) {
    #expect(self.hours(place) == hours)
  }

  @Test(arguments: [
    [:], ["city": "Chicago"], ["country": "Congo"], ["country": "Atlantis"],
    ["country_code": "XX"], ["country_code": ""], ["country_code": "YY"],
    ["country_code": "BR", "city": ""],
  ])
  func `what is not certain is not said`(_ place: [String: String]) {
    #expect(hours(place) == nil)
  }

  @Test func `a zone that the contact names wins`() {
    let place = ["country_code": "IE"]

    #expect(hours(place, attributes: ["timezone": "Asia/Tokyo"]) == 9)
    #expect(hours(place, attributes: ["location_data.timezone": "Asia/Tokyo"]) == 9)
    #expect(hours(place, custom: ["timezone": .text(" Asia/Tokyo ")]) == 9)
    #expect(hours(place, custom: ["User Time Zone": .text("Asia/Tokyo")]) == 9)
    #expect(hours(place, custom: ["user_tz": .text("UTC")]) == 0)
  }

  @Test(arguments: [
    AttributeValue.text("Mars/Olympus"), .text("../../etc/passwd"), .text("/etc/passwd"),
    .text("Asia//Tokyo"), .text(""), .integer(9), .text("Asia/Tokyo\u{0}"),
  ])
  func `a zone that there is not is passed over, and a path is never asked about`(
    _ value: AttributeValue
  ) {
    let contact = Contact(
      id: ContactID("1"),
      role: .user,
      attributes: ["location.country_code": .text("KR")],
      customAttributes: ["timezone": value]
    )
    var asked: [String] = []

    let offset = LocalOffset.offset(of: contact, zones: Self.zones) { name in
      asked.append(name)
      return name == "Asia/Seoul" ? UTCOffset(seconds: 32_400) : nil
    }

    #expect(offset?.seconds == 32_400)
    #expect(asked.allSatisfy { ["Mars/Olympus", "Asia/Seoul"].contains($0) })
  }

  @Test func `an attribute about something else is no zone`() {
    #expect(hours([:], custom: ["office": .text("Asia/Tokyo"), "dayzone": .text("UTC")]) == nil)
  }
}
