internal import ContactResolution

/// What was shown of issues that were looked at before, so that going back shows it at once.
public struct IssueShelf: Sendable, Equatable {
  private var entries: [Entry] = []

  private static let room = 30

  /// What was shown of an issue.
  public struct Entry: Sendable, Equatable {
    /// The issue.
    public var issue: IssuePanelState
    /// Its contacts.
    public var contacts: ContactPanelState
  }

  /// Makes an empty shelf.
  public init() {}

  /// Puts an issue on the shelf, in place of what lay there for it; the oldest one gives way.
  mutating func put(_ entry: Entry) {
    guard let key = entry.issue.key, entry.issue.issue.value != nil else { return }
    entries.removeAll { $0.issue.key == key }
    entries.append(entry)
    if entries.count > Self.room { entries.removeFirst() }
  }

  /// What was shown of the issue; nil when nothing is left of it.
  func entry(of key: IssueKey) -> Entry? {
    entries.last { $0.issue.key == key }
  }
}
