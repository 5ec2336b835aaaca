internal import ContactResolution
internal import PanelModel

/// What to say of an issue's reporter when there is nobody to show: what came of the search, and
/// what to do next.
struct ReporterMessage {
  let scene: Scene
  let resolved: ResolvedContacts

  /// The message, when the reporter alone was looked for.
  var message: Message {
    var message = Message(
      title: title,
      style: failure == nil ? scene.theme.strong : scene.theme.failure,
      paragraphs: paragraphs
    )
    message.paragraphs += addressHint
    if isWorthRepeating { message.paragraphs += scene.keyHint(.refresh, "look again") }
    message.paragraphs += scene.keyHint(.switchSource, "look in linked conversations too")
    return message
  }

  /// What came of the search, in a sentence.
  var title: String {
    switch resolved.reporter {
    case .matched where resolved.isReporterEmailTyped:
      "No User or Lead in Intercom has the address you typed."
    case .matched: "No User or Lead in Intercom has the reporter's address."
    case .failed: "The reporter's address could not be looked up."
    case .notAsked, .noReporter, .isApp, .askingServiceManagement, .noEmail, .matching:
      ReporterText.sentence(resolved.reporter)
    }
  }

  /// What explains it.
  var paragraphs: [Message.Paragraph] {
    switch resolved.reporter {
    case .matched(let email): [.text(email)]
    case .failed(let email, let failure):
      [.text("\(email): \(scene.sentence(failure))")]
        + (FailureText.remedy(failure).map { [.text($0)] } ?? [])
    case .noEmail: [.faint(serviceManagement)]
    case .isApp: [.faint("An app's address would lead to the wrong contact.")]
    case .notAsked, .noReporter, .askingServiceManagement, .matching: []
    }
  }

  /// The key that asks for an address; none where none would be used.
  var addressHint: [Message.Paragraph] {
    guard scene.state.canPerform(.typeAddress) else { return [] }
    return scene.keyHint(
      .typeAddress,
      resolved.isReporterEmailTyped ? "change or clear the address" : "type the address"
    )
  }

  private var serviceManagement: String {
    guard let failure = resolved.requestFailure else {
      return "Jira Service Management does not tell it either."
    }
    return "Jira Service Management may know it, but was not read: \(FailureText.word(failure))."
  }

  private var failure: ServiceFailure? {
    if case .failed(_, let failure) = resolved.reporter { return failure }
    return nil
  }

  private var isWorthRepeating: Bool {
    switch resolved.reporter {
    case .matched, .failed: true
    case .noEmail: resolved.requestFailure != nil
    case .notAsked, .noReporter, .isApp, .askingServiceManagement, .matching: false
    }
  }
}
