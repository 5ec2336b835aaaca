import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct FieldChooserChangeTests {
  private static let altUp = Key(.up, modifiers: .alt)
  private static let altDown = Key(.down, modifiers: .alt)

  private static func kept(_ names: [String]) -> [Effect] {
    [.keep(.userFields(FieldChooserSample.fields(names)))]
  }

  // MARK: - Adding and removing

  @Test func `Enter shows the selected attribute at the end and goes to the next one`() {
    var state = FieldChooserSample.opened()
    state.select("beta")

    let effects = state.press(Key(.enter))

    #expect(effects == Self.kept(["email", "phone", "company", "beta"]))
    #expect(state.userNames == ["email", "phone", "company", "beta"])
    #expect(state.selectedName == "mrr")
  }

  @Test(arguments: [Key(.enter), Key(.delete)])
  func `Enter and Delete hide a shown field and go to the next one`(key: Key) {
    var state = FieldChooserSample.opened()
    state.select("phone")

    let effects = state.press(key)

    #expect(effects == Self.kept(["email", "company"]))
    #expect(state.selectedName == "company")
  }

  @Test func `hiding the last field selects the one before, and the only one stays selected`() {
    var state = FieldChooserSample.opened(user: ["email", "phone"])
    state.select("phone")

    state.press(Key(.delete))
    #expect(state.selectedName == "email")

    let effects = state.press(Key(.delete))
    #expect(effects == Self.kept([]))
    #expect(state.fieldList?.lines[1] == .nothingShown)
    #expect(state.selectedName == "email")
  }

  @Test func `Delete does nothing to an attribute that is not shown, and says so`() {
    var state = FieldChooserSample.opened()
    state.select("mrr")

    let effects = state.press(Key(.delete))

    #expect(effects.isEmpty)
    #expect(state.notice == .impossible(.fieldNotShown))
    #expect(!state.canPerform(.removeField))
  }

  @Test func `in the midst of a search Delete deletes from it`() {
    var state = FieldChooserSample.opened()
    state.type("mail")
    state.press(Key(.left), Key(.left))

    let effects = state.press(Key(.delete))

    #expect(state.fieldChooser?.search.text == "mal")
    #expect(effects.isEmpty)
  }

  @Test func `while searching Enter marks and unmarks what stays selected`() {
    var state = FieldChooserSample.opened()
    state.type("beta")

    let shown = state.press(Key(.enter))
    #expect(shown == Self.kept(["email", "phone", "company", "beta"]))
    #expect(state.listedNames == ["✓beta"])
    #expect(state.selectedName == "beta")

    let hidden = state.press(Key(.enter))
    #expect(hidden == Self.kept(["email", "phone", "company"]))
    #expect(state.selectedName == "beta")
  }

  @Test func `a name that nobody lists is added as it is typed`() {
    var state = FieldChooserSample.opened()
    state.type("  Plan tier ")
    #expect(state.listedNames.last == "+Plan tier")
    state.fieldChooser?.selection = .exactName

    let effects = state.press(Key(.enter))

    #expect(effects == Self.kept(["email", "phone", "company", "Plan tier"]))
    #expect(state.listedNames.first == "✓Plan tier")
    #expect(state.selectedName == "Plan tier")
  }

  @Test func `a name added by mistake is taken away by the same key`() {
    var state = FieldChooserSample.opened()
    state.type("tpyo")

    state.press(Key(.enter))
    state.press(Key(.enter))

    #expect(state.userNames == ["email", "phone", "company"])
    #expect(state.selectedName == "+")
  }

  @Test(arguments: ["email", "mrr", "custom_attributes.mrr", "phone", " beta"])
  func `a name that is listed is not offered a second time`(name: String) {
    var state = FieldChooserSample.opened()

    state.type(name)

    #expect(!state.listedNames.contains { $0.hasPrefix("+") })
    #expect(!state.listedNames.isEmpty)
  }

  @Test func `pasted text is searched like typed text`() {
    var state = FieldChooserSample.opened()

    _ = SamplePanel.update.update(
      &state,
      .terminal(.pasted("plan_tier\n")),
      at: SamplePanel.moment
    )

    #expect(state.listedNames == ["+plan_tier"])
    #expect(state.selectedName == "+")
  }

  // MARK: - Order

  @Test(arguments: [
    (altUp, "company", ["email", "company", "phone"]),
    (altDown, "email", ["phone", "email", "company"]),
    (.control("k"), "phone", ["phone", "email", "company"]),
    (.control("j"), "phone", ["email", "company", "phone"]),
  ])
  func `a shown field moves and stays selected`(key: Key, name: String, order: [String]) {
    var state = FieldChooserSample.opened()
    state.select(name)

    let effects = state.press(key)

    #expect(effects == Self.kept(order))
    #expect(state.userNames == order)
    #expect(state.selectedName == name)
  }

  @Test(arguments: [(altUp, "email"), (altDown, "company")])
  func `beyond the ends nothing moves and nothing is kept`(key: Key, name: String) {
    var state = FieldChooserSample.opened()
    state.select(name)

    let effects = state.press(key)

    #expect(effects.isEmpty)
    #expect(state.userNames == ["email", "phone", "company"])
  }

  @Test func `only shown fields have an order, and only without a search`() {
    var state = FieldChooserSample.opened()
    state.select("mrr")
    let hidden = state.press(Self.altUp)
    #expect(state.notice == .impossible(.fieldNotShown))

    state.type("phone")
    let searched = state.press(Self.altUp)
    #expect(state.notice == .impossible(.searchHidesOrder))
    #expect(hidden + searched == [])
    #expect(!state.canPerform(.moveFieldUp))
  }

  // MARK: - Defaults

  @Test func `Ctrl-R shows the defaults of the tab`() {
    var state = FieldChooserSample.opened(.lead)

    let effects = state.press(.control("r"))

    #expect(effects == [.keep(.leadFields(VisibleField.leadDefaults))])
    #expect(state.fields.lead == VisibleField.leadDefaults)
    #expect(state.userNames == ["email", "phone", "company"])
    #expect(!state.canPerform(.resetFields))

    let again = state.press(.control("r"))
    #expect(again.isEmpty)
    #expect(state.notice == .impossible(.fieldsAreDefaults))
  }

  // MARK: - The contact beside

  @Test func `a hidden field is no longer selected in the details`() {
    var state = FieldChooserSample.opened(user: ["email", "phone"])
    state.press(Key(.escape), Key(.right), Key(.down), .character("f"))

    state.press(Key(.delete))

    #expect(state.contacts.detailSelection == .field(VisibleField("email")))

    state.press(Key(.delete))

    #expect(state.contacts.detailSelection == nil)
    #expect(state.focus == .contacts)
  }
}
