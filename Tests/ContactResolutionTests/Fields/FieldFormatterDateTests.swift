import ContactResolution
import Testing

@Suite struct FieldFormatterDateTests {
  /// 2026-11-22 14:05 UTC.
  private static let now = Timestamp(seconds: 1_795_356_300)
  private static let dayBefore = now.seconds - 86_400

  private func row(
    _ name: String,
    _ value: AttributeValue,
    type: ContactAttribute.DataType? = nil,
    offset: UTCOffset = .utc
  ) throws -> FieldRow {
    let contact = Contact(id: ContactID("64b1"), role: .user, customAttributes: [name: value])
    let attributes = type.map {
      [ContactAttribute(name: name, label: "Label", type: $0, isCustom: true)]
    }
    let formatter = FieldFormatter(
      now: Self.now,
      offset: offset,
      attributes: KnownAttributes(attributes ?? [])
    )
    let rows = formatter.rows(
      of: contact,
      details: ContactDetails(),
      fields: [VisibleField(name)]
    )
    return try #require(rows.first)
  }

  @Test(arguments: [
    AttributeValue.integer(dayBefore), .integer(dayBefore * 1000), .decimal(Double(dayBefore)),
    .text("2026-11-21T14:05:00.000+0000"), .text("2026-11-21T15:05:00+01:00"),
    .text("\(dayBefore)"), .text("\(dayBefore * 1000)"),
  ])
  func `seconds, milliseconds and texts are dates`(_ value: AttributeValue) throws {
    for row in [try row("renewed_at", value), try row("Renewal", value, type: .date)] {
      #expect(row.text == "a day ago")
      #expect(row.detail == "2026-11-21 14:05")
      #expect(row.moment == Timestamp(seconds: Self.dayBefore))
    }
  }

  @Test(arguments: [
    AttributeValue.text("soon"), .text(""), .text("2026-02-30"), .text("2026-13-01"), .text("12"),
    .integer(0), .integer(-1), .flag(true), .list([.integer(dayBefore)]), .decimal(.nan),
    .decimal(1e300),
  ])
  func `a value that is no moment is shown as it is`(_ value: AttributeValue) throws {
    let row = try row("renewed_at", value, type: .date)

    let plain = try self.row("renewal", value)
    #expect(row.text == plain.text)
    #expect(row.detail == nil && row.moment == nil)
  }

  @Test(arguments: [
    ("trial_ends", ContactAttribute.DataType.date, true), ("imported_at", .text, false),
    ("imported_at", .unknown("blob"), false), ("imported_at", nil, true), ("imported", nil, false),
  ])
  func `the type decides, and the name where there is no type`(
    _ name: String,
    _ type: ContactAttribute.DataType?,
    isDate: Bool
  ) throws {
    let row = try row(name, .integer(Self.dayBefore), type: type)

    #expect((row.moment != nil) == isDate)
  }

  @Test(arguments: [(100_000_000_000 - 1, "5138-11-16"), (100_000_000_000, "1973-03-03")])
  func `from ten to the eleventh on a number counts milliseconds`(
    _ number: Int64,
    day: String
  ) throws {
    #expect(try row("x_at", .integer(number)).detail?.hasPrefix(day) == true)
  }

  @Test func `a date before 1970 is a date`() throws {
    #expect(try row("born_at", .integer(-157_766_400)).detail == "1965-01-01 00:00")
    #expect(try row("born_at", .text("1965-01-01")).detail == "1965-01-01")
  }

  @Test(arguments: [
    ("2026-11-22", "today"), ("2026-11-21", "a day ago"), ("2026-11-25", "in 3 days"),
  ])
  func `a day without a time is that day wherever the person is`(
    _ day: String,
    text: String
  ) throws {
    for hours in [-8, 0, 9] {
      let row = try row("due_at", .text(day), offset: UTCOffset(seconds: hours * 3_600))
      #expect(row.detail == day)
      #expect(row.text == text)
    }
  }
}
