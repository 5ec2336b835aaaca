/// How far the match of the reporter with Intercom's contacts is.
public enum ReporterMatch: Sendable, Hashable {
  /// The source does not ask for it, or the issue is not there yet.
  case notAsked
  /// Nobody reported the issue, or Jira hides who did.
  case noReporter
  /// An app reported the issue, so that its address would lead to the wrong contact.
  case isApp(name: String)
  /// Jira hides the reporter's address, and Jira Service Management is asked for it.
  case askingServiceManagement(name: String)
  /// Jira hides the reporter's address or has none, and nobody typed one.
  case noEmail(name: String)
  /// Intercom is asked for contacts with the address; `ResolvedContacts.isReporterEmailTyped` says
  /// where the address is from.
  case matching(email: String)
  /// Intercom answered; there may be no contact with the address.
  case matched(email: String)
  case failed(email: String, ServiceFailure)

  /// What can be done about the reporter: the address to match, or why there is none.
  static func ofReporter(_ reporter: Account?) -> ReporterMatch {
    guard let reporter else { return .noReporter }
    if reporter.kind == .app { return .isApp(name: reporter.displayName) }
    let addresses = [reporter.email, reporter.kind == .customer ? reporter.displayName : nil]
    let email = addresses.compactMap { $0?.trimmed }.first { EmailAddress.isPlausible($0.utf8) }
    return email.map { .matching(email: $0) } ?? .noEmail(name: reporter.displayName)
  }
}
