import ContactResolution

/// The memory as TOML: choices in `[panel]`, what the configuration said in `[configured]`, the
/// rest in `[screen]`.
extension PanelMemory {
  private enum Table: String {
    case panel
    case configured
    case screen
  }

  /// Takes what makes sense from a document.
  init(_ root: TOMLNode) {
    self.init(
      source: Self.pair(root, "source") { node in
        guard case .string(let text) = node else { return nil }
        return ContactSource(rawValue: text)
      },
      userFields: Self.pair(root, "user_fields", Self.fields),
      leadFields: Self.pair(root, "lead_fields", Self.fields),
      issueShare: Self.share(root.value(at: [Table.screen.rawValue, "issue_share"])),
      lastView: Self.text(root.value(at: [Table.screen.rawValue, "last_view"]))
    )
  }

  /// Puts the memory into a document's outermost table, and leaves everything else there alone.
  func write(into entries: inout [String: TOMLNode]) {
    Self.write(source, "source", into: &entries) { .string($0.rawValue) }
    Self.write(userFields, "user_fields", into: &entries, Self.node)
    Self.write(leadFields, "lead_fields", into: &entries, Self.node)
    Self.set(issueShare.map { .integer($0) }, "issue_share", .screen, in: &entries)
    Self.set(lastView.map { .string($0) }, "last_view", .screen, in: &entries)
  }

  private static func pair<Value>(
    _ root: TOMLNode,
    _ name: String,
    _ read: (TOMLNode) -> Value?
  ) -> Remembered<Value>? {
    let chosen = root.value(at: [Table.panel.rawValue, name]).flatMap(read)
    let configured = root.value(at: [Table.configured.rawValue, name]).flatMap(read)
    guard let chosen, let configured else { return nil }
    return Remembered(chosen: chosen, configured: configured)
  }

  private static func fields(_ node: TOMLNode) -> [VisibleField]? {
    guard case .array(let elements) = node else { return nil }
    return elements.compactMap { text($0).map { VisibleField($0) } }
  }

  private static func share(_ node: TOMLNode?) -> Int? {
    guard case .integer(let share)? = node, (1...99).contains(share) else { return nil }
    return share
  }

  private static func text(_ node: TOMLNode?) -> String? {
    guard case .string(let text)? = node, !text.isEmpty else { return nil }
    return text
  }

  private static func node(_ fields: [VisibleField]) -> TOMLNode {
    .array(fields.map { .string($0.name) })
  }

  private static func write<Value>(
    _ pair: Remembered<Value>?,
    _ name: String,
    into entries: inout [String: TOMLNode],
    _ node: (Value) -> TOMLNode
  ) {
    set(pair.map { node($0.chosen) }, name, .panel, in: &entries)
    set(pair.map { node($0.configured) }, name, .configured, in: &entries)
  }

  private static func set(
    _ node: TOMLNode?,
    _ name: String,
    _ table: Table,
    in entries: inout [String: TOMLNode]
  ) {
    var inner = entries[table.rawValue]?.entries ?? [:]
    inner[name] = node
    entries[table.rawValue] = inner.isEmpty ? nil : .table(inner)
  }
}
