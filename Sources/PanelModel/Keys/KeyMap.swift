public import TextTerminal

/// Which key does what, where: the footer, the help and the documentation are made from it.
public struct KeyMap: Sendable, Equatable {
  /// All rows, in the order in which help lists them.
  public let bindings: [KeyBinding]

  /// The keys of the program as it comes.
  public static let standard = KeyMap(
    bindings: listTable + paneTable + readingTable + panelTable + viewTable + movingTable
      + fieldsTable + threadTable + everywhereTable
  )

  /// Makes a key map of rows.
  public init(bindings: [KeyBinding]) {
    self.bindings = bindings
  }

  /// What the key does at the place; nil when it does nothing there.
  ///
  /// Where text is typed, characters are text.
  public func action(for key: Key, in place: KeyBinding.Place) -> Action? {
    if place.takesText, TextInput.isTyped(key) { return nil }
    return bindings.first { $0.places.contains(place) && $0.keys.contains(key) }?.action
  }

  /// The rows that work at the place, in order.
  public func bindings(in place: KeyBinding.Place) -> [KeyBinding] {
    bindings.filter { $0.places.contains(place) }
  }
}

extension AppState {
  /// Where a key pressed at present takes effect.
  public var place: KeyBinding.Place {
    switch overlay {
    case .help: .help
    case .link: .link
    case .address: .address
    case .command: .command
    case .views: .views
    case .follow: .follow
    case nil: placeBelow
    }
  }

  /// Where a key would take effect if nothing lay over the page or the panes.
  public var placeBelow: KeyBinding.Place {
    if let thread { return thread.search?.isTyping == true ? .threadSearch : .thread }
    if fieldChooser != nil { return .fields }
    if search?.isTyping == true { return .search }
    return focus == .list && list.isTypingFilter ? .listFilter : focus.place
  }
}

extension Pane {
  /// Where a key takes effect while the pane has the focus and nothing lies over it.
  public var place: KeyBinding.Place {
    switch self {
    case .list: .list
    case .issue: .issue
    case .contacts: .contacts
    case .details: .details
    }
  }
}
