import ContactResolution
import Testing

@Suite struct FieldFormatterTests {
  /// 2026-11-22 14:05 UTC.
  private static let now = Timestamp(seconds: 1_795_356_300)
  private static let dayBefore = now.seconds - 86_400

  private func row(
    _ name: String,
    attributes: [String: AttributeValue] = [:],
    custom: [String: AttributeValue] = [:],
    details: ContactDetails = ContactDetails(),
    offset: UTCOffset = .utc,
    workspace: [ContactAttribute] = []
  ) throws -> FieldRow {
    let contact = Contact(
      id: ContactID("64b1"),
      role: .user,
      email: "ana@example.com",
      attributes: attributes,
      customAttributes: custom
    )
    let formatter = FieldFormatter(
      now: Self.now,
      offset: offset,
      attributes: KnownAttributes(workspace)
    )
    let rows = formatter.rows(of: contact, details: details, fields: [VisibleField(name)])
    return try #require(rows.first)
  }

  @Test func `rows come in the order of the fields, with Intercom's labels`() {
    let contact = Contact(id: ContactID("64b1"), role: .user, email: "ana@example.com")
    let fields = ["external_id", "email", "nickname"].map { VisibleField($0) }

    let rows = FieldFormatter(now: Self.now, offset: .utc)
      .rows(of: contact, details: ContactDetails(), fields: fields)

    #expect(rows.map(\.name) == ["external_id", "email", "nickname"])
    #expect(rows.map(\.label) == ["User ID", "Email", "nickname"])
    #expect(rows.map(\.text) == ["", "ana@example.com", ""])
    #expect(rows.map { $0.value == nil } == [true, false, true])
  }

  @Test func `a date is relative, with the local date in reach`() throws {
    let row = try row(
      "last_seen_at",
      attributes: ["last_seen_at": .integer(Self.dayBefore)],
      offset: UTCOffset(seconds: 3600)
    )

    #expect(row.text == "a day ago")
    #expect(row.detail == "2026-11-21 15:05")
    #expect(row.value == .integer(Self.dayBefore))
  }

  @Test func `numbers, flags, lists and nested values have a text`() throws {
    let values: [(AttributeValue, String)] = [
      (.integer(1200), "1200"), (.decimal(155.5), "155.5"), (.decimal(12), "12"),
      (.flag(true), "Yes"), (.flag(false), "No"), (.list([.text("a"), .integer(2)]), "a, 2"),
      (.nested(["size": .integer(3), "hue": .text("red")]), "hue: red, size: 3"),
      (.decimal(1e300), "1e+300"),
    ]

    for (value, text) in values {
      #expect(try row("trait", custom: ["trait": value]).text == text)
    }
  }

  @Test(arguments: [
    ("user_id", "external_id", "User ID"), ("last_request_at", "last_seen_at", "Last seen"),
    ("location_data.city_name", "location.city", "City"),
    ("location_data.country_name", "location.country", "Country"),
  ])
  func `names of former years still work`(_ name: String, attribute: String, label: String) throws {
    let row = try row(name, attributes: [attribute: .text("x")])

    #expect(row.name == name)
    #expect(row.label == label)
    #expect(row.text == "x")
  }

  @Test func `company, plan and owner come from the details`() throws {
    let details = ContactDetails(
      companies: [
        Company(id: CompanyID("1"), name: "Acme Ltd", plan: "Pro"),
        Company(id: CompanyID("2"), name: "Globex", plan: "Pro"),
        Company(id: CompanyID("3"), name: ""),
      ],
      ownerName: "Li Wei"
    )

    let texts = try ["company", "plan", "owner", "owner_id"].map {
      try row($0, details: details).text
    }

    #expect(texts == ["Acme Ltd, Globex", "Pro", "Li Wei", "Li Wei"])
  }

  @Test(arguments: ["company", "plan", "owner", "location", "browser"])
  func `a composed field is empty until its parts are there`(_ name: String) throws {
    let row = try row(name)

    #expect(row.value == nil)
    #expect(row.text == "")
  }

  @Test func `a location is city, region and country, none twice`() throws {
    let row = try row(
      "location",
      attributes: [
        "location.city": .text("Dublin"), "location.region": .text("Dublin"),
        "location.country": .text("Ireland"),
      ]
    )

    #expect(row.text == "Dublin, Ireland")
  }

  @Test(arguments: [
    (["chrome", "126.0.6478.55", "Mac OS X"], "Chrome 126 on macOS"),
    (["chrome", "126.0", "OS X 10.15.7"], "Chrome 126 on macOS"),
    (["firefox", "", "Windows 10"], "Firefox on Windows 10"),
    (["Iceweasel", "9", ""], "Iceweasel 9"), (["", "9", "Android 14"], "Android 14"),
    (["safari", "17", "iOS 17.1"], "Safari 17 on iOS 17.1"),
    (["ie", "11", "Plan 9"], "Internet Explorer 11 on Plan 9"),
  ])
  func `browser and system are one row`(_ parts: [String], text: String) throws {
    var attributes: [String: AttributeValue] = [:]
    for (name, part) in zip(["browser", "browser_version", "os"], parts) where !part.isEmpty {
      attributes[name] = .text(part)
    }

    #expect(try row("browser", attributes: attributes).text == text)
  }
}
