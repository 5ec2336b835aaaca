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

  private var both: Message {
    var message = linked
    message.paragraphs.append(.text(reporter.title))
    message.paragraphs += reporter.paragraphs + reporter.addressHint
    return message
  }

  private var linked: Message {
    var message = Message(
      title: "No Intercom conversations are linked to \(scene.state.issue.key).",
      style: scene.theme.strong,
      paragraphs: [.list("Searched", searched)]
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
