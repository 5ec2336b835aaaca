public import ContactResolution

/// The attributes shown of Users and of Leads, each in the order the person chose.
public struct VisibleFields: Sendable, Equatable {
  /// What is shown of Users.
  public var user: [VisibleField]
  /// What is shown of Leads.
  public var lead: [VisibleField]

  /// Makes a choice; the defaults of both unless said otherwise.
  public init(
    user: [VisibleField] = VisibleField.userDefaults,
    lead: [VisibleField] = VisibleField.leadDefaults
  ) {
    self.user = user
    self.lead = lead
  }

  /// What is shown of a contact of the role; an unknown role counts as a User.
  public func fields(for role: Contact.Role) -> [VisibleField] {
    switch role {
    case .lead: lead
    case .user, .unknown: user
    }
  }
}
