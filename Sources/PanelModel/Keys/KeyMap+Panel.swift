internal import TextTerminal

extension KeyMap {
  /// The keys of the contact panel: source, typed addresses, on and off.
  static let panelTable: [KeyBinding] = []
}
