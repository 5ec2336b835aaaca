public import ContactResolution

/// What was found among the answers that earlier runs kept.
public enum Recalled: Sendable {
  /// The issue that was looked up under the key.
  case issue(IssueKey, RecalledIssue)
  /// A page of a list; nil when it was not kept.
  case page(IssueListRequest, RecalledPage?)
  /// What was known of a contact beyond itself.
  case details(ContactID, ContactDetails)
  /// The companies of the issue's contacts, as far as they were kept.
  case companies(IssueKey, CompanyKnowledge)
  /// A conversation with all that was said in it.
  case thread(ThreadTarget, RecalledThread)
  /// The attributes that contacts of the main workspace could have.
  case attributes([ContactAttribute])
}
