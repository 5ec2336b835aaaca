internal import ContactResolution
internal import Settings

/// The part of setup that connects Jira.
struct JiraDialog {
  let console: SetupConsole
  let services: SetupServices
  /// What is configured; what it says are the defaults.
  let known: JiraSettings

  /// Asks until Jira is connected; what the draft holds already are the defaults.
  func settled(_ draft: JiraDraft) throws(CommandFailure) -> JiraDraft {
    var draft = draft
    console.title("Jira")
    try askSite(&draft)
    try askAccount(&draft)
    if try keepsToken(&draft) { return draft }
    try askToken(&draft)
    return draft
  }

  private func askSite(_ draft: inout JiraDraft) throws(CommandFailure) {
    while true {
      let question = "Site, such as acme.atlassian.net"
      guard let answer = console.ask(question, default: draft.site?.text) else {
        throw .noAnswer("Jira site")
      }
      let site: BaseURL
      do throws(SiteAddress.Problem) {
        site = try SiteAddress.site(answer)
      } catch {
        console.complain([error.sentence])
        try giveUp([error.sentence], .configuration)
        continue
      }
      console.say("Asking \(site.host) …")
      switch services.site(site) {
      case .success(let found):
        if site != draft.site { draft = JiraDraft(site: site) }
        draft.deployment = found.deployment ?? draft.deployment ?? Self.likelyDeployment(site)
        console.praise("\(found.name) at \(site.text)")
        return
      case .failure(let failure):
        if Self.isLocked(failure) {
          if site != draft.site { draft = JiraDraft(site: site) }
          draft.deployment = draft.deployment ?? Self.likelyDeployment(site)
          console.warn("\(site.host) says nothing about itself to strangers.")
          return
        }
        try refuse(failure, SetupText.siteRemedy(failure))
      }
    }
  }

  /// The e-mail address; asked on Cloud only: elsewhere the token says it all.
  private func askAccount(_ draft: inout JiraDraft) throws(CommandFailure) {
    guard draft.deployment != .dataCenter else { return }
    while true {
      let question = "E-mail address of your Jira account"
      guard let answer = console.ask(question, default: draft.account) else {
        throw .noAnswer(question)
      }
      let isAddress = answer.split(separator: "@", omittingEmptySubsequences: false).count == 2
      if isAddress, !answer.contains(where: \.isWhitespace), answer.count > 2 {
        draft.account = answer
        return
      }
      let sentence = "That is not an e-mail address."
      console.complain([sentence])
      try giveUp([sentence], .configuration)
    }
  }

  /// Keeps the token that is configured when it proves itself; says why when it does not.
  ///
  /// It is sent to no other site than the one it was configured for.
  private func keepsToken(_ draft: inout JiraDraft) throws(CommandFailure) -> Bool {
    if draft.token != nil, draft.name != "" { return true }
    guard let source = known.token, let site = draft.site,
      site == known.site || source.isEnvironment
    else { return false }
    let sentences: [String]
    switch services.token(source) {
    case .failure(let problem): sentences = [problem.sentence]
    case .success(let token):
      switch proof(of: token, site, draft) {
      case .success(let name):
        accept(.kept(source), name, &draft)
        return true
      case .failure(let failure):
        sentences = [
          "The token \(source.place) does not work.", SetupText.sentence(failure),
          SetupText.jiraRemedy(failure, draft.deployment),
        ].compactMap(\.self)
      }
    }
    console.complain(sentences)
    guard !source.isEnvironment else {
      throw CommandFailure([source.precedence], status: .notAllowed)
    }
    try giveUp(sentences, .notAllowed)
    return false
  }

  private func askToken(_ draft: inout JiraDraft) throws(CommandFailure) {
    guard console.isTerminal else { throw .needsTerminal }
    guard let site = draft.site else { return }
    let name = draft.deployment == .dataCenter ? "Personal access token" : "API token"
    var last = draft.token?.newSecret
    var offersAccount = false
    console.say(SetupText.jiraToken(draft.deployment))
    while true {
      let question = Self.question(name, draft.account, last, offersAccount: offersAccount)
      guard let typed = console.askHidden(question) else { throw .noAnswer(name) }
      if typed.isEmpty, offersAccount {
        try askAccount(&draft)
        offersAccount = false
        continue
      }
      guard let token = typed.isEmpty ? last : Secret(typed) else {
        console.say("A token is needed. Ctrl-C leaves everything as it was.")
        continue
      }
      last = token
      switch proof(of: token, site, draft) {
      case .success(let name):
        accept(.entered(token), name, &draft)
        return
      case .failure(let failure):
        try refuse(failure, SetupText.jiraRemedy(failure, draft.deployment))
        offersAccount = false
        if case .unauthorized = failure { offersAccount = draft.deployment != .dataCenter }
      }
    }
  }

  /// The question for a token; from the second time on it says whose it has to be.
  ///
  /// Whoever pastes the right token at once must be asked for just that: other answers are shown.
  private static func question(
    _ name: String,
    _ account: String?,
    _ last: Secret?,
    offersAccount: Bool
  ) -> String {
    guard last != nil else { return "\(name) (not shown)" }
    let choice = offersAccount ? "change the e-mail address" : "the same again"
    return name + (account.map { " for \($0)" } ?? "") + " (not shown; Return: \(choice))"
  }

  private func proof(
    of token: Secret,
    _ site: BaseURL,
    _ draft: JiraDraft
  ) -> Result<String, ServiceFailure> {
    let candidate = JiraCandidate(
      site: site,
      deployment: draft.deployment,
      account: draft.account,
      token: token
    )
    console.say("Asking \(site.host) …")
    return services.jira(candidate).flatMap { proof in
      if let failure = proof.readingFailure { return .failure(failure) }
      if proof.usesGateway {
        console.say("The token has scopes and is used by way of api.atlassian.com.")
      }
      return .success(proof.account.displayName)
    }
  }

  private func accept(_ token: HeldToken, _ name: String, _ draft: inout JiraDraft) {
    draft.token = token
    draft.name = name
    var words = "You are \(name)."
    if case .kept(let source) = token { words += " " + source.keeping }
    console.praise(words)
  }

  /// Says what failed; where nobody can try again, that ends setup.
  private func refuse(_ failure: ServiceFailure, _ remedy: String?) throws(CommandFailure) {
    let sentences = [SetupText.sentence(failure), remedy].compactMap(\.self)
    console.complain(sentences)
    try giveUp(sentences, failure.exitStatus)
  }

  private func giveUp(_ sentences: [String], _ status: ExitStatus) throws(CommandFailure) {
    guard !console.isTerminal else { return }
    throw CommandFailure(sentences + ["Nothing was changed."], status: status)
  }

  /// Whether a Jira that refuses strangers may be there all the same.
  private static func isLocked(_ failure: ServiceFailure) -> Bool {
    switch failure {
    case .unauthorized, .forbidden: true
    case .notConnected, .notFound, .merged, .rateLimited, .unavailable, .timedOut,
      .unreachable, .unreadable, .rejected:
      false
    }
  }

  private static func likelyDeployment(_ site: BaseURL) -> JiraDeployment {
    site.isAtlassianCloud ? .cloud : .dataCenter
  }
}
