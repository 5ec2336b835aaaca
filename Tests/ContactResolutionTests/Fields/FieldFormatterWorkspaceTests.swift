import ContactResolution
import Testing

/// Rows of attributes that the workspace describes.
@Suite struct FieldFormatterWorkspaceTests {
  private let contact = Contact(
    id: ContactID("64b1"),
    role: .user,
    attributes: ["role": .text("user"), "browser": .text("chrome"), "fresh": .text("new")],
    customAttributes: [
      "seats": .integer(1_200), "plan": .text("Gold"), "last order": .text("A-17"),
    ]
  )

  private let attributes = [
    ContactAttribute(name: "role", label: "Type"),
    ContactAttribute(name: "browser", label: "Web browser"),
    ContactAttribute(name: "last_request_at", label: "Seen", type: .date),
    ContactAttribute(name: "fresh", label: "Fresh one"),
    ContactAttribute(name: "seats", label: "Seats", type: .integer, isCustom: true),
    ContactAttribute(name: "custom_attributes.plan", label: "Own plan", isCustom: true),
    ContactAttribute(name: "last order", label: "", isCustom: true),
  ]

  private func rows(_ names: String...) -> [FieldRow] {
    FieldFormatter(
      now: Timestamp(seconds: 1),
      offset: .utc,
      attributes: KnownAttributes(attributes)
    ).rows(
      of: contact,
      details: ContactDetails(),
      fields: names.map { VisibleField($0) }
    )
  }

  @Test func `the workspace's labels are shown`() {
    let rows = rows("seats", "custom_attributes.seats", "role", "last_seen_at", "fresh", "unheard")

    #expect(rows.map(\.label) == ["Seats", "Seats", "Type", "Seen", "Fresh one", "unheard"])
    #expect(rows.map(\.text) == ["1200", "1200", "user", "", "new", ""])
  }

  @Test func `an attribute without a label goes by its name, a composed one by ours`() {
    #expect(rows("last order", "browser").map(\.label) == ["last order", "Browser"])
  }

  @Test func `an attribute of the workspace's own with a standard name is told apart`() {
    let rows = rows("plan", "custom_attributes.plan")

    #expect(rows.map(\.label) == ["Plan", "Own plan"])
    #expect(rows.map(\.text) == ["", "Gold"])
  }

  @Test(arguments: [
    ("monthly_spend", AttributeValue.integer(1_200), "1,200"),
    ("MRR", .decimal(99.5), "99.50"), ("annual revenue", .integer(-1_234_567), "-1,234,567"),
    ("total_amount", .decimal(0.004), "0"), ("price", .text("1200"), "1200"),
    ("balance", .decimal(1e300), "1e+300"), ("price_id", .integer(1_200), "1200"),
    ("arrival", .integer(1_200), "1200"), ("order", .integer(1_200), "1200"),
  ])
  func `numbers that a name calls money are grouped`(
    _ name: String,
    _ value: AttributeValue,
    text: String
  ) {
    let contact = Contact(id: ContactID("1"), role: .user, customAttributes: [name: value])

    let rows = FieldFormatter(now: Timestamp(seconds: 1), offset: .utc).rows(
      of: contact,
      details: ContactDetails(),
      fields: [VisibleField(name)]
    )

    #expect(rows.map(\.text) == [text])
  }
}
