internal import ContactResolution

/// What to know of a contact before writing to it.
enum ContactWarnings {
  private static let sentences = [
    ("has_hard_bounced", "E-mail to this address bounced: it does not arrive."),
    ("unsubscribed_from_emails", "Unsubscribed from e-mails."),
    ("marked_email_as_spam", "Marked an e-mail as spam."),
  ]

  /// A sentence for each warning, the most serious first; none for most contacts.
  static func sentences(of contact: Contact) -> [String] {
    sentences.filter { contact.attributes[$0.0] == .flag(true) }.map(\.1)
  }
}
