/// A part of the screen that can have the focus.
public enum Pane: Sendable, Hashable, CaseIterable {
  /// The list of issues.
  case list
  /// The issue's text.
  case issue
  /// The list of contacts.
  case contacts
  /// The selected contact's fields and conversations.
  case details
}
