public import TextTerminal

/// A row of the key table: keys, what they do and where, and what to call it.
public struct KeyBinding: Sendable, Equatable {
  /// The keys, the one to show first.
  public var keys: [Key]
  /// What they do.
  public var action: Action
  /// Where they do it.
  public var places: Places
  /// A word or two for the footer; nil when the footer does not name the keys.
  public var label: String?
  /// The label where there is little room; nil when there is no shorter one.
  public var shortLabel: String?
  /// A line for the help and the documentation.
  public var help: String

  /// Where a key can be pressed.
  public enum Place: UInt8, Sendable, Hashable, CaseIterable {
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

  /// Some places, as one word: every key press looks through all rows.
  public struct Places: Sendable, Equatable, ExpressibleByArrayLiteral {
    private var bits: UInt32 = 0

    /// Makes a set of the places.
    public init(arrayLiteral places: Place...) { self.init(places) }

    /// Makes a set of the places.
    public init(_ places: [Place]) {
      for place in places { bits |= Self.bit(place) }
    }

    /// Whether the place is among them.
    public func contains(_ place: Place) -> Bool { bits & Self.bit(place) != 0 }

    /// These places and the others.
    public func union(_ others: Places) -> Places {
      var all = self
      all.bits |= others.bits
      return all
    }

    /// These places without the others.
    func subtracting(_ others: Places) -> Places {
      var rest = self
      rest.bits &= ~others.bits
      return rest
    }

    /// Whether no place is among both.
    public func isDisjoint(with others: Places) -> Bool { bits & others.bits == 0 }

    private static func bit(_ place: Place) -> UInt32 { 1 << UInt32(place.rawValue) }
  }

  /// Makes a row.
  public init(
    _ keys: [Key],
    _ action: Action,
    in places: Places,
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
