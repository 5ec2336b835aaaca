internal import Settings

/// The configuration file as setup changes it: every other byte stays.
struct SetupConfiguration {
  let target: SetupTarget

  /// The text with all changes, and where the tables are.
  struct Edited {
    fileprivate var editor: ConfigurationEditor
    fileprivate let target: SetupTarget

    /// Puts the text into the file.
    mutating func write() throws(SetupServices.SaveProblem) {
      do throws(ConfigurationEditFailure) {
        try editor.write(to: target.file)
      } catch {
        throw SetupServices.SaveProblem(sentence: "\(error)")
      }
    }

    /// The profile whose table a connection is in; nil for the file's own.
    func profile(of service: ConnectedService) -> String? {
      switch service {
      case .jira, .intercom: target.profile
      case .connection: list.first == "profile" ? target.profile : nil
      }
    }

    /// The list of connections: the profile's when it has one, or there is none at all.
    fileprivate var list: [String] {
      let own = ["intercom", "connection"]
      guard let profile = target.profile else { return own }
      let inner = ["profile", profile] + own
      return editor.count(of: inner) == 0 && editor.count(of: own) > 0 ? own : inner
    }
  }

  /// The text of a new file, before the settings.
  private static let beginning = """
    # Settings of intercom-panel, written by: intercom-panel setup
    # Change them as you like; setup leaves alone what it need not change.
    # docs/configuration.md has all settings.

    """

  /// The settings that people look for first, with their defaults.
  private static let end = """

    # [panel]
    # source = "linked-conversations"   # or "reporter-email", or "both"

    # [open]
    # command = "xdg-open"

    """

  /// The file's text, or that of a new file, with the changes made.
  func edited(_ edits: [SetupEdit]) throws(SetupServices.SaveProblem) -> Edited {
    let edited: Edited
    do throws(ConfigurationEditFailure) {
      edited = try changed(edits)
    } catch {
      throw SetupServices.SaveProblem(sentence: "\(error)")
    }
    let needsNoAccount = edits.contains(SetupEdit(table: .jira, key: "account", value: nil))
    if needsNoAccount, let profile = target.profile,
      edited.editor.value(at: ["jira", "account"]) != nil
    {
      throw SetupServices.SaveProblem(
        sentence: "Profile “\(profile)” would take over account of [jira], and a personal access "
          + "token must have none. Move [jira] into a profile of its own first."
      )
    }
    return edited
  }

  private func changed(_ edits: [SetupEdit]) throws(ConfigurationEditFailure) -> Edited {
    var editor = try ConfigurationEditor(reading: target.file)
    if editor.text.isEmpty { editor = try ConfigurationEditor(Self.beginning) }
    let isNew = editor.text == Self.beginning
    var edited = Edited(editor: editor, target: target)
    try apply(edits.filter { $0.table.connectionName == nil }, to: &edited)
    if let name = target.connection { try connect(name, edits, &edited) }
    if isNew { edited.editor = try ConfigurationEditor(edited.editor.text + Self.end) }
    return edited
  }

  private func apply(
    _ edits: [SetupEdit],
    to edited: inout Edited
  ) throws(ConfigurationEditFailure) {
    let prefix = target.profile.map { ["profile", $0] } ?? []
    for edit in edits {
      try apply(edit, at: prefix + [edit.table.word, edit.key], to: &edited)
    }
  }

  private func apply(
    _ edit: SetupEdit,
    at path: [String],
    to edited: inout Edited
  ) throws(ConfigurationEditFailure) {
    guard let value = edit.value else { return try edited.editor.remove(path) }
    try edited.editor.set(path, to: ConfigurationValue(value))
  }

  /// Changes the connection of the name, or adds it behind the others.
  private func connect(
    _ name: String,
    _ edits: [SetupEdit],
    _ edited: inout Edited
  ) throws(ConfigurationEditFailure) {
    let list = edited.list
    let editor = edited.editor
    let index = (0..<editor.count(of: list)).first { index in
      editor.value(at: list + [String(index), "name"]) == .text(name)
    }
    if let index {
      for edit in edits {
        try apply(edit, at: list + [String(index), edit.key], to: &edited)
      }
      return
    }
    let settings = edits.compactMap { edit in
      edit.value.map { (key: edit.key, value: ConfigurationValue($0)) }
    }
    try edited.editor.append([(key: "name", value: .text(name))] + settings, to: list)
  }
}

extension ConfigurationValue {
  fileprivate init(_ value: SetupEdit.Value) {
    switch value {
    case .text(let text): self = .text(text)
    case .truth(let truth): self = .truth(truth)
    }
  }
}
