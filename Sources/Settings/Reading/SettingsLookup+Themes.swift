/// The settings of the screen's looks.
extension SettingsLookup {
  /// `NO_COLOR` counts unless the file says something about colours; `themes` are the names of the
  /// person's own.
  ///
  /// Source: no-color.org.
  mutating func look(themes: [String]) -> Look {
    var look = Look()
    look.theme =
      value(.lookTheme) { node throws(Problem) in
        try Self.name(node, of: Look.themes + themes)
      } ?? look.theme
    look.background =
      value(.lookBackground) { node throws(Problem) in try node.word(of: Look.Background.self) }
      ?? look.background
    let colors = value(.lookColors) { node throws(Problem) in
      try node.word(of: Look.ColorRange.self)
    }
    look.colors = colors ?? (sources.variable("NO_COLOR") == nil ? .auto : .none)
    look.usesMouse =
      value(.lookMouse) { node throws(Problem) in try node.truth() } ?? look.usesMouse
    return look
  }

  /// The person's own themes; a profile's theme takes the place of the file's of the same name.
  mutating func themes() -> [ThemeChoice] {
    var themes: [String: ThemeChoice] = [:]
    for prefix in prefixes.reversed() {
      let path = prefix + ["theme"]
      let tables = file.document?.root.value(at: path)?.entries ?? [:]
      for (name, node) in tables.sorted(by: { $0.key < $1.key }) {
        themes[name] = theme(name, node, at: path + [name]) ?? themes[name]
      }
    }
    return themes.values.sorted { $0.name < $1.name }
  }

  private typealias Problem = ConfigurationMistake.Problem

  private mutating func theme(
    _ name: String,
    _ node: TOMLNode,
    at path: [String]
  ) -> ThemeChoice? {
    let shown = TOMLWriter.path(["theme", name])
    let table = SettingsTable(path: path, name: shown)
    guard case .table(let entries) = node else {
      note(node.unexpected("a table: [\(shown)]"), shown, file.origin(of: path))
      return nil
    }
    guard !name.isEmpty, !Look.themes.contains(name) else {
      let reason = "is the name of a theme that is always there; expected is another name"
      note(.unusable(reason: name.isEmpty ? "has no name" : reason), shown, file.origin(of: path))
      return nil
    }
    var theme = ThemeChoice(name: name)
    theme.base =
      value("base", in: table) { node throws(Problem) in
        try Self.name(node, of: Look.themes)
      } ?? theme.base
    for role in entries.keys.sorted() where role != "base" {
      let look = value(role, in: table) { node throws(Problem) in
        try node.text(##"a look, such as "bold cyan" or "#ff8800 on 236""##)
      }
      guard let look else { continue }
      let origin = file.origin(of: path + [role])
      theme.looks.append(ThemeChoice.RoleLook(role: role, look: look, origin: origin))
    }
    return theme
  }

  private static func name(
    _ node: TOMLNode,
    of names: [String]
  ) throws(ConfigurationMistake.Problem) -> String {
    guard case .string(let name) = node, names.contains(name) else {
      throw .notAccepted(value: node.shown, accepted: names.map { TOMLWriter.quoted($0) })
    }
    return name
  }
}
