internal import ContactResolution
internal import Settings

/// The part of setup that connects one Intercom workspace.
struct IntercomDialog {
  let console: SetupConsole
  let services: SetupServices
  /// What is configured of the connection; what it says are the defaults.
  let known: IntercomSettings
  /// The name of a connection beside the main one; nil for the main one, which may be left out.
  var connection: String?

  /// Asks until the workspace is connected or left out.
  func settled(_ draft: IntercomDraft) throws(CommandFailure) -> IntercomDraft {
    var draft = draft
    console.title(connection.map { "Intercom, connection “\($0)”" } ?? "Intercom")
    if draft.workspace != nil { return draft }
    if try keepsToken(&draft) { return draft }
    try askToken(&draft)
    return draft
  }

  private func keepsToken(_ draft: inout IntercomDraft) throws(CommandFailure) -> Bool {
    guard let source = known.token else { return false }
    let sentences: [String]
    let status: ExitStatus
    switch services.token(source) {
    case .failure(let problem):
      sentences = [problem.sentence]
      status = .configuration
    case .success(let token):
      switch proof(of: token) {
      case .success(let proof):
        guard try isWanted(proof.workspace) else { return false }
        accept(.kept(source), proof, &draft)
        return true
      case .failure(let problem):
        sentences = ["The token \(source.place) does not work."] + problem.sentences
        status = problem.status
      }
    }
    console.complain(sentences)
    guard !source.isEnvironment else {
      throw CommandFailure([source.precedence], status: .notAllowed)
    }
    try giveUp(sentences, status)
    return false
  }

  private func askToken(_ draft: inout IntercomDraft) throws(CommandFailure) {
    guard console.isTerminal else {
      guard connection == nil else { throw .needsTerminal }
      return
    }
    var last = draft.token?.newSecret
    console.say(SetupText.intercomToken)
    while true {
      guard let typed = console.askHidden("Access token (\(hint(last)))") else {
        throw .noAnswer("Access token")
      }
      if isLeftOut(typed, last) {
        let stays = known.token == nil ? "is not connected" : "stays as it is configured"
        console.say("Intercom \(stays). Run setup again to connect it.")
        return
      }
      guard let token = typed.isEmpty ? last : Secret(typed) else {
        console.say("A token is needed. Ctrl-C leaves everything as it was.")
        continue
      }
      last = token
      switch proof(of: token) {
      case .success(let proof):
        guard try isWanted(proof.workspace) else { continue }
        accept(.entered(token), proof, &draft)
        return
      case .failure(let problem):
        console.complain(problem.sentences)
        try giveUp(problem.sentences, problem.status)
      }
    }
  }

  private func hint(_ last: Secret?) -> String {
    switch (connection, last) {
    case (nil, nil): "not shown; Return: leave out"
    case (nil, _?): "not shown; Return: the same again; skip: leave out"
    case (_?, nil): "not shown"
    case (_?, _?): "not shown; Return: the same again"
    }
  }

  private func isLeftOut(_ typed: String, _ last: Secret?) -> Bool {
    guard connection == nil else { return false }
    return typed.lowercased() == "skip" || typed.isEmpty && last == nil
  }

  /// Whether the workspace may take the place of the one that is configured.
  private func isWanted(_ workspace: Workspace) throws(CommandFailure) -> Bool {
    guard let expected = known.workspace, let found = workspace.id, found != expected else {
      return true
    }
    console.warn("The token opens \(workspace.title), and \(expected) is configured.")
    let question = "Use \(found) from now on?"
    guard let isWanted = console.confirm(question, default: false) else {
      throw .noAnswer(question)
    }
    return isWanted
  }

  private func accept(
    _ token: HeldToken,
    _ proof: IntercomProof,
    _ draft: inout IntercomDraft
  ) {
    draft.token = token
    draft.workspace = proof.workspace
    draft.region = proof.workspace.region
    var words = "Workspace \(proof.workspace.title), region \(draft.region.rawValue)."
    if !proof.teammate.isEmpty { words += " The token is \(proof.teammate)’s." }
    if case .kept(let source) = token { words += " " + source.keeping }
    console.praise(words)
    if known.token != nil, known.region != draft.region {
      console.warn("The region was \(known.region.rawValue); it is corrected.")
    }
    for refusal in proof.missing { console.warn(SetupText.refusal(refusal)) }
  }

  private func giveUp(_ sentences: [String], _ status: ExitStatus) throws(CommandFailure) {
    guard !console.isTerminal else { return }
    throw CommandFailure(sentences + ["Nothing was changed."], status: status)
  }
}

// Finding the region.
extension IntercomDialog {
  /// Why a token will not do.
  private enum Problem: Error {
    case service(ServiceFailure)
    /// It lacks what the panel cannot do without.
    case lacks([IntercomProof.Refusal])

    var status: ExitStatus {
      switch self {
      case .service(let failure): failure.exitStatus
      case .lacks: .notAllowed
      }
    }

    var sentences: [String] {
      switch self {
      case .service(let failure):
        [SetupText.sentence(failure), SetupText.intercomRemedy(failure)].compactMap(\.self)
      case .lacks(let refusals):
        refusals.map(SetupText.refusal)
          + ["Give the app what is missing on its Authentication page, then try again."]
      }
    }
  }

  /// The proof in the configured region, else in the first of the others that knows the token.
  ///
  /// Where the API has an address of its own, only that one is asked.
  private func proof(of token: Secret) -> Result<IntercomProof, Problem> {
    let regions = [known.region] + (known.api == nil ? Region.allCases : [])
    var refusal: ServiceFailure?
    for (index, region) in regions.enumerated() where !regions[..<index].contains(region) {
      console.say("Asking Intercom (\(known.api?.host ?? region.rawValue)) …")
      let candidate = IntercomCandidate(region: region, api: known.api, token: token)
      switch services.intercom(candidate) {
      case .success(let proof):
        let needed = proof.missing.filter(\.permission.isNeeded)
        return needed.isEmpty ? .success(proof) : .failure(.lacks(needed))
      case .failure(let failure):
        guard case .unauthorized = failure else { return .failure(.service(failure)) }
        refusal = refusal ?? failure
      }
    }
    return .failure(.service(refusal ?? .notConnected(.intercom)))
  }
}

extension Workspace {
  /// Name and id, as far as they are known.
  var title: String {
    switch (name.isEmpty, id) {
    case (false, let id?): "\(name) (\(id))"
    case (false, nil): name
    case (true, let id?): id.text
    case (true, nil): "without a name"
    }
  }
}
