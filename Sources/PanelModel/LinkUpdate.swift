internal import ContactResolution

/// What a key that opens or copies is aimed at.
private enum LinkTarget {
  case link(String, Notice.Opened)
  case value(String)
  case none(Notice.Impossible)

  var isLink: Bool {
    switch self {
    case .link: true
    case .value, .none: false
    }
  }
}

extension AppState {
  mutating func openSelected() -> [Effect] {
    if selectsMoreConversations { return readMoreConversations() }
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
    switch isIssueAimedAt ? issueLink : selectedLink {
    case .link(let url, _):
      notice = .copied(.link)
      return [.copy(url)]
    case .value(let value):
      notice = .copied(.value)
      return [.copy(value)]
    case .none(let reason): return refuse(reason)
    }
  }

  /// Whether `openSelected` would open something.
  var canOpenSelected: Bool {
    if selectsMoreConversations { return true }
    return switch selectedLink {
    case .link: true
    case .value: contactLink.isLink
    case .none: false
    }
  }

  /// Whether `openIssue` would open something.
  var canOpenIssue: Bool { issueLink.isLink }

  /// Whether `copyLink` would copy something.
  var canCopyLink: Bool {
    if case .link = overlay { return true }
    return switch isIssueAimedAt ? issueLink : selectedLink {
    case .link, .value: true
    case .none: false
    }
  }

  /// Whether `copyEmail` would copy something.
  var canCopyEmail: Bool { contacts.selectedContact?.email != nil }

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

  /// Whether what is copied where the focus is belongs to an issue, not to its contacts.
  private var isIssueAimedAt: Bool { focus == .issue || focus == .list }

  /// The page of the issue, which the list may tell before the issue arrives; in the list, of the
  /// selected one.
  private var issueLink: LinkTarget {
    if focus == .list {
      guard let selected = list.selected else { return .none(.nothingSelected) }
      return selected.webURL.map { .link($0, .issue) } ?? .none(.noLink)
    }
    let url = issue.issue.value?.webURL ?? issue.summary?.webURL
    return url.map { .link($0, .issue) } ?? .none(.issueNotLoaded)
  }

  private var selectedLink: LinkTarget {
    if focus == .details, let item = contacts.detailSelection { return link(of: item) }
    switch contacts.selection {
    case nil: return .none(.nothingSelected)
    case .contact: return contactLink
    case .conversation(let id): return link(of: id)
    case .unresolved:
      guard let unresolved = contacts.selectedUnresolved else { return .none(.nothingSelected) }
      return conversationLink(unresolved.link, through: unresolved.connection)
    case .elsewhere(let link): return conversationLink(link)
    }
  }

  private var contactLink: LinkTarget {
    guard let contact = contacts.selectedContact else { return .none(.nothingSelected) }
    if contact.knowledge == .deleted { return .none(.contactDeleted) }
    let home = home(of: contact)
    let url = IntercomWebURL.contact(
      contact.known?.id ?? contact.id,
      workspace: home.id ?? contact.known?.workspace,
      region: home.region
    )
    return url.map { .link($0, .contact) } ?? .none(.noLink)
  }

  private func link(of item: DetailItem) -> LinkTarget {
    switch item {
    case .conversation(let id): link(of: id)
    case .otherConversation(let id): otherLink(of: id)
    case .moreConversations: .none(.nothingSelected)
    case .field, .company, .tags, .segments:
      text(of: item).map { .value($0) } ?? .none(.contactNotLoaded)
    }
  }

  private func link(of id: ConversationID) -> LinkTarget {
    contacts.conversation(id).map { conversationLink($0.link, through: $0.connection) }
      ?? .none(.nothingSelected)
  }

  private func otherLink(of id: ConversationID) -> LinkTarget {
    guard let contact = contacts.selectedContact,
      let conversation = contacts.otherConversation(id)
    else { return .none(.nothingSelected) }
    let home = home(of: contact)
    let url = IntercomWebURL.conversation(
      conversation.id,
      kind: conversation.kind,
      workspace: home.id ?? contact.known?.workspace,
      region: home.region
    )
    return url.map { .link($0, .conversation) } ?? .none(.noLink)
  }

  /// The link as Intercom writes it, in the workspace it was read from unless it names another.
  private func conversationLink(
    _ link: ConversationLink,
    through connection: ConnectionName? = nil
  ) -> LinkTarget {
    let connected = contacts.resolved.value?.workspace(of: connection)
    let url = IntercomWebURL.conversation(of: link, connected: connected)
    return url.map { .link($0, .conversation) } ?? .none(.noLink)
  }

  /// Where the contact lives: the workspace of its connection; when that did not answer, the place
  /// that a link to one of its conversations names.
  private func home(of contact: ResolvedContact) -> (id: WorkspaceID?, region: Region) {
    if let workspace = contacts.resolved.value?.workspace(of: contact.connection) {
      return (workspace.id, workspace.region)
    }
    let links = contacts.conversations(of: contact).map(\.link)
    let workspaces = links.compactMap(\.workspace)
    return (workspaces.first, links.compactMap(\.region).first ?? .us)
  }
}

extension ResolvedContact {
  /// The address, even of a contact that is still on its way; nil when there is none.
  fileprivate var email: String? {
    if case .provisional(_, let email) = knowledge { return email }
    return known?.email
  }
}
