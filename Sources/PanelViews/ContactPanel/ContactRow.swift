internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// What a row of the list says.
struct ContactRow {
  /// The contact's name, else a conversation's first words or its id.
  var name: String
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

  /// Words the rows of what was resolved.
  init(scene: Scene, resolved: ResolvedContacts) {
    self.scene = scene
    self.resolved = resolved
    conversations = resolved.conversationsWithoutContacts
  }

  /// What each row is about, in the list's order.
  var names: [String] {
    resolved.contacts.map(\.shownName) + conversations.map(name(of:))
      + resolved.unresolved.map(\.link.id.text)
      + resolved.elsewhere.map(\.id.text)
  }

  /// The row at the place in the list, which must be one.
  func row(at index: Int, name: String) -> ContactRow {
    let contacts = resolved.contacts.count
    if index < contacts { return row(resolved.contacts[index], name: name) }
    let read = contacts + conversations.count
    if index < read { return row(conversations[index - contacts], name: name) }
    let links = read + resolved.unresolved.count
    if index < links { return row(resolved.unresolved[index - read], name: name) }
    return elsewhere(resolved.elsewhere[index - links], name: name)
  }

  private func name(of linked: LinkedConversation) -> String {
    let quote = ConversationText(linked, time: scene.time).quote
    return quote.map { "“\($0)”" } ?? linked.link.id.text
  }

  private func row(_ linked: LinkedConversation, name: String) -> ContactRow {
    ContactRow(
      name: name,
      badge: "–",
      badgeStyle: scene.theme.faint,
      note: Self.prefix(linked.link.kind) + linked.conversation.state.name + " · no contact",
      noteStyle: scene.theme.faint
    )
  }

  private func row(_ unresolved: UnresolvedConversation, name: String) -> ContactRow {
    ContactRow(
      name: name,
      badge: "!",
      badgeStyle: scene.theme.warning,
      note: Self.prefix(unresolved.link.kind) + FailureText.word(unresolved.failure),
      noteStyle: scene.theme.warning
    )
  }

  private func elsewhere(_ link: ConversationLink, name: String) -> ContactRow {
    let place = [link.region?.rawValue, link.workspace?.text].compactMap(\.self)
    return ContactRow(
      name: name,
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
    switch contact.knowledge {
    case .deleted: return "deleted in Intercom"
    case .failed(let failure): return FailureText.word(failure)
    case .provisional(_, let email):
      return email.flatMap { $0 == name ? nil : $0 } ?? "loading…"
    case .known(let known), .merged(let known):
      let other = ContactName.distinction(of: known, company: nil)
      guard let company = companyName(of: contact, known), company != name else {
        return other ?? ""
      }
      let tells = !isShared(company, by: contact, name: name)
      return tells ? company : [other, company].compactMap(\.self).joined(separator: " · ")
    }
  }

  /// Whether a namesake works at the same company, so that it tells neither of them from the other.
  private func isShared(_ company: String, by contact: ResolvedContact, name: String) -> Bool {
    resolved.contacts.contains { other in
      guard other.id != contact.id, other.shownName == name, let known = other.known else {
        return false
      }
      return companyName(of: other, known) == company
    }
  }

  private func companyName(of contact: ResolvedContact, _ known: Contact) -> String? {
    let company = scene.state.contacts.details[known.id]?.companies?.first { !$0.name.isEmpty }
    if let company { return company.name }
    return scene.state.contacts.conversations(of: contact)
      .compactMap(\.conversation.companyName).first { !$0.isEmpty }
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
