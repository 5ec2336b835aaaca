internal import ContactResolution
internal import PanelModel

/// Words for what could not be read anew.
enum OutdatedText {
  /// A sentence for each kind of thing, in a long and a short form.
  static func forms(_ resolved: ResolvedContacts, in scene: Scene) -> [[String]] {
    var conversations: [ServiceFailure] = []
    var contacts: [ServiceFailure] = []
    var reporter: [ServiceFailure] = []
    for part in resolved.outdated {
      switch part.subject {
      case .conversation: conversations.append(part.failure)
      case .contact: contacts.append(part.failure)
      case .reporter: reporter.append(part.failure)
      }
    }
    let asOf = scene.state.contacts.outdatedAsOf
    let age = asOf.map { " As of \(scene.time.day($0.timestamp))." } ?? ""
    let total = resolved.conversations.count + resolved.unresolved.count
    let subjects = [
      ("\(conversations.count) of \(PanelTitleView.count(total, "conversation"))", conversations),
      (
        "\(contacts.count) of \(PanelTitleView.count(resolved.contacts.count, "contact"))", contacts
      ),
      ("The reporter's match", reporter),
    ]
    return subjects.compactMap { subject, failures in
      failures.first.map { failure in
        [scene.sentence(failure), FailureText.word(failure) + "."].map {
          "\(subject) could not be refreshed: \($0)\(age)"
        }
      }
    }
  }
}
