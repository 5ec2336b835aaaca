/// Tables where tables have to be, and who may write a file that names commands.
extension SettingsLookup {
  /// Notes what is not a table though settings are looked for in it.
  mutating func checkShape() {
    guard let root = file.document?.root else { return }
    checkTables(in: root, under: [])
    if let profiles = root.entries["profile"] {
      checkTable(profiles, ["profile"])
      for (name, node) in profiles.entries.sorted(by: { $0.key < $1.key }) {
        checkTable(node, ["profile", name])
        checkTables(in: node, under: ["profile", name])
      }
    }
    checkCommands()
  }

  private mutating func checkTables(in node: TOMLNode, under prefix: [String]) {
    let tables = Set(SettingKey.allCases.compactMap(\.path.first)).union(SettingKey.freeTables)
    for name in tables.sorted() {
      if let table = node.entries[name] {
        checkTable(table, prefix + [name])
      }
    }
    for key in SettingKey.allCases where key.keysOfNamedTables != nil {
      checkNamedTables(node, key, prefix)
    }
    for key in SettingKey.allCases where key.keysOfTables != nil {
      if let list = node.value(at: key.path) {
        checkList(list, prefix + key.path)
      }
    }
  }

  private mutating func checkTable(_ node: TOMLNode, _ path: [String]) {
    guard case .table = node else {
      let name = TOMLWriter.path(path)
      note(node.unexpected("a table: [\(name)]"), name, file.origin(of: path))
      return
    }
  }

  private mutating func checkNamedTables(
    _ node: TOMLNode,
    _ key: SettingKey,
    _ prefix: [String]
  ) {
    guard let tables = node.value(at: key.path) else { return }
    checkTable(tables, prefix + key.path)
    for (name, table) in tables.entries.sorted(by: { $0.key < $1.key }) {
      checkTable(table, prefix + key.path + [name])
    }
  }

  private mutating func checkList(_ node: TOMLNode, _ path: [String]) {
    let name = TOMLWriter.path(path)
    guard case .array = node else {
      note(node.unexpected("a list of tables: [[\(name)]]"), name, file.origin(of: path))
      return
    }
  }

  private mutating func checkCommands() {
    guard let access = file.access, access.isChangeableByOthers else { return }
    let problem: ConfigurationMistake.Problem =
      access.belongsToStranger
      ? .somebodyElses(isCommand: true) : .commandWritableByOthers(mode: access.mode)
    let keys: [SettingKey] = [
      .jiraTokenCommand, .intercomTokenCommand, .openCommand, .copyCommand,
    ]
    var commands = keys.map { ($0.rawValue, foundInFile($0)) }
    for table in tables(of: .intercomConnections) {
      commands.append((table.name(of: "token_command"), found("token_command", in: table)))
    }
    for (name, found) in commands {
      if let found {
        note(problem, name, found.origin)
      }
    }
  }
}
