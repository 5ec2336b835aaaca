public import ContactResolution

/// What was shown of issues that were looked at before, so that going back shows it at once.
public struct IssueShelf: Sendable, Equatable {
  private var entries: [Entry] = []

  private static let room = 30
  /// Comments of all issues together; the latest issue is kept however many it has.
  private static let mostComments = 20_000

  /// What was shown of an issue.
  struct Entry: Sendable, Equatable {
    /// The issue.
    var issue: IssuePanelState
    /// Its contacts; what was under way for them has ended.
    var contacts: ContactPanelState
    /// The addresses that were typed for reporters by then.
    var addresses: ReporterAddresses

    /// How many comments it holds.
    fileprivate var commentCount: Int { issue.issue.value?.comments.count ?? 0 }
  }

  /// Makes an empty shelf.
  public init() {}

  /// Puts an issue on the shelf, in place of what lay there for it; the oldest one gives way.
  ///
  /// An issue of which nothing arrived is not worth the room. Very long issues take the room of
  /// several.
  mutating func put(_ entry: Entry) {
    guard let key = entry.issue.presentKey, entry.issue.issue.value != nil else { return }
    entries.removeAll { $0.issue.isOf(key) }
    entries.append(entry)
    var comments = entries.reduce(0) { $0 + $1.commentCount }
    while entries.count > Self.room || entries.count > 1 && comments > Self.mostComments {
      comments -= entries.removeFirst().commentCount
    }
  }

  /// What was shown of the issue; nil when nothing is left of it.
  func entry(of key: IssueKey) -> Entry? {
    entries.last { $0.issue.isOf(key) }
  }
}

extension IssuePanelState {
  /// The key under which Jira answered, as soon as it did: another one when the issue was moved.
  public var presentKey: IssueKey? { issue.value?.key ?? key }

  /// Whether the key is the issue's, be it the one that was asked for or the present one.
  func isOf(_ key: IssueKey) -> Bool { key == self.key || key == issue.value?.key }
}

extension ContactPanelState {
  /// The contacts with nothing under way: whoever comes back asks again for what is missing.
  var interrupted: ContactPanelState {
    var contacts = self
    contacts.detailsAsked = nil
    contacts.conversationsAsked = nil
    contacts.isSlow = false
    if contacts.resolved.isLoading { contacts.progress = .searching }
    return contacts
  }
}
