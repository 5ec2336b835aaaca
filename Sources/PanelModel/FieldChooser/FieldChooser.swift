public import ContactResolution

/// The page on which a person chooses what is shown of Users and of Leads.
public struct FieldChooser: Sendable, Equatable {
  /// Whose fields are being chosen: those of Users or of Leads.
  public var role: Contact.Role
  /// What the list is searched for, or an attribute's exact name.
  public var search: TextInput

  /// Opens the page for the role.
  public init(role: Contact.Role) {
    self.role = role
    search = TextInput()
  }
}
