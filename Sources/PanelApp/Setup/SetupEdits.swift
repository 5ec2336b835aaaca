internal import ContactResolution
internal import Settings

/// What has to change in the configuration file so that it says what was settled.
struct SetupEdits {
  /// What the file says by itself, without options and environment.
  let written: Configuration

  /// The changes for Jira; none when the file says it all.
  func jira(_ draft: JiraDraft, _ deposit: TokenDeposit?) -> [SetupEdit] {
    var edits: [SetupEdit] = []
    let hasMoved = draft.site != written.jira.site
    if hasMoved, let site = draft.site {
      edits.append(SetupEdit(table: .jira, key: "site", value: .text(site.text)))
    }
    let isNamed = written.jira.deployment != nil || hasMoved
    if isNamed, draft.deployment != written.jira.deployment {
      let value = draft.deployment.map { SetupEdit.Value.text($0.rawValue) }
      edits.append(SetupEdit(table: .jira, key: "deployment", value: value))
    }
    if draft.account != written.jira.account {
      let value = draft.account.map { SetupEdit.Value.text($0) }
      edits.append(SetupEdit(table: .jira, key: "account", value: value))
    }
    return edits + token(deposit, from: written.jira.token)
  }

  /// The changes for the main Intercom connection; none when it was left out.
  func intercom(_ draft: IntercomDraft, _ deposit: TokenDeposit?) -> [SetupEdit] {
    guard let workspace = draft.workspace else { return [] }
    let known = written.intercom
    var edits: [SetupEdit] = []
    if draft.region != known.region || known.token == nil {
      let value = SetupEdit.Value.text(draft.region.rawValue)
      edits.append(SetupEdit(table: .intercom, key: "region", value: value))
    }
    if let expected = known.workspace, let id = workspace.id, expected != id {
      edits.append(SetupEdit(table: .intercom, key: "workspace", value: .text(id.text)))
    }
    return edits + token(deposit, from: known.token)
  }

  /// The changes for another Intercom connection, whose workspace tells which links are its own.
  func connection(
    _ name: String,
    _ draft: IntercomDraft,
    _ deposit: TokenDeposit?
  ) -> [SetupEdit] {
    let known = written.intercomConnections.first { $0.name == name }?.settings
    let table = ConnectedService.connection(name)
    var edits: [SetupEdit] = []
    if draft.region != known?.region {
      edits.append(SetupEdit(table: table, key: "region", value: .text(draft.region.rawValue)))
    }
    if let id = draft.workspace?.id, id != known?.workspace {
      edits.append(SetupEdit(table: table, key: "workspace", value: .text(id.text)))
    }
    return edits + token(deposit, from: known?.token)
  }

  /// The place of a new token, in place of all others, of which an older one would come first.
  private func token(_ deposit: TokenDeposit?, from source: TokenSource?) -> [SetupEdit] {
    guard let deposit else { return [] }
    let chosen: (key: String, value: SetupEdit.Value) =
      switch deposit.place {
      case .keyring: ("token_keyring", .truth(true))
      case .file(let path): ("token_file", .text(path))
      case .command(let command): ("token_command", .text(command))
      }
    if case .file(let path) = deposit.place, case .file(path)? = source?.kind { return [] }
    let others = ["token_command", "token_keyring", "token_file", "token"]
      .filter { $0 != chosen.key }
    return [SetupEdit(table: deposit.owner, key: chosen.key, value: chosen.value)]
      + others.map { SetupEdit(table: deposit.owner, key: $0, value: nil) }
  }
}
