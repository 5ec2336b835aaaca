import ContactResolution

/// The settings of what is shown, and of what keys and commands do.
extension SettingsLookup {
  /// What the file says; option and environment are asked by `sourceOverride`.
  mutating func panel() -> PanelChoices {
    var choices = PanelChoices()
    choices.isEnabled =
      value(.panelEnabled) { node throws(Problem) in try node.truth() } ?? choices.isEnabled
    choices.projects = projects()
    choices.source =
      read(SettingKey.panelSource.rawValue, foundInFile(.panelSource)) { node throws(Problem) in
        try node.word(of: ContactSource.self)
      } ?? choices.source
    choices.userFields =
      value(.panelUserFields) { node throws(Problem) in try node.fields() } ?? choices.userFields
    choices.leadFields =
      value(.panelLeadFields) { node throws(Problem) in try node.fields() } ?? choices.leadFields
    return choices
  }

  /// What the file says of single projects; the profile's word comes before the file's own.
  private mutating func projects() -> [String: Bool] {
    var projects: [String: Bool] = [:]
    for prefix in prefixes.reversed() {
      projects.merge(self.projects(under: prefix + SettingKey.panelProjects.path)) { $1 }
    }
    return projects
  }

  private mutating func projects(under path: [String]) -> [String: Bool] {
    let tables = file.document?.root.value(at: path)?.entries ?? [:]
    var projects: [String: Bool] = [:]
    for (key, node) in tables.sorted(by: { $0.key < $1.key }) {
      let name = TOMLWriter.path(SettingKey.panelProjects.path + [key])
      let table = SettingsTable(path: path + [key], name: name)
      guard Self.isProjectKey(key) else {
        let reason = "is not named after a project; expected is a project's key, such as PROJ"
        note(.unusable(reason: reason), name, file.origin(of: table.path))
        continue
      }
      guard case .table = node else { continue }
      let enabled = value("enabled", in: table) { node throws(Problem) in try node.truth() }
      if projects[key.uppercased()] != nil {
        let reason = "is there already in other letters"
        note(.unusable(reason: reason), name, file.origin(of: table.path))
      }
      projects[key.uppercased()] = enabled
    }
    return projects
  }

  /// A letter, and behind it letters, digits and `_`.
  private static func isProjectKey(_ text: String) -> Bool {
    let isPlain = text.utf8.allSatisfy { TOMLByte.isBare($0) && $0 != UInt8(ascii: "-") }
    return isPlain && text.utf8.first.map { (0x61...0x7A).contains($0 | 0x20) } ?? false
  }

  mutating func sourceOverride() -> ContactSource? {
    read(SettingKey.panelSource.rawValue, givenForThisRun(.panelSource)) { node throws(Problem) in
      try node.word(of: ContactSource.self)
    }
  }

  mutating func copy() -> CopyChoice {
    var choice = CopyChoice()
    choice.command = value(.copyCommand) { node throws(Problem) in
      try node.command(like: ["xclip", "-selection", "clipboard"], isHidden: false)
    }
    choice.terminal =
      value(.copyOSC52) { node throws(Problem) in
        switch node {
        case .boolean(let isAlways): return isAlways ? .always : .never
        case .string("auto"): return .auto
        default:
          throw .notAccepted(value: node.shown, accepted: ["true", "false", "\"auto\""])
        }
      } ?? choice.terminal
    return choice
  }

  mutating func openCommand() -> [String]? {
    value(.openCommand) { node throws(Problem) in
      try node.command(like: ["firefox", "--new-tab"], isHidden: false)
    }
  }

  /// Views in the order of the file; nil when there are none.
  mutating func views() -> [IssueView]? {
    var views: [IssueView] = []
    for table in tables(of: .issueViews) {
      let name = text("name", in: table, "a name, such as \"Assigned to me\"")
      let jql = text("jql", in: table, "a question in JQL")
      guard let name, let jql else { continue }
      if views.contains(where: { $0.name == name }) {
        let reason = "is \(TOMLWriter.quoted(name)), and another view is called so already"
        note(
          .unusable(reason: reason),
          table.name(of: "name"),
          file.origin(of: table.path + ["name"])
        )
      }
      views.append(IssueView(name: name, jql: jql))
    }
    return views.isEmpty ? nil : views
  }

  mutating func keys() -> [KeyChoice] {
    var choices: [String: KeyChoice] = [:]
    for prefix in prefixes.reversed() {
      let path = prefix + ["keys"]
      for (action, node) in file.document?.root.value(at: path)?.entries ?? [:] {
        let origin = file.origin(of: path + [action])
        guard let keys = keyNames(node, action, origin) else { continue }
        choices[action] = KeyChoice(action: action, keys: keys, origin: origin)
      }
    }
    return choices.values.sorted { $0.action < $1.action }
  }

  private typealias Problem = ConfigurationMistake.Problem

  private mutating func keyNames(
    _ node: TOMLNode,
    _ action: String,
    _ origin: SettingOrigin
  ) -> [String]? {
    let expected = #"the name of a key, or a list of them, such as ["j", "down"]"#
    let elements: [TOMLNode]
    if case .array(let list) = node {
      elements = list
    } else {
      elements = [node]
    }
    do throws(Problem) {
      var names: [String] = []
      for element in elements {
        names.append(try element.text(expected))
      }
      return names
    } catch {
      note(error, TOMLWriter.path(["keys", action]), origin)
      return nil
    }
  }
}
