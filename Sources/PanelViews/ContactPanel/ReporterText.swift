public import ContactResolution

/// What came of looking for the reporter, in words.
public enum ReporterText {
  /// A sentence; addresses and names as the services gave them.
  public static func sentence(_ match: ReporterMatch) -> String {
    switch match {
    case .notAsked: "The reporter was not looked for."
    case .noReporter: "Nobody is named as this issue's reporter."
    case .isApp(let name): "The reporter is an app, \(name), so nobody was looked for."
    case .askingServiceManagement(let name):
      "Jira hides the e-mail address of the reporter, \(name); asking Service Management…"
    case .noEmail(let name): "Jira hides the e-mail address of the reporter, \(name)."
    case .matching(let email): "Looking for \(email) in Intercom…"
    case .matched(let email): "No User or Lead in Intercom has the reporter's address, \(email)."
    case .failed(let email, let failure):
      "The reporter's address, \(email), could not be looked up: \(FailureText.word(failure))."
    }
  }
}
