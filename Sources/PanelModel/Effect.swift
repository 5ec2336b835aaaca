public import ContactResolution

/// Something to be done outside the state, as a value.
public enum Effect: Sendable, Equatable {
  /// Read the issue and its contacts, reporting each step; anew when nothing remembered will do.
  ///
  /// Without a source only the issue is read.
  case readIssue(IssueKey, ContactSource?, anew: Bool)
  /// Read what is known of a contact beyond itself; anew when nothing remembered will do.
  case readDetails(Contact, anew: Bool)
  /// Report when the issue's contacts take long.
  case remindOfWaiting(IssueKey)
  /// Report when the moment has come at which a service will answer again.
  case waitUntil(Timestamp, IssueKey)
  /// Open a link that was built from checked parts.
  case open(url: String, Notice.Opened)
  /// Put text on the clipboard.
  case copy(String)
  /// Stop what runs under the id.
  case cancel(Identity)
  /// Send the whole screen anew.
  case redraw
  /// Give the terminal back and stop until the shell says go on.
  case suspend
  /// End the program with the status.
  case end(status: Int32)

  /// What replaces what: an effect ends the running one of the same identity.
  public enum Identity: Sendable, Hashable {
    case issue
    case details
    case reminder
    case retry
    case opening
  }
}

extension Effect {
  /// The identity under which the effect runs; nil for one that is done at once.
  public var identity: Identity? {
    switch self {
    case .readIssue: .issue
    case .readDetails: .details
    case .remindOfWaiting: .reminder
    case .waitUntil: .retry
    case .open: .opening
    case .copy, .cancel, .redraw, .suspend, .end: nil
    }
  }
}
