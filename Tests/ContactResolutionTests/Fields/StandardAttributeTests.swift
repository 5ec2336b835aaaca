import ContactResolution
import Testing

@Suite struct StandardAttributeTests {
  private func label(_ name: String) -> String? {
    let contact = Contact(id: ContactID("1"), role: .user)
    return FieldFormatter(now: Timestamp(seconds: 1), offset: .utc)
      .rows(of: contact, details: ContactDetails(), fields: [VisibleField(name)]).first?.label
  }

  @Test(.enabled(if: SharedTable.contactSchema != nil))
  func `every attribute of Intercom's contact has a label and a type`() throws {
    let schema = try #require(SharedTable.contactSchema)
    let types = Dictionary(
      uniqueKeysWithValues: ContactAttribute.standard.map { ($0.name, $0.type) }
    )

    #expect(schema.count > 40)
    for property in schema {
      #expect(label(property.name) != property.name, "\(property.name)")
      let name = property.name == "owner_id" ? "owner" : property.name
      let type = try #require(types[name], "\(property.name)")
      #expect((type == .date) == (property.format == "date-time"), "\(property.name)")
      #expect((type == .flag) == (property.type == "boolean"), "\(property.name)")
    }
  }

  @Test(arguments: [
    "enabled_push_messaging", "location.country_code", "location.continent_code", "referrer",
    "utm_source", "social_profiles", "avatar.image_url", "session_count",
  ])
  func `what only examples or earlier versions have has a label too`(_ name: String) {
    #expect(label(name) != name)
  }

  @Test func `standard attributes are told once, with words, composed ones among them`() {
    let names = ContactAttribute.standard.map(\.name)

    #expect(Set(names).count == names.count)
    #expect(
      Set(names).isSuperset(of: ["company", "plan", "owner", "location", "browser"])
    )
    #expect(ContactAttribute.standard.allSatisfy { !$0.description.isEmpty && !$0.isCustom })
    #expect(!names.contains("session_count"))
    for field in VisibleField.userDefaults + VisibleField.leadDefaults {
      #expect(names.contains(field.name))
    }
  }

  @Test func `the workspace's own attributes stand behind, by label`() {
    let merged = ContactAttribute.merged(with: [
      ContactAttribute(name: "z", label: "alpha", isCustom: true),
      ContactAttribute(name: "a", label: "Zulu", isCustom: true),
      ContactAttribute(name: "m", label: "Mike", isCustom: true),
      ContactAttribute(name: "m", label: "Again", isCustom: true),
    ])

    #expect(Array(merged.prefix(ContactAttribute.standard.count)) == ContactAttribute.standard)
    #expect(merged.suffix(3).map(\.name) == ["z", "m", "a"])
    #expect(merged.count == ContactAttribute.standard.count + 3)
  }

  @Test func `the workspace's words win, save those of composed attributes`() throws {
    let merged = ContactAttribute.merged(with: [
      ContactAttribute(name: "email", label: "E-mail", description: "Where to write"),
      ContactAttribute(name: "phone", label: ""),
      ContactAttribute(name: "owner_id", label: "Owner ID"),
      ContactAttribute(name: "browser", label: "Browser name"),
    ])

    let labels = Dictionary(merged.map { ($0.name, $0.label) }) { first, _ in first }
    #expect(labels["email"] == "E-mail")
    #expect(labels["phone"] == "Phone")
    #expect(labels["owner"] == "Owner")
    #expect(labels["browser"] == "Browser")
    #expect(merged.first { $0.name == "email" }?.description == "Where to write")
    #expect(merged.count == ContactAttribute.standard.count)
  }

  @Test func `names of former years are today's, and what is new comes before what is custom`() {
    let merged = ContactAttribute.merged(with: [
      ContactAttribute(name: "own", label: "Own", isCustom: true),
      ContactAttribute(name: "location_data.city_name", label: "Town"),
      ContactAttribute(name: "session_count", label: "Web sessions", type: .integer),
      ContactAttribute(name: "brand_new", label: "Brand new"),
    ])

    #expect(merged.suffix(3).map(\.name) == ["session_count", "brand_new", "own"])
    #expect(merged.first { $0.name == "location.city" }?.label == "Town")
    #expect(!merged.contains { $0.name == "location_data.city_name" })
  }

  @Test func `an attribute of one's own with a standard name is a choice of its own`() {
    let merged = ContactAttribute.merged(with: [
      ContactAttribute(name: "plan", label: "Own plan", isCustom: true)
    ])

    #expect(merged.last?.name == "custom_attributes.plan")
    #expect(merged.last?.isCustom == true)
  }
}
