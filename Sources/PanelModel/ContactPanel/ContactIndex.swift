public import ContactResolution

/// Where everything stands in what was resolved, so that neither a key nor a drawing looks through
/// all of it.
///
/// Made once when an answer arrives. A class, as the state that holds it is copied often.
public final class ContactIndex: Sendable {
  /// The rows of the list: contacts, then conversations without any, then links that led nowhere,
  /// then links to elsewhere.
  public let items: [PanelItem]
  /// The conversations in which no contact takes part, in order of mention.
  public let conversationsWithoutContacts: [LinkedConversation]
  /// Whether one of the contacts has the reporter's address.
  public let hasReporter: Bool
  /// What the linked conversations call a contact's company, for those of which they do.
  private let companyNames: [ContactID: String]
  private let resolved: ResolvedContacts
  /// The first place of each row.
  private let places: [PanelItem: Int]
  /// Where the conversations stand that are named by an id, their own or their link's, in order.
  private let mentions: [ConversationID: [Int]]
  /// Where the conversations of each contact stand, in order.
  private let own: [[Int]]

  /// Looks through what was resolved.
  init(_ resolved: ResolvedContacts) {
    self.resolved = resolved
    conversationsWithoutContacts = resolved.conversationsWithoutContacts
    items =
      resolved.contacts.map { .contact($0.id) }
      + conversationsWithoutContacts.map { .conversation($0.link.id) }
      + resolved.unresolved.map { .unresolved($0.link.id) }
      + resolved.elsewhere.map { .elsewhere($0) }
    places = Dictionary(zip(items, items.indices)) { first, _ in first }
    var mentions: [ConversationID: [Int]] = [:]
    for (place, linked) in resolved.conversations.enumerated() {
      mentions[linked.link.id, default: []].append(place)
      guard linked.conversation.id != linked.link.id else { continue }
      mentions[linked.conversation.id, default: []].append(place)
    }
    self.mentions = mentions
    let own = resolved.contacts.map { Self.places(of: $0, mentions) }
    self.own = own
    companyNames = Self.companyNames(in: resolved, own)
    if case .matched(let email) = resolved.reporter {
      let wanted = email.lowercased()
      hasReporter = resolved.contacts.contains { $0.known?.email?.lowercased() == wanted }
    } else {
      hasReporter = false
    }
  }

  /// The place of a row in the list, from 0; nil when there is no such row.
  public func place(of item: PanelItem) -> Int? { places[item] }

  /// The contact; nil when it is not one of them.
  public func contact(_ id: ContactID) -> ResolvedContact? {
    places[.contact(id)].map { resolved.contacts[$0] }
  }

  /// The link that led to no conversation; nil when there is none of the id.
  public func unresolved(_ id: ConversationID) -> UnresolvedConversation? {
    places[.unresolved(id)].map {
      resolved.unresolved[$0 - resolved.contacts.count - conversationsWithoutContacts.count]
    }
  }

  /// The conversation that was read under the link's id; nil when there is none.
  func conversation(_ id: ConversationID) -> LinkedConversation? {
    mentions[id]?.first { resolved.conversations[$0].link.id == id }
      .map { resolved.conversations[$0] }
  }

  /// The linked conversations of a contact, in order of first mention.
  func conversations(of contact: ResolvedContact) -> LinkedConversations {
    let place = places[.contact(contact.id)]
    let isKnown =
      place.map { resolved.contacts[$0].conversations == contact.conversations } ?? false
    let known = isKnown ? place.map { own[$0] } : nil
    return LinkedConversations(
      all: resolved.conversations,
      places: known ?? Self.places(of: contact, mentions)
    )
  }

  /// The place of the conversation under the link's id among those of a contact; nil when it is
  /// none of them.
  func place(of id: ConversationID, in linked: LinkedConversations) -> Int? {
    (mentions[id] ?? []).lazy.filter { self.resolved.conversations[$0].link.id == id }
      .compactMap { linked.place(of: $0) }.first
  }

  private static func places(
    of contact: ResolvedContact,
    _ mentions: [ConversationID: [Int]]
  ) -> [Int] {
    let places = contact.conversations.flatMap { mentions[$0] ?? [] }
    let isInOrder = zip(places, places.dropFirst()).allSatisfy { $0 < $1 }
    return isInOrder ? places : Set(places).sorted()
  }

  /// What the first of the contact's linked conversations that names a company calls it.
  public func companyName(of contact: ContactID) -> String? { companyNames[contact] }

  private static func companyNames(in resolved: ResolvedContacts, _ own: [[Int]])
    -> [ContactID: String]
  {
    let names = resolved.conversations.map(\.conversation.companyName)
    let first = zip(resolved.contacts, own).compactMap { contact, places in
      let name = places.lazy.compactMap { names[$0] }.first { !$0.isEmpty }
      return name.map { (contact.id, $0) }
    }
    return Dictionary(first) { first, _ in first }
  }

  /// Whether the issue names the conversation of a connection's workspace under this id.
  func isLinked(_ id: ConversationID, through connection: ConnectionName?) -> Bool {
    mentions[id]?.contains { resolved.conversations[$0].connection == connection } ?? false
  }
}

extension ContactIndex: Equatable {
  /// Always true: the state compares what they were made from.
  public static func == (_: ContactIndex, _: ContactIndex) -> Bool { true }
}
