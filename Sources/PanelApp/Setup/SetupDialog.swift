internal import ContactResolution
internal import Settings

/// The whole of setup as a dialog: asks, proves, shows what it would write, and has it written.
struct SetupDialog {
  let console: SetupConsole
  let services: SetupServices
  let target: SetupTarget
  /// What is configured, by whatever means; the defaults.
  let known: Configuration
  /// What the file says by itself.
  let written: Configuration

  /// Talks until everything is written or the person leaves.
  func run() throws(CommandFailure) {
    console.say(
      target.connection == nil
        ? "This connects intercom-panel to Jira and Intercom."
        : "This connects intercom-panel to one more Intercom workspace.",
      "Nothing is stored before it is proved; Ctrl-C leaves everything as it was."
    )
    if let name = target.connection {
      let settled = try connection(name)
      try finish(settled.tokens, settled.edits)
    } else {
      let settled = try both()
      try finish(settled.tokens, settled.edits)
    }
  }

  private typealias Settled = (
    tokens: [NewToken], edits: ([TokenDeposit]) -> (edits: [SetupEdit], summary: [String])
  )

  private func both() throws(CommandFailure) -> Settled {
    let jira = try JiraDialog(console: console, services: services, known: known.jira)
      .settled(
        JiraDraft(
          site: known.jira.site,
          deployment: known.jira.deployment,
          account: known.jira.account
        )
      )
    let intercom = try IntercomDialog(console: console, services: services, known: known.intercom)
      .settled(IntercomDraft(region: known.intercom.region))
    let tokens = [newToken(jira), newToken(intercom, .intercom, known.intercom)]
      .compactMap(\.self)
    return (
      tokens,
      { deposits in
        let changes = SetupEdits(written: written)
        let edits =
          changes.jira(jira, deposits.first { $0.owner == .jira })
          + changes.intercom(intercom, deposits.first { $0.owner == .intercom })
        return (edits, [summary(jira), summary(intercom, .intercom)])
      }
    )
  }

  private func connection(_ name: String) throws(CommandFailure) -> Settled {
    let owner = ConnectedService.connection(name)
    let settings =
      known.intercomConnections.first { $0.name == name }?.settings ?? IntercomSettings()
    let dialog = IntercomDialog(
      console: console,
      services: services,
      known: settings,
      connection: name
    )
    let draft = try dialog.settled(IntercomDraft(region: settings.region))
    return (
      [newToken(draft, owner, settings)].compactMap(\.self),
      { deposits in
        let changes = SetupEdits(written: written)
        return (changes.connection(name, draft, deposits.first), [summary(draft, owner)])
      }
    )
  }

  /// Settles the places and writes; what was answered before stays when something fails.
  private func finish(
    _ tokens: [NewToken],
    _ outcome: ([TokenDeposit]) -> (edits: [SetupEdit], summary: [String])
  ) throws(CommandFailure) {
    while true {
      let places = PlaceDialog(console: console, services: services, target: target)
      let deposits = try places.deposits(tokens)
      let (edits, summary) = outcome(deposits)
      let plan = SetupPlan(target: target, deposits: deposits, edits: edits)
      guard !plan.isEmpty else {
        console.title("Everything works as it is configured; nothing was written.")
        return next()
      }
      console.title("Summary")
      for line in summary + plan.summary { console.say(line, mark: "  ") }
      let question = "Write this?"
      guard let isWanted = console.confirm(question, default: true), isWanted else {
        throw .left
      }
      guard case .failure(let problem) = services.save(plan) else {
        console.praise("Written.")
        return next()
      }
      console.complain([problem.sentence])
      guard console.isTerminal, console.confirm("Try again?", default: true) == true else {
        throw CommandFailure([problem.sentence], status: .configuration)
      }
    }
  }

  private func next() {
    console.say("Next:")
    console.say(
      "intercom-panel \(target.options)PROJ-1 opens an issue",
      "intercom-panel \(target.options)doctor checks everything",
      mark: "  "
    )
  }
}

// What was settled, in a line each, and the tokens that want a place.
extension SetupDialog {
  private func newToken(_ draft: JiraDraft) -> NewToken? {
    guard let secret = draft.token?.newSecret, let site = draft.site else { return nil }
    return NewToken(owner: .jira, secret: secret, source: written.jira.token) { token in
      let candidate = JiraCandidate(
        site: site,
        deployment: draft.deployment,
        account: draft.account,
        token: token
      )
      guard case .failure(let failure) = services.jira(candidate) else { return nil }
      return SetupText.sentence(failure)
    }
  }

  private func newToken(
    _ draft: IntercomDraft,
    _ owner: ConnectedService,
    _ settings: IntercomSettings
  ) -> NewToken? {
    guard let secret = draft.token?.newSecret else { return nil }
    return NewToken(owner: owner, secret: secret, source: settings.token) { token in
      let candidate = IntercomCandidate(region: draft.region, api: settings.api, token: token)
      switch services.intercom(candidate) {
      case .failure(let failure): return SetupText.sentence(failure)
      case .success(let proof):
        guard proof.workspace.id != draft.workspace?.id else { return nil }
        return "It opens \(proof.workspace.title)."
      }
    }
  }

  private func summary(_ draft: JiraDraft) -> String {
    "Jira: \(draft.site?.text ?? ""), as \(draft.name)"
  }

  private func summary(_ draft: IntercomDraft, _ owner: ConnectedService) -> String {
    guard let workspace = draft.workspace else { return "\(owner.title): left out" }
    return "\(owner.title): \(workspace.title), region \(draft.region.rawValue)"
  }
}

extension SetupPlan {
  /// What will be stored, in lines for the person.
  fileprivate var summary: [String] {
    var lines = deposits.map { deposit in
      switch deposit.place {
      case .keyring: "Token for \(deposit.owner.title): desktop keyring"
      case .file(let path):
        "Token for \(deposit.owner.title): \(target.shown(target.absolute(path)))"
      case .command(let command): "Token for \(deposit.owner.title): printed by \(command)"
      }
    }
    let file = target.shown(target.file)
    let names = edits.filter { $0.value != nil }.map(\.name).joined(separator: ", ")
    if target.fileExists, !edits.isEmpty {
      lines.append("Changed in \(file): \(names). The rest stays as it is.")
    } else if !edits.isEmpty {
      lines.append("New file: \(file)")
    }
    return lines
  }
}
