public import ContactResolution

/// A contact's conversations that no link of the issue leads to, as far as they were read.
public struct OtherConversations: Sendable, Equatable {
  /// The conversations, the one that changed last first.
  public var conversations: [Conversation]
  /// How many of them there are in all, those not read included; nil when that is not known.
  public var total: Int?
  /// What follows the ones that were read.
  public var rest: Rest

  /// What follows the conversations that were read.
  public enum Rest: Sendable, Equatable {
    /// Nothing: these are all.
    case none
    /// More, which can be asked for.
    case more
    /// More, which is being asked for.
    case loading
    /// More, which could not be read.
    case failed(ServiceFailure)
  }

  /// How many of them were not read; nil when that is not known.
  public var missing: Int? { total.map { $0 - conversations.count } }
}

extension ContactPanelState {
  /// The contact's conversations beyond the linked ones; nil until the first page arrived.
  public func otherConversations(of contact: ResolvedContact) -> OtherConversations? {
    guard let known = contact.known, let details = details[known.id],
      let page = details.conversations, let parts = parts(of: contact), let others = parts.others
    else { return nil }
    guard page.next != nil else {
      return OtherConversations(conversations: others, total: others.count, rest: .none)
    }
    let leftOut = max(
      page.conversations.count - others.count,
      parts.linked.count
    )
    let rest: OtherConversations.Rest
    if conversationsAsked == known.id {
      rest = .loading
    } else {
      rest = details.failures[.conversations].map { .failed($0) } ?? .more
    }
    return OtherConversations(
      conversations: others,
      total: page.total.map { max($0 - leftOut, others.count) },
      rest: rest
    )
  }

  /// The conversation of the selected contact that no link leads to; nil when it was not read.
  public func otherConversation(_ id: ConversationID) -> Conversation? {
    guard let selectedContact, let parts = parts(of: selectedContact) else { return nil }
    return parts.otherPlaces[id].flatMap { parts.others?[$0] }
  }

  /// Notes that a further page of the contact's conversations is asked for, and says with what;
  /// nil when there is none or it was asked for already.
  mutating func takeConversationPage(of contact: ContactID) -> String? {
    guard let page = details[contact]?.conversations?.next, conversationsAsked != contact else {
      return nil
    }
    conversationsAsked = contact
    details[contact]?.failures[.conversations] = nil
    return page
  }

  /// Takes a further page of a contact's conversations; the pages before it stay.
  ///
  /// A page that brings nothing new is the last, so that asking ends whatever the service answers.
  mutating func takeConversations(
    _ page: Result<ConversationPage, ServiceFailure>,
    of contact: ContactID
  ) {
    if conversationsAsked == contact { conversationsAsked = nil }
    switch page {
    case .success(let page):
      let known = details[contact]?.conversations ?? ConversationPage()
      let listed = Set(known.conversations.map(\.id))
      let new = page.conversations.filter { !listed.contains($0.id) }
      details[contact]?.conversations = ConversationPage(
        conversations: known.conversations + new,
        next: new.isEmpty ? nil : page.next,
        total: page.total ?? known.total
      )
      details[contact]?.failures[.conversations] = nil
    case .failure(let failure): details[contact]?.failures[.conversations] = failure
    }
  }
}

extension ConversationPage {
  /// The first page as it was read anew, followed by what earlier pages had beyond it.
  func followed(by earlier: ConversationPage?) -> ConversationPage {
    guard let earlier, next != nil, earlier.conversations.count > conversations.count else {
      return self
    }
    let own = Set(conversations.map(\.id))
    return ConversationPage(
      conversations: conversations + earlier.conversations.filter { !own.contains($0.id) },
      next: earlier.next,
      total: total ?? earlier.total
    )
  }
}

extension AppState {
  /// Asks for the next page of the selected contact's conversations, unless that was done.
  mutating func readMoreConversations() -> [Effect] {
    guard let contact = contacts.selectedContact, let known = contact.known,
      let page = contacts.takeConversationPage(of: known.id)
    else { return [] }
    return [.readConversations(known.id, through: contact.connection, page: page)]
  }

  /// Takes a further page of a contact's conversations.
  ///
  /// A selection that waited for it stays in its place: on the first conversation of the page. A
  /// page of linked conversations alone shows nothing, so the next one is asked for.
  mutating func take(
    _ page: Result<ConversationPage, ServiceFailure>,
    of contact: ContactID
  ) -> [Effect] {
    let selected = contacts.selectedContact
    let isAwaited =
      selected?.known?.id == contact && contacts.detailSelection == .moreConversations
    let known = selected.flatMap { contacts.otherConversations(of: $0) }?.conversations.count
    contacts.takeConversations(page, of: contact)
    if case .failure(let failure) = page { return retry(after: [failure]) }
    guard isAwaited, let selected, let others = contacts.otherConversations(of: selected) else {
      return []
    }
    let arrived = others.conversations.dropFirst(known ?? 0)
    if let first = arrived.first {
      contacts.detailSelection = .otherConversation(first.id)
      return []
    }
    return others.rest == .more ? readMoreConversations() : []
  }
}
