internal import PanelModel
internal import TextTerminal

/// The keys that do something now, the most important first, as many as fit.
struct KeyLine {
  let scene: Scene

  private static let gap = 2
  /// Keys that are named as long as there is any way, the most important first.
  private static let main: [Action] = [
    .open, .followLink, .openIssue, .accept, .moveDown, .enterDetails, .leaveDetails, .nextPane,
    .help, .back,
    .quitOrBack,
  ]
  /// What is named next where there is room, the most helpful first; all else follows.
  private static let next: [Action] = [
    .nextLink, .typeAddress, .readThread, .switchSource, .chooseFields,
  ]
  /// What leads from a pane to other issues; it is named before all else that follows.
  private static let leadingInPanes: [Action] = [
    .chooseView, .showIssues, .nextIssue, .typeCommand,
  ]
  /// What changes which issues a list has, named before all else that follows.
  private static let leadingInList: [Action] = [.search, .chooseView]
  /// What is understood without a label, the best understood first.
  private static let bareFirst: [Action] = [.moveDown, .nextPane, .enterDetails, .leaveDetails]
  /// What is left out when that does not help, the least important first.
  private static let leftOutFirst: [Action] = [
    .nextPane, .leaveDetails, .enterDetails, .moveDown, .openIssue, .open,
  ]

  private struct Entry {
    let action: Action
    let keys: String
    var label: String { didSet { columns = Self.columns(keys, label) } }
    private(set) var columns: Int

    init(action: Action, keys: String, label: String) {
      self.action = action
      self.keys = keys
      self.label = label
      columns = Self.columns(keys, label)
    }

    private static func columns(_ keys: String, _ label: String) -> Int {
      TextWidth.columns(of: keys) + (label.isEmpty ? 0 : 1 + TextWidth.columns(of: label))
    }
  }

  /// The line: help and quitting always, in short words or none where there is little room.
  func line(columns: Int) -> TextLine {
    let possible = possible
    let isEmpty = !possible.contains { $0.action == .open }
    let order = isEmpty ? [.nextLink, .typeAddress, .refresh] + Self.next.dropFirst(2) : Self.next
    let leading = scene.state.place == .list ? Self.leadingInList : Self.leadingInPanes
    let others = possible.filter { !Self.main.contains($0.action) && !order.contains($0.action) }
    let rest =
      Self.of(leading, among: others) + others.filter { !leading.contains($0.action) }
    var shown = fitting(Self.of(Self.main, among: possible), columns: columns)
    var taken = Self.columns(of: shown)
    for binding in Self.of(order, among: possible) + rest {
      let room = columns - taken - (shown.isEmpty ? 0 : Self.gap)
      guard room > 0 else { break }
      var entry = entry(binding, binding.label)
      if entry.columns > room { entry = self.entry(binding, binding.shortLabel) }
      guard entry.columns <= room else { continue }
      taken = columns - room + entry.columns
      shown.append(entry)
    }
    return line(of: shown)
  }

  /// The rows of the key table that do something now and have a name.
  private var possible: [KeyBinding] {
    let place = scene.state.place
    return scene.keyMap.bindings.filter { binding in
      binding.places.contains(place) && binding.label != nil && !binding.keys.isEmpty
        && scene.state.canPerform(binding.action) && !isSaidByAnother(binding)
    }
  }

  /// The rows for the actions, in the actions' order.
  private static func of(_ actions: [Action], among bindings: [KeyBinding]) -> [KeyBinding] {
    var found: [KeyBinding] = []
    for action in actions {
      for binding in bindings where binding.action == action { found.append(binding) }
    }
    return found
  }

  private func fitting(_ bindings: [KeyBinding], columns: Int) -> [Entry] {
    let whole = bindings.map { entry($0, $0.label) }
    guard Self.columns(of: whole) > columns else { return whole }
    var entries = bindings.map { entry($0, $0.shortLabel ?? $0.label) }
    for action in Self.bareFirst where Self.columns(of: entries) > columns {
      for index in entries.indices where entries[index].action == action {
        entries[index].label = ""
      }
    }
    for action in Self.leftOutFirst where Self.columns(of: entries) > columns {
      entries.removeAll { $0.action == action }
    }
    return entries
  }

  private static func columns(of entries: [Entry]) -> Int {
    entries.reduce(0) { $0 + $1.columns } + gap * max(0, entries.count - 1)
  }

  private func line(of entries: [Entry]) -> TextLine {
    var line = TextLine.empty
    for entry in entries {
      if line.columns > 0 { line.append("  ", scene.theme.footer) }
      line.append(entry.keys, scene.theme.footerKey)
      if !entry.label.isEmpty { line.append(" " + entry.label, scene.theme.footer) }
    }
    return line
  }

  private func entry(_ binding: KeyBinding, _ label: String?) -> Entry {
    let key = binding.keys.first?.displayName ?? ""
    return Entry(
      action: binding.action,
      keys: before(binding) + key,
      label: special(binding) ?? label ?? binding.label ?? ""
    )
  }

  /// What the key does where it does something else than usual.
  private func special(_ binding: KeyBinding) -> String? {
    let state = scene.state
    switch binding.action {
    case .followLink where state.selectsFold: return state.isSelectionOpen ? "fold" : "unfold"
    case .open where state.selectsMoreConversations: return "load more"
    case .accept where state.place == .fields && state.fieldChooser?.selection == .exactName:
      return "add"
    default: return nil
    }
  }

  /// Whether the key does what another one is named for: without a selection, following opens the
  /// issue.
  private func isSaidByAnother(_ binding: KeyBinding) -> Bool {
    binding.action == .followLink && scene.state.issue.selection == nil
  }

  /// The key that does the opposite, shown before the one that moves down.
  private func before(_ binding: KeyBinding) -> String {
    binding.action == .moveDown ? scene.keyName(.moveUp) ?? "" : ""
  }
}
