/// What a contact is called.
public enum ContactName {
  /// Characters of an id that are enough to tell nameless contacts apart.
  private static let shortIDLength = 6

  /// The name; else the e-mail address, the phone number, or the role with a short id.
  public static func name(of contact: Contact) -> String {
    contact.name ?? contact.email ?? contact.phone ?? nameless(contact.role, contact.id)
  }

  /// The name of a contact behind an issue, however much is known of it.
  public static func name(of contact: ResolvedContact) -> String {
    switch contact.knowledge {
    case .known(let known), .merged(let known): name(of: known)
    case .provisional(let name, let email): name ?? email ?? nameless(nil, contact.id)
    case .deleted, .failed: nameless(nil, contact.id)
    }
  }

  /// What tells a contact from a namesake: the company when it is known, else the e-mail address or
  /// phone number, unless that is already the name; nil when nothing does.
  public static func distinction(of contact: Contact, company: String?) -> String? {
    let candidates = [company, contact.email, contact.phone].compactMap(\.self)
    return candidates.first { !$0.isEmpty && $0 != name(of: contact) }
  }

  private static func nameless(_ role: Contact.Role?, _ id: ContactID) -> String {
    let word =
      switch role {
      case .user: "User"
      case .lead: "Lead"
      case .unknown, nil: "Contact"
      }
    return "\(word) \(id.text.suffix(shortIDLength))"
  }
}
