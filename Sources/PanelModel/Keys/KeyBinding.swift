public import TextTerminal

/// A row of the key table: keys, what they do and where, and what to call it.
public struct KeyBinding: Sendable, Equatable {
  /// The keys, the one to show first.
  public var keys: [Key]
  /// What they do.
  public var action: Action
  /// Where they do it.
  public var places: Set<Place>
  /// A word or two for the footer; nil when the footer does not name the keys.
  public var label: String?
  /// The label where there is little room; nil when there is no shorter one.
  public var shortLabel: String?
  /// A line for the help and the documentation.
  public var help: String

  /// Where a key can be pressed.
  public enum Place: Sendable, Hashable, CaseIterable {
    case list
    /// Where the list's filter is typed.
    case listFilter
    /// Where a view is chosen.
    case views
    /// Where an issue's key, an address or a command is typed.
    case command
    /// Where a pane is searched.
    case search
    /// Where a link of the issue is shown before it is opened.
    case follow
    case issue
    case contacts
    case details
    case help
    case link
    /// Where a reporter's address is typed.
    case address
    /// Where fields are chosen.
    case fields
    /// Where a conversation is read.
    case thread
    /// Where a conversation is searched.
    case threadSearch

    /// Whether characters are typed there instead of doing something.
    public var takesText: Bool {
      switch self {
      case .address, .fields, .threadSearch, .listFilter, .command, .search: true
      case .list, .issue, .contacts, .details, .views, .follow, .help, .link, .thread: false
      }
    }
  }

  /// Makes a row.
  public init(
    _ keys: [Key],
    _ action: Action,
    in places: Set<Place>,
    label: String? = nil,
    shortLabel: String? = nil,
    help: String
  ) {
    self.keys = keys
    self.action = action
    self.places = places
    self.label = label
    self.shortLabel = shortLabel
    self.help = help
  }
}
