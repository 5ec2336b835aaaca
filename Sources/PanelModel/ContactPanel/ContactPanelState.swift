public import ContactResolution

/// The contacts behind the issue, and which of them is selected.
public struct ContactPanelState: Sendable, Equatable {
  /// What is known of the contacts; while the first answer grows, `last` is the part that arrived.
  public var resolved: Loadable<ResolvedContacts>
  /// When what is known of them was answered; nil as long as no complete answer is known.
  public var asOf: AnswerMoment?
  /// When what stands for parts that could not be read anew was answered; nil when unknown.
  public var outdatedAsOf: AnswerMoment?
  /// How far the asking is; nil when nothing is asked.
  public var progress: ResolvedContacts.Progress?
  /// Whether the answer takes so long that the person should be told.
  public var isSlow: Bool
  /// Whether the person stopped the asking before it was complete.
  public var isStopped: Bool
  /// The selected row of the list; nil when the list is empty.
  public var selection: PanelItem?
  /// Whether the person chose the selection; one that was not chosen stays with the first row.
  public var isSelectionChosen: Bool
  /// The place of the selected row in the list when it was last seen, from 0.
  var selectionIndex: Int
  /// The selected row of the details; nil for the contact as a whole.
  public var detailSelection: DetailItem?
  /// Rows the details are scrolled down where nothing in them can be selected.
  public var detailScroll: Int
  /// What is known beyond the contacts themselves, by the contact's own id.
  public var details: [ContactID: ContactDetails]
  /// The contact whose details are being asked for; nil when none are.
  public var detailsAsked: ContactID?
  /// Whether details are to be asked for anew, because the person refreshed the panel.
  var readsDetailsAnew: Bool
  /// The contacts whose details are complete since the last refresh.
  public var detailsComplete: Set<ContactID>
  /// The companies of all contacts, as far as they were read.
  public var companies: CompanyKnowledge
  /// The contacts whose companies are being asked for and have no answer yet.
  var companiesAwaited: Set<ContactID>
  /// The contact of whose conversations a further page is being asked for; nil when none is.
  public var conversationsAsked: ContactID?

  /// Makes the state before anything is asked.
  public init() {
    resolved = .idle
    progress = nil
    isSlow = false
    isStopped = false
    selection = nil
    isSelectionChosen = false
    selectionIndex = 0
    detailSelection = nil
    detailScroll = 0
    details = [:]
    detailsAsked = nil
    detailsComplete = []
    readsDetailsAnew = false
    companies = CompanyKnowledge()
    companiesAwaited = []
    conversationsAsked = nil
  }

  /// The rows of the list: contacts, then conversations without any, then links that led nowhere,
  /// then links to elsewhere.
  public var items: [PanelItem] {
    guard let resolved = resolved.value else { return [] }
    return resolved.contacts.map { .contact($0.id) }
      + resolved.conversationsWithoutContacts.map { .conversation($0.link.id) }
      + resolved.unresolved.map { .unresolved($0.link.id) }
      + resolved.elsewhere.map { .elsewhere($0) }
  }

  /// How many rows the list has, at most two: more need not be told apart.
  var itemsUpToTwo: Int {
    guard let resolved = resolved.value else { return 0 }
    let known = resolved.contacts.count + resolved.unresolved.count + resolved.elsewhere.count
    return min(2, known > 1 ? known : items.count)
  }

  /// The selected contact; nil when another kind of row is selected or none.
  public var selectedContact: ResolvedContact? {
    guard case .contact(let id) = selection else { return nil }
    return resolved.value?.contacts.first { $0.id == id }
  }

  /// The selected link that led nowhere; nil when another kind of row is selected or none.
  public var selectedUnresolved: UnresolvedConversation? {
    guard case .unresolved(let id) = selection else { return nil }
    return resolved.value?.unresolved.first { $0.link.id == id }
  }

  /// The conversation that was read under the link's id; nil when there is none.
  public func conversation(_ id: ConversationID) -> LinkedConversation? {
    resolved.value?.conversations.first { $0.link.id == id }
  }

  /// The linked conversations of a contact, in order of first mention.
  public func conversations(of contact: ResolvedContact) -> [LinkedConversation] {
    guard let all = resolved.value?.conversations else { return [] }
    let own = Set(contact.conversations)
    return all.filter { own.contains($0.conversation.id) || own.contains($0.link.id) }
  }
}
