public import ContactResolution

/// What is looked up among the answers that earlier runs kept; no service is asked for it.
public enum Recall: Sendable, Equatable {
  /// An issue and, given a source, its contacts.
  case issue(IssueKey, ContactSource?, ReporterAddresses)
  /// A page of a list of issues.
  case page(IssueListRequest)
  /// What is known of a contact beyond itself, through the connection it was found by.
  case details(Contact, through: ConnectionName?)
  /// The companies of an issue's contacts.
  case companies(IssueKey, [ResolvedContact])
  /// A conversation with all that was said in it.
  case thread(ThreadTarget)
  /// The attributes that contacts of the main workspace can have.
  case attributes

  /// What is looked up; of each only one at a time.
  public enum Kind: Sendable, Hashable {
    case issue
    case page
    case details
    case companies
    case thread
    case attributes
  }

  /// What is looked up.
  public var kind: Kind {
    switch self {
    case .issue: .issue
    case .page: .page
    case .details: .details
    case .companies: .companies
    case .thread: .thread
    case .attributes: .attributes
    }
  }
}
