/// Something about a contact's e-mail that one should know before writing.
public enum ContactWarning: String, Sendable, Hashable, CaseIterable {
  /// The contact does not want e-mails.
  case unsubscribed
  /// E-mails to the address come back.
  case bounced
  /// The contact marked an e-mail as spam.
  case spam

  /// The attribute that says so when it is true.
  ///
  /// Source: Intercom OpenAPI 2.16, schema contact.
  fileprivate var attribute: String {
    switch self {
    case .unsubscribed: "unsubscribed_from_emails"
    case .bounced: "has_hard_bounced"
    case .spam: "marked_email_as_spam"
    }
  }
}

extension Contact {
  /// What one should know before writing, in the order of the cases.
  public var warnings: [ContactWarning] {
    ContactWarning.allCases.filter { attributes[$0.attribute] == .flag(true) }
  }
}
