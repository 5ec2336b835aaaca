internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// What a row of the list says.
struct ContactRow {
  /// The contact's name, else a conversation's first words or its id.
  var name: String
  /// Whether the name is an id, whose end tells it from others.
  var isID = false
  /// The role in four letters, or a sign.
  var badge: String
  var badgeStyle: Style
  /// What tells the row from others.
  var note: String
  var noteStyle: Style
}

/// Words the rows of the list, by their places in it.
struct ContactRows {
  private let scene: Scene
  private let resolved: ResolvedContacts
  /// Those in which no contact takes part.
  private let conversations: [LinkedConversation]
  private let names: ContactNames

  /// Words the rows of what was resolved.
  init(scene: Scene, resolved: ResolvedContacts, names: ContactNames) {
    self.scene = scene
    self.resolved = resolved
    self.names = names
    conversations = scene.state.contacts.index?.conversationsWithoutContacts ?? []
  }

  /// The row at the place in the list, which must be one.
  func row(at index: Int) -> ContactRow {
    let name = names.names[index]
    let contacts = resolved.contacts.count
    if index < contacts { return row(resolved.contacts[index], name: name) }
    let read = contacts + conversations.count
    if index < read { return row(conversations[index - contacts], name: name) }
    let links = read + resolved.unresolved.count
    if index < links { return row(resolved.unresolved[index - read], name: name) }
    return elsewhere(resolved.elsewhere[index - links], name: name)
  }

  private func row(_ linked: LinkedConversation, name: String) -> ContactRow {
    ContactRow(
      name: name,
      badge: "–",
      badgeStyle: scene.theme.faint,
      note: withPlace(
        Self.prefix(linked.link.kind) + linked.conversation.state.name + " · no contact",
        linked.connection
      ),
      noteStyle: scene.theme.faint
    )
  }

  private func row(_ unresolved: UnresolvedConversation, name: String) -> ContactRow {
    ContactRow(
      name: name,
      isID: true,
      badge: "!",
      badgeStyle: scene.theme.warning,
      note: withPlace(
        Self.prefix(unresolved.link.kind) + FailureText.word(unresolved.failure),
        unresolved.connection
      ),
      noteStyle: scene.theme.warning
    )
  }

  private func elsewhere(_ link: ConversationLink, name: String) -> ContactRow {
    let place = [link.region?.rawValue, link.workspace?.text].compactMap(\.self)
    return ContactRow(
      name: name,
      isID: true,
      badge: "→",
      badgeStyle: scene.theme.faint,
      note: Self.prefix(link.kind) + (place.isEmpty ? "elsewhere" : place.joined(separator: " · ")),
      noteStyle: scene.theme.faint
    )
  }

  /// What kind of thing the id names, unless it is the usual one.
  private static func prefix(_ kind: Conversation.Kind) -> String {
    switch kind {
    case .conversation: ""
    case .ticket: "ticket "
    }
  }

  private func row(_ contact: ResolvedContact, name: String) -> ContactRow {
    let badge = ContactBadge(contact, theme: scene.theme)
    return ContactRow(
      name: name,
      badge: badge.text,
      badgeStyle: badge.style,
      note: note(contact, name: name),
      noteStyle: contact.isProblem ? scene.theme.warning : scene.theme.faint
    )
  }

  private func note(_ contact: ResolvedContact, name: String) -> String {
    let words: String
    switch contact.knowledge {
    case .deleted: words = "deleted in Intercom"
    case .failed(let failure): words = FailureText.word(failure)
    case .provisional(_, let email): words = email.flatMap { $0 == name ? nil : $0 } ?? "loading…"
    case .known(let known), .merged(let known):
      let facts = ContactFacts(scene: scene, resolved: resolved, names: names)
      words = facts.distinction(of: contact, known, name: name)
    }
    return withPlace(words, contact.connection)
  }

  /// The words, behind the workspace when it is not the main one.
  private func withPlace(_ words: String, _ connection: ConnectionName?) -> String {
    let place = resolved.placeName(of: connection).map { "in \($0)" }
    return [place, words].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

extension ResolvedContact {
  /// Whether it could not be read.
  fileprivate var isProblem: Bool {
    switch knowledge {
    case .deleted, .failed: true
    case .provisional, .known, .merged: false
    }
  }
}
