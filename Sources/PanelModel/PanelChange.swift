public import ContactResolution

/// Something a person changed in the panel, to be kept from one start to the next.
public enum PanelChange: Sendable, Equatable {
  /// How contacts are looked for.
  case source(ContactSource)
  /// What is shown of Users.
  case userFields([VisibleField])
  /// What is shown of Leads.
  case leadFields([VisibleField])
  /// The address typed for a reporter; nil forgets it.
  case address(AccountID, String?)
  /// The name of the view that is looked at.
  case view(String)
  /// The issue's share of what issue and contacts have, in percent; nil for the usual one.
  case issueShare(Int?)
  /// The order in which comments are read.
  case commentOrder(CommentOrder)
  /// The name of the theme.
  case theme(String)
  /// An issue was looked at.
  case visited(RecentIssue)
  /// Whether contacts are looked for in issues of the project, by its key.
  case panel(isEnabled: Bool, project: String)
}
