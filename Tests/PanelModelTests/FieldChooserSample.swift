import ContactResolution
import PanelModel
import TextTerminal

/// States with the page for choosing fields open, and what the workspace's attributes are.
enum FieldChooserSample {
  static let custom: [ContactAttribute] = [
    ContactAttribute(name: "mrr", label: "Monthly revenue", type: .decimal, isCustom: true),
    ContactAttribute(name: "seats", label: "Seats", type: .integer, isCustom: true),
    ContactAttribute(name: "beta", label: "Beta tester", type: .flag, isCustom: true),
  ]

  /// The page on the selected contact's tab, with the workspace's attributes.
  static func opened(
    _ role: Contact.Role = .user,
    user: [String] = ["email", "phone", "company"],
    lead: [String] = ["email", "owner"]
  ) -> AppState {
    let contact = ResolvedContact(
      id: ContactID("a"),
      knowledge: .known(Contact(id: ContactID("a"), role: role, name: "Ana Souza")),
      conversations: []
    )
    var state = SamplePanel.showing(SamplePanel.resolved([contact]))
    state.fields = VisibleFields(user: fields(user), lead: fields(lead))
    state.press(.character("f"))
    state.receive(.success(custom))
    return state
  }

  static func fields(_ names: [String]) -> [VisibleField] { names.map { VisibleField($0) } }
}

extension AppState {
  /// Takes what the workspace says of its attributes.
  mutating func receive(_ attributes: Result<[ContactAttribute], ServiceFailure>) {
    _ = SamplePanel.update.update(&self, .attributesReported(attributes), at: SamplePanel.moment)
  }

  /// Types characters one by one.
  @discardableResult
  mutating func type(_ text: String) -> [Effect] {
    var effects: [Effect] = []
    for character in text { effects += press(.character(character)) }
    return effects
  }

  /// Selects a line of the list of fields.
  mutating func select(_ name: String) {
    fieldChooser?.selection = .field(VisibleField(name))
  }

  /// The name of the selected field; `+` for the offer to take the text for a name.
  var selectedName: String? {
    switch fieldChooser?.selection {
    case .field(let field): field.name
    case .exactName: "+"
    case nil: nil
    }
  }

  /// The names in the list, those shown behind a `✓`, without headings.
  var listedNames: [String] {
    (fieldList?.lines ?? []).compactMap { line in
      switch line {
      case .choice(let choice): (choice.isShown ? "✓" : "") + choice.field.name
      case .exactName(let name): "+\(name)"
      case .shownHeading, .othersHeading, .nothingShown, .awaited, .noMatch: nil
      }
    }
  }

  var userNames: [String] { fields.user.map(\.name) }
}
