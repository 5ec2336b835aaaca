internal import ContactResolution
internal import PanelModel

/// What to say of an issue's reporter above the contacts that there are.
struct ReporterNote {
  let scene: Scene
  let resolved: ResolvedContacts

  /// What to say, in forms of less and less words; none when nothing is out of the ordinary.
  var forms: [String] {
    switch resolved.reporter {
    case .notAsked: []
    case .noReporter: ["Nobody is named as the reporter.\(key("types an address"))"]
    case .isApp(let name): ["The reporter is an app, \(name): not matched."]
    case .askingServiceManagement, .matching: [ReporterText.sentence(resolved.reporter)]
    case .noEmail(let name):
      [", \(name)\(end)", end].map { "Jira hides the address of the reporter\($0)" }
    case .matched(let email) where resolved.isReporterEmailTyped: typed(email)
    case .matched(let email):
      isFound ? [] : ["Nobody in Intercom has the reporter's address, \(email)."]
    case .failed(let email, let failure):
      ["The reporter's address, \(email), was not looked up: \(FailureText.word(failure))."]
    }
  }

  /// Whether it warns.
  var isWarning: Bool {
    switch resolved.reporter {
    case .noEmail, .failed: true
    case .notAsked, .noReporter, .isApp, .askingServiceManagement, .matching, .matched: false
    }
  }

  private var end: String { ".\(request)\(key("types it"))" }

  private func typed(_ email: String) -> [String] {
    let words =
      isFound
      ? ["Reporter's address as you typed it: \(email).", "You typed \(email)."]
      : ["Nobody has the address you typed, \(email).", "Nobody has \(email)."]
    return words.map { $0 + key("changes it") }
  }

  private var request: String {
    resolved.requestFailure.map {
      " Jira Service Management was not read: \(FailureText.word($0))."
    } ?? ""
  }

  private func key(_ effect: String) -> String {
    guard scene.state.canPerform(.typeAddress) else { return "" }
    return scene.keyName(.typeAddress).map { " \($0) \(effect)." } ?? ""
  }

  /// Whether one of the contacts has the address.
  private var isFound: Bool { scene.state.contacts.index?.hasReporter ?? false }
}
