import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct FieldChooserSearchTests {
  private static let attributes: [ContactAttribute] = [
    attribute("plan_name", "Subscription", "What they pay for."),
    attribute("last_seen_at", "Last seen", "When the person was there."),
    attribute("seen_ads", "Ads", "Which campaigns they have seen."),
    attribute("plan", "Plan", "The plan."),
    attribute("explanation", "Explanation", ""),
    attribute("next_plan", "Next plan", ""),
    attribute("plan_b", "Planned start", ""),
    attribute("cafe", "Café de la Müller", "Für Gäste."),
    attribute("strasse", "Straße", ""),
    attribute("polis", "Πόλις", ""),
    attribute("kunde", "顧客番号", ""),
  ]

  private static func attribute(
    _ name: String,
    _ label: String,
    _ description: String
  ) -> ContactAttribute {
    ContactAttribute(name: name, label: label, description: description)
  }

  private static func found(_ text: String, shown: [String] = []) -> [String] {
    var chooser = FieldChooser(role: .user, attributes: attributes)
    chooser.search = TextInput(text)
    let fields = FieldChooserSample.fields(shown)
    let list = FieldList(chooser, fields: fields, isAwaiting: false)
    return list.lines.compactMap { line in
      guard case .choice(let choice) = line else { return nil }
      return (choice.isShown ? "✓" : "") + choice.field.name
    }
  }

  @Test func `the best match is first: the label, its beginning, a word, a part, the name`() {
    let names = Self.found("plan")

    #expect(names == ["plan", "plan_b", "next_plan", "plan_name", "explanation"])
  }

  @Test(arguments: [
    ("seen", ["last_seen_at", "seen_ads"]), ("seen last", ["last_seen_at"]),
    ("LAST  Seen", ["last_seen_at"]), ("seen there", ["last_seen_at"]), ("seen xyz", []),
    ("seen_at", ["last_seen_at"]), ("campaigns", ["seen_ads"]),
  ])
  func `every word must match, in label, name or description`(text: String, names: [String]) {
    #expect(Self.found(text) == names)
  }

  @Test(arguments: [
    ("cafe", "cafe"), ("CAFÉ", "cafe"), ("cafe\u{301}", "cafe"), ("muller", "cafe"),
    ("gaste", "cafe"), ("STRASSE", "strasse"), ("straße", "strasse"), ("πολις", "polis"),
    ("ΠΌΛΙΣ", "polis"), ("番号", "kunde"),
  ])
  func `case and diacritics do not matter`(text: String, name: String) {
    #expect(Self.found(text) == [name])
  }

  @Test func `shown fields that match stay marked, in the order of the matches`() {
    let names = Self.found("plan", shown: ["next_plan", "last_seen_at"])

    #expect(names == ["plan", "plan_b", "✓next_plan", "plan_name", "explanation"])
  }

  @Test(arguments: ["", "   "])
  func `blanks search nothing`(text: String) {
    #expect(Self.found(text).count == Self.attributes.count)
  }

  @Test func `custom attributes are sorted by label, numbers by their value`() {
    let labels = ["Step 10", "état", "Step 2", "Zebra", "estate"]
    let custom = labels.map { ContactAttribute(name: $0, label: $0, isCustom: true) }

    let catalog = FieldCatalog(custom)

    #expect(catalog.attributes.map(\.label) == ["estate", "état", "Step 2", "Step 10", "Zebra"])
  }

  @Test func `an attribute that is named twice is listed once`() {
    let catalog = FieldCatalog(Self.attributes + Self.attributes)

    #expect(catalog.attributes == Self.attributes)
  }

  @Test func `typing selects the best match, and clearing keeps what is selected`() {
    var state = FieldChooserSample.opened()

    state.type("monthly")
    #expect(state.selectedName == "mrr")

    state.press(.control("u"))
    #expect(state.selectedName == "mrr")
    #expect(state.fieldList?.isSearched == false)
  }

  @Test func `moving the cursor does not change the selection`() {
    var state = FieldChooserSample.opened()
    state.type("e")
    state.press(Key(.down))
    let selected = state.selectedName

    state.press(Key(.left))

    #expect(state.selectedName == selected)
  }
}
