internal import ContactResolution

/// What a key that opens or copies is aimed at.
private enum LinkTarget {
  case link(String, Notice.Opened)
  case value(String)
  case none(Notice.Impossible)
}

extension AppState {
  mutating func openSelected() -> [Effect] {
    switch selectedLink {
    case .link(let url, let subject): return [.open(url: url, subject)]
    case .value: return open(contactLink)
    case .none(let reason): return refuse(reason)
    }
  }

  mutating func openIssue() -> [Effect] {
    open(issueLink)
  }

  mutating func copyLink() -> [Effect] {
    if case .link(let url, _) = overlay {
      notice = .copied(.link)
      return [.copy(url)]
    }
    switch focus == .issue ? issueLink : selectedLink {
    case .link(let url, _):
      notice = .copied(.link)
      return [.copy(url)]
    case .value(let value):
      notice = .copied(.value)
      return [.copy(value)]
    case .none(let reason): return refuse(reason)
    }
  }

  mutating func copyEmail() -> [Effect] {
    guard let contact = contacts.selectedContact else { return refuse(.nothingSelected) }
    guard let email = contact.email else {
      return refuse(contact.known == nil ? .contactNotLoaded : .noEmail)
    }
    notice = .copied(.email)
    return [.copy(email)]
  }

  private mutating func open(_ target: LinkTarget) -> [Effect] {
    switch target {
    case .link(let url, let subject): return [.open(url: url, subject)]
    case .value: return refuse(.noLink)
    case .none(let reason): return refuse(reason)
    }
  }

  private mutating func refuse(_ reason: Notice.Impossible) -> [Effect] {
    notice = .impossible(reason)
    return []
  }

  private var issueLink: LinkTarget {
    issue.issue.value?.webURL.map { .link($0, .issue) } ?? .none(.issueNotLoaded)
  }

  private var selectedLink: LinkTarget {
    if focus == .details, let item = contacts.detailSelection { return link(of: item) }
    switch contacts.selection {
    case nil: return .none(.nothingSelected)
    case .contact: return contactLink
    case .unresolved:
      guard let link = contacts.selectedUnresolved?.link else { return .none(.nothingSelected) }
      return conversationLink(link)
    case .elsewhere(let link): return conversationLink(link)
    }
  }

  private var contactLink: LinkTarget {
    guard let contact = contacts.selectedContact else { return .none(.nothingSelected) }
    if contact.knowledge == .deleted { return .none(.contactDeleted) }
    let workspace = contacts.resolved.value?.workspace
    let url = IntercomWebURL.contact(
      contact.known?.id ?? contact.id,
      workspace: workspace?.id ?? contact.known?.workspace,
      region: workspace?.region ?? .us
    )
    return url.map { .link($0, .contact) } ?? .none(.noLink)
  }

  private func link(of item: DetailItem) -> LinkTarget {
    switch item {
    case .conversation(let id):
      let linked = contacts.resolved.value?.conversations.first { $0.link.id == id }
      return linked.map { conversationLink($0.link) } ?? .none(.nothingSelected)
    case .field(let field):
      guard let contact = contacts.selectedContact?.known else { return .none(.contactNotLoaded) }
      let rows = FieldFormatter(now: now, offset: utcOffset).rows(
        of: contact,
        details: contacts.details[contact.id] ?? ContactDetails(),
        fields: [field]
      )
      return rows.first.map { .value($0.text) } ?? .none(.nothingSelected)
    }
  }

  /// The link as Intercom writes it, in the connected workspace unless it names another.
  private func conversationLink(_ link: ConversationLink) -> LinkTarget {
    let workspace = contacts.resolved.value?.workspace
    let url = IntercomWebURL.conversation(
      link.id,
      kind: link.kind,
      workspace: link.workspace ?? workspace?.id,
      region: link.region ?? workspace?.region ?? .us
    )
    return url.map { .link($0, .conversation) } ?? .none(.noLink)
  }
}

extension ResolvedContact {
  /// The address, even of a contact that is still on its way; nil when there is none.
  fileprivate var email: String? {
    if case .provisional(_, let email) = knowledge { return email }
    return known?.email
  }
}
