internal import ContactResolution
internal import PanelModel

/// What to say of an issue's reporter above the contacts that there are.
struct ReporterNote {
  let scene: Scene
  let resolved: ResolvedContacts

  /// A sentence, and whether it warns; nil when nothing is out of the ordinary.
  var sentence: (text: String, isWarning: Bool)? {
    switch resolved.reporter {
    case .notAsked: nil
    case .noReporter: ("Nobody is named as the reporter.\(key("types an address"))", false)
    case .isApp(let name): ("The reporter is an app, \(name): not matched.", false)
    case .askingServiceManagement, .matching: (ReporterText.sentence(resolved.reporter), false)
    case .noEmail(let name):
      ("Jira hides the address of the reporter, \(name).\(request)\(key("types it"))", true)
    case .matched(let email) where resolved.isReporterEmailTyped: (typed(email), false)
    case .matched(let email):
      isFound(email) ? nil : ("Nobody in Intercom has the reporter's address, \(email).", false)
    case .failed(let email, let failure):
      ("The reporter's address, \(email), was not looked up: \(FailureText.word(failure)).", true)
    }
  }

  private func typed(_ email: String) -> String {
    let change = key("changes it")
    return isFound(email)
      ? "Typed address: \(email).\(change)"
      : "Nobody has the address you typed, \(email).\(change)"
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
  private func isFound(_ email: String) -> Bool {
    resolved.contacts.contains { $0.known?.email?.lowercased() == email.lowercased() }
  }
}
