public import ContactResolution

/// The page on which a person chooses what is shown of Users and of Leads.
public struct FieldChooser: Sendable, Equatable {
  /// Whose fields are being chosen: those of Users or of Leads.
  public private(set) var role: Contact.Role
  /// What the list is searched for, or an attribute's exact name.
  public var search: TextInput
  /// The selected line of the list; nil when none can be selected.
  public var selection: FieldTarget?
  /// The first line of the list that is drawn, as far as the selection stays in view.
  public var scroll: Int
  /// What there is to choose from.
  public var catalog: FieldCatalog
  /// The field that was shown last; the selection went on to the line beside it.
  var shownLast: VisibleField?
  /// What the mouse pressed last.
  var pressed: Press?

  /// A press of the mouse's left button on a line of the list.
  struct Press: Sendable, Equatable {
    var column: Int
    var row: Int
    var target: FieldTarget
  }

  /// Opens the page for the role; one that is not known counts as a User.
  public init(role: Contact.Role, attributes: [ContactAttribute]) {
    self.role = role.chosenAs
    search = TextInput()
    selection = nil
    scroll = 0
    catalog = FieldCatalog(attributes)
    shownLast = nil
    pressed = nil
  }

  /// Goes to the other role's tab.
  mutating func switchTab() {
    role = role == .lead ? .user : .lead
  }
}

extension Contact.Role {
  /// The role whose fields are shown of a contact.
  var chosenAs: Contact.Role {
    switch self {
    case .lead: .lead
    case .user, .unknown: .user
    }
  }
}

extension VisibleFields {
  /// What is shown of a role unless the person chose otherwise.
  static func defaults(for role: Contact.Role) -> [VisibleField] {
    VisibleFields().fields(for: role)
  }

  /// Shows other attributes of a role.
  mutating func set(_ fields: [VisibleField], for role: Contact.Role) {
    switch role {
    case .lead: lead = fields
    case .user, .unknown: user = fields
    }
  }
}
