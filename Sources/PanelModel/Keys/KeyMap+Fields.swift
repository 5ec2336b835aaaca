internal import TextTerminal

extension KeyMap {
  /// The keys of the page for choosing fields.
  static let fieldsTable: [KeyBinding] = []
}
