import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct FieldChooserTests {
  private static let altUp = Key(.up, modifiers: .alt)
  private static let altDown = Key(.down, modifiers: .alt)

  // MARK: - Opening and closing

  @Test(arguments: [Pane.issue, .contacts, .details])
  func `f opens the page from every pane and asks for the attributes`(pane: Pane) {
    var state = SamplePanel.started()
    state.focus = pane

    let effects = state.press(.character("f"))

    #expect(state.place == .fields)
    #expect(effects == [.recall(.attributes), .readAttributes(anew: false)])
    #expect(state.attributes.isLoading)
  }

  @Test(arguments: [
    (Contact.Role.user, Contact.Role.user), (.lead, .lead), (.unknown("visitor"), .user),
  ])
  func `the tab is that of the selected contact`(role: Contact.Role, tab: Contact.Role) {
    let state = FieldChooserSample.opened(role)

    #expect(state.fieldChooser?.role == tab)
  }

  @Test func `attributes that are known are not asked for again`() {
    var state = FieldChooserSample.opened()

    state.press(Key(.escape))
    let effects = state.press(.character("f"))

    #expect(effects.isEmpty)
    #expect(state.listedNames.contains("mrr"))
  }

  @Test func `attributes that could not be read are asked for when the page is opened again`() {
    var state = FieldChooserSample.opened()
    state.receive(.failure(.timedOut(.intercom)))
    state.attributes = .failed(.timedOut(.intercom), last: nil)
    state.press(Key(.escape))

    let effects = state.press(.character("f"))

    #expect(effects == [.recall(.attributes), .readAttributes(anew: false)])
  }

  @Test func `the field that is selected in the details is selected`() {
    var state = FieldChooserSample.opened()
    state.press(Key(.escape), Key(.right), Key(.down))

    state.press(.character("f"))

    #expect(state.selectedName == "phone")
  }

  @Test func `Esc clears the search first and closes then`() {
    var state = FieldChooserSample.opened()
    state.type("own")

    state.press(Key(.escape))
    #expect(state.fieldChooser?.search.text == "")
    #expect(state.selectedName == "owner")

    state.press(Key(.escape))
    #expect(state.fieldChooser == nil)
    #expect(state.place == .contacts)
  }

  @Test func `Ctrl-C closes the page whatever is searched`() {
    var state = FieldChooserSample.opened()
    state.type("own")

    let effects = state.press(.control("c"))

    #expect(state.fieldChooser == nil)
    #expect(effects.isEmpty)
  }

  @Test func `F5 asks for the attributes anew and keeps those that are known`() {
    var state = FieldChooserSample.opened()

    let effects = state.press(Key(.function(5)))

    #expect(effects == [.readAttributes(anew: true)])
    #expect(state.listedNames.contains("mrr"))
  }

  @Test func `help lists the keys of the page and gives it back`() {
    var state = FieldChooserSample.opened()

    state.press(Key(.function(1)))
    #expect(state.place == .help)
    #expect(state.placeBelow == .fields)

    state.press(.character("?"))
    #expect(state.place == .fields)
  }

  // MARK: - The list

  @Test func `shown fields come first in their order, then standard and custom attributes`() {
    let names = FieldChooserSample.opened().listedNames

    #expect(names.prefix(3) == ["✓email", "✓phone", "✓company"])
    #expect(names.suffix(3) == ["beta", "mrr", "seats"])
    #expect(names.dropFirst(3).dropLast(3).contains("last_seen_at"))
    #expect(Set(names).count == names.count)
  }

  @Test func `until the attributes are known the standard ones are listed`() {
    var state = SamplePanel.started()

    state.press(.character("f"))

    #expect(state.fieldList?.lines.last == .awaited)
    #expect(state.listedNames.contains("location.city"))
  }

  @Test func `a failure leaves what is known`() {
    var state = FieldChooserSample.opened()

    state.receive(.failure(.timedOut(.intercom)))

    #expect(state.listedNames.contains("mrr"))
    #expect(state.attributes.failure == .timedOut(.intercom))
  }

  @Test func `attributes that arrive leave selected what is selected, where it is drawn`() {
    var state = FieldChooserSample.opened()
    state.fields.user = FieldChooserSample.fields(["email", "beta"])
    state.receive(.success([]))
    state.select("beta")
    let before = state.fieldList?.index(of: state.fieldChooser?.selection) ?? 0
    state.extents.fields.offset = 1

    state.receive(.success(FieldChooserSample.custom))

    let after = state.fieldList?.index(of: state.fieldChooser?.selection) ?? 0
    #expect(state.selectedName == "beta")
    #expect(state.fieldChooser?.scroll == 1 + after - before)
  }

  @Test func `a field the workspace does not list is shown by its name`() {
    let state = FieldChooserSample.opened(user: ["email", "legacy"])

    guard case .choice(let choice) = state.fieldList?.lines[2] else {
      Testing.Issue.record("The third line is no field.")
      return
    }
    #expect(choice.label == "legacy")
    #expect(choice.attribute == nil)
    #expect(choice.isShown)
  }

  @Test func `a custom attribute is known with and without its prefix, and listed once`() {
    let state = FieldChooserSample.opened(user: ["custom_attributes.mrr", "mrr"])

    #expect(state.listedNames.count { $0.hasSuffix("mrr") } == 1)
    #expect(state.listedNames.first == "✓custom_attributes.mrr")
  }

  @Test func `a custom attribute with the name of a standard one is another attribute`() {
    let state = FieldChooserSample.opened(user: ["custom_attributes.email", "email"])

    #expect(state.listedNames.prefix(2) == ["✓custom_attributes.email", "✓email"])
    #expect(state.fieldList?.shownCount == 2)
  }

  @Test(arguments: [
    ([Key(.down)], "phone"), ([.control("n"), .control("n"), .control("p")], "phone"),
    ([Key(.up)], "email"), ([Key(.end)], "seats"), ([Key(.end), Key(.home)], "email"),
    ([Key(.pageDown)], "company"), ([Key(.pageDown), Key(.pageUp)], "email"),
  ])
  func `keys move the selection and stop at the ends`(keys: [Key], selected: String) {
    var state = FieldChooserSample.opened()
    state.extents.fields.extent = .init(rows: 20, visibleRows: 3)

    for key in keys { state.press(key) }

    #expect(state.selectedName == selected)
  }

  // MARK: - Tabs

  @Test(arguments: [Key(.tab), Key(.backTab)])
  func `Tab goes to the other tab, whose changes are kept apart`(key: Key) {
    var state = FieldChooserSample.opened()

    state.press(key)
    let effects = state.press(Key(.delete))

    #expect(state.fieldChooser?.role == .lead)
    #expect(effects == [.keep(.leadFields([VisibleField("owner")]))])
    #expect(state.userNames == ["email", "phone", "company"])

    state.press(key)
    #expect(state.fieldChooser?.role == .user)
  }
}
