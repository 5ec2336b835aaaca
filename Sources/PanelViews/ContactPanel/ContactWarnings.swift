internal import ContactResolution

/// What to know of a contact before writing to it.
enum ContactWarnings {
  /// The most serious first.
  private static let order: [ContactWarning] = [.bounced, .unsubscribed, .spam]

  /// A sentence for each warning, the most serious first; none for most contacts.
  static func sentences(of contact: Contact) -> [String] {
    let warnings = contact.warnings
    return order.filter(warnings.contains).map(sentence)
  }

  private static func sentence(_ warning: ContactWarning) -> String {
    switch warning {
    case .bounced: "E-mail to this address bounced: it does not arrive."
    case .unsubscribed: "Unsubscribed from e-mails."
    case .spam: "Marked an e-mail as spam."
    }
  }
}
