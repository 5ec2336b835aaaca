import ContactResolution

/// The memory as TOML: choices in `[panel]`, what the configuration said in `[configured]`, the
/// rest in `[reporters]` and `[screen]`.
extension PanelMemory {
  private enum Table: String {
    case panel
    case configured
    case reporters
    case screen
  }

  /// The table of projects within `panel` and `configured`.
  private static let projectTable = "project"

  /// The list of issues that were looked at.
  private static let recentTable = "recent"

  /// Takes what makes sense from a document.
  init(_ root: TOMLNode) {
    self.init(
      source: Self.pair(root, "source") { node in
        guard case .string(let text) = node else { return nil }
        return ContactSource(rawValue: text)
      },
      userFields: Self.pair(root, "user_fields", Self.fields),
      leadFields: Self.pair(root, "lead_fields", Self.fields),
      projects: Self.projects(root),
      reporterAddresses: Self.addresses(root),
      issueShare: Self.share(root.value(at: [Table.screen.rawValue, "issue_share"])),
      lastView: Self.text(root.value(at: [Table.screen.rawValue, "last_view"])),
      theme: Self.theme(root),
      commentOrder: Self.text(root.value(at: [Table.screen.rawValue, "comments"])),
      recents: Self.recents(root)
    )
  }

  /// Puts what is another than in the memory before into a document's outermost table, and leaves
  /// everything else there alone: what this version cannot read is another's.
  func write(into entries: inout [String: TOMLNode], replacing before: PanelMemory) {
    if source != before.source {
      Self.write(source, "source", into: &entries) { .string($0.rawValue) }
    }
    if userFields != before.userFields {
      Self.write(userFields, "user_fields", into: &entries, Self.node)
    }
    if leadFields != before.leadFields {
      Self.write(leadFields, "lead_fields", into: &entries, Self.node)
    }
    if projects != before.projects {
      Self.write(projects.mapValues(\.chosen), into: &entries, .panel)
      Self.write(projects.mapValues(\.configured), into: &entries, .configured)
    }
    if reporterAddresses != before.reporterAddresses {
      Self.write(reporterAddresses, into: &entries)
    }
    writeScreen(into: &entries, replacing: before)
    if recents != before.recents {
      Self.write(recents, into: &entries)
    }
  }

  private func writeScreen(
    into entries: inout [String: TOMLNode],
    replacing before: PanelMemory
  ) {
    if issueShare != before.issueShare {
      Self.set(issueShare.map { .integer($0) }, "issue_share", .screen, in: &entries)
    }
    if lastView != before.lastView {
      Self.set(lastView.map { .string($0) }, "last_view", .screen, in: &entries)
    }
    if theme != before.theme {
      Self.set(theme.map { .string($0.chosen) }, "theme", .screen, in: &entries)
      Self.set(theme.map { .string($0.configured) }, "theme", .configured, in: &entries)
    }
    if commentOrder != before.commentOrder {
      Self.set(commentOrder.map { .string($0) }, "comments", .screen, in: &entries)
    }
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

  private static func projects(_ root: TOMLNode) -> [String: Remembered<Bool>] {
    let configured = truths(root.value(at: [Table.configured.rawValue, projectTable]))
    var projects: [String: Remembered<Bool>] = [:]
    for (key, chosen) in truths(root.value(at: [Table.panel.rawValue, projectTable])) {
      projects[key] = configured[key].map { Remembered(chosen: chosen, configured: $0) }
    }
    return projects
  }

  private static func truths(_ node: TOMLNode?) -> [String: Bool] {
    (node?.entries ?? [:]).compactMapValues { node in
      guard case .boolean(let truth) = node else { return nil }
      return truth
    }
  }

  private static func addresses(_ root: TOMLNode) -> [String: String] {
    let entries = root.value(at: [Table.reporters.rawValue])?.entries ?? [:]
    return entries.filter { !$0.key.isEmpty }.compactMapValues { text($0) }
  }

  private static func fields(_ node: TOMLNode) -> [VisibleField]? {
    guard case .array(let elements) = node else { return nil }
    return elements.compactMap { text($0).map { VisibleField($0) } }
  }

  private static func share(_ node: TOMLNode?) -> Int? {
    guard case .integer(let share)? = node, (1...99).contains(share) else { return nil }
    return share
  }

  private static func theme(_ root: TOMLNode) -> Remembered<String>? {
    guard let chosen = text(root.value(at: [Table.screen.rawValue, "theme"])),
      let configured = text(root.value(at: [Table.configured.rawValue, "theme"]))
    else { return nil }
    return Remembered(chosen: chosen, configured: configured)
  }

  private static func recents(_ root: TOMLNode) -> [RecentEntry] {
    guard case .array(let elements)? = root.value(at: [recentTable]) else { return [] }
    var recents: [RecentEntry] = []
    var keys: Set<String> = []
    for element in elements.prefix(2 * recentLimit) {
      let entries = element.entries
      guard let key = text(entries["key"]), keys.insert(key).inserted else { continue }
      let summary = text(entries["summary"]) ?? ""
      recents.append(RecentEntry(key: key, summary: summary))
    }
    return Array(recents.prefix(recentLimit))
  }

  /// Replaces the list of issues; what another version has noted about one of them stays with it.
  private static func write(_ recents: [RecentEntry], into entries: inout [String: TOMLNode]) {
    var known: [String: [String: TOMLNode]] = [:]
    var foreign: [TOMLNode] = []
    if case .array(let elements)? = entries[recentTable] {
      for element in elements {
        if let key = text(element.entries["key"]) {
          known[key] = known[key] ?? element.entries
        } else {
          foreign.append(element)
        }
      }
    }
    let nodes = recents.map { recent -> TOMLNode in
      var node = known[recent.key] ?? [:]
      node["key"] = .string(recent.key)
      node["summary"] = recent.summary.isEmpty ? nil : .string(recent.summary)
      return .table(node)
    }
    entries[recentTable] = nodes.isEmpty && foreign.isEmpty ? nil : .array(nodes + foreign)
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

  /// Replaces the truths of a table of projects, and leaves what else is in it.
  private static func write(
    _ projects: [String: Bool],
    into entries: inout [String: TOMLNode],
    _ table: Table
  ) {
    var inner = entries[table.rawValue]?.value(at: [projectTable])?.entries ?? [:]
    for key in truths(.table(inner)).keys {
      inner[key] = nil
    }
    inner.merge(projects.mapValues { .boolean($0) }) { $1 }
    set(inner.isEmpty ? nil : .table(inner), projectTable, table, in: &entries)
  }

  /// Replaces the texts of the table of reporters, and leaves what else is in it.
  private static func write(
    _ addresses: [String: String],
    into entries: inout [String: TOMLNode]
  ) {
    let table = Table.reporters.rawValue
    var inner = (entries[table]?.entries ?? [:]).filter { $0.key.isEmpty || text($0.value) == nil }
    inner.merge(addresses.mapValues { .string($0) }) { $1 }
    entries[table] = inner.isEmpty ? nil : .table(inner)
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
