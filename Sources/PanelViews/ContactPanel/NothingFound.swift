internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// What to say when the issue names no conversation: where was looked, where not, and what to do.
struct NothingFound {
  let scene: Scene
  let resolved: ResolvedContacts

  /// The message.
  var message: Message {
    switch resolved.source {
    case .linkedConversations: linked
    case .reporterEmail: reporter.message
    case .both: both
    }
  }

  private var reporter: ReporterMessage { ReporterMessage(scene: scene, resolved: resolved) }

  private var linked: Message { linkless(saying: [], switchingTo: "look by the reporter's e-mail") }

  private var both: Message {
    let said = [Message.Paragraph.text(reporter.title)] + reporter.paragraphs
    return linkless(saying: said + reporter.addressHint, switchingTo: nil)
  }

  /// That there are no links, then what else is to be said.
  private func linkless(
    saying more: [Message.Paragraph],
    switchingTo next: String?
  ) -> Message {
    var message = Message(
      title: "No Intercom conversations are linked to \(scene.issueName).",
      style: scene.theme.strong,
      paragraphs: more + [.list("Searched", searched)]
    )
    if !resolved.unsearched.isEmpty {
      let places = resolved.unsearched.map {
        "\($0.origin.places): \(FailureText.word($0.failure))"
      }
      message.paragraphs.append(.list("Could not be searched", places))
    }
    message.paragraphs.append(
      .faint("Put a conversation's link into the issue or a comment, and it appears here.")
    )
    message.paragraphs += scene.keyHint(.refresh, "look again")
    if let next { message.paragraphs += scene.keyHint(.switchSource, next) }
    return message
  }

  private var searched: [String] {
    let missing = Set(resolved.unsearched.map(\.origin))
    let order: [ConversationLink.Origin] = [
      .description, .comment, .remoteLink, .field, .property, .textField,
    ]
    return order.filter { !missing.contains($0) }.map(words)
  }

  private func words(_ origin: ConversationLink.Origin) -> String {
    guard origin == .comment, let issue = scene.state.issue.issue.value else {
      return origin.places
    }
    return PanelTitleView.count(issue.comments.count, "comment")
  }
}
