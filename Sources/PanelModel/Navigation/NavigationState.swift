internal import ContactResolution

/// Where the person came from, and where they are likely to go next.
public struct NavigationState: Sendable, Equatable {
  /// The pane that had the focus before the list.
  var paneBeforeList: Pane
  /// Whether the person came to the issue from a list that filled the screen.
  var cameFromList: Bool
  /// The issue that was shown before the present one; nil when none was.
  var before: IssueKey?
  /// The issues that were asked for ahead last.
  var ahead: [IssueKey]
  /// The key under which the present visit was noted; nil until it was.
  var noted: IssueKey?
  /// The command lines that were done, the latest last.
  var commandLines: [String]

  /// Makes the state at the start, in the list or in an issue.
  init(startsInList: Bool) {
    paneBeforeList = .contacts
    cameFromList = startsInList
    before = nil
    ahead = []
    noted = nil
    commandLines = []
  }
}
