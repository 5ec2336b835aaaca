internal import ContactResolution
internal import TextTerminal

/// A contact's role in four letters, or a sign while there is none.
struct ContactBadge {
  let text: String
  let style: Style

  /// The most columns a badge takes.
  static let columns = 4

  private init(_ text: String, _ style: Style) {
    self.text = text
    self.style = style
  }

  /// The badge of a contact.
  init(_ contact: ResolvedContact, theme: Theme) {
    switch contact.knowledge {
    case .known(let known), .merged(let known): self = Self.badge(of: known.role, theme: theme)
    case .provisional: self.init("…", theme.faint)
    case .deleted, .failed: self.init("!", theme.warning)
    }
  }

  private static func badge(of role: Contact.Role, theme: Theme) -> ContactBadge {
    switch role {
    case .user: ContactBadge("USER", theme.user)
    case .lead: ContactBadge("LEAD", theme.lead)
    case .unknown(let name):
      ContactBadge(TextWidth.fitting(name.uppercased(), columns: columns), theme.strong)
    }
  }
}
