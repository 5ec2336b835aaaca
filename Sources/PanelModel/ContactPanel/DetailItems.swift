public import ContactResolution

/// The rows of a contact's details that can be selected, in the order in which they stand.
///
/// Conversations, of which there can be many, are not gone through.
public struct DetailItems: RandomAccessCollection, Sendable {
  /// What stands above the linked conversations, and between them and the other ones.
  private let head: [DetailItem]
  private let middle: [DetailItem]
  private let parts: SelectedContact?
  private let hasMore: Bool

  fileprivate init() {
    (head, middle, parts, hasMore) = ([], [], nil, false)
  }

  fileprivate init(of contact: ResolvedContact, in panel: ContactPanelState, chosen: [VisibleField])
  {
    head = chosen.map { .field($0) }
    middle = contact.known.map { panel.knowledge(of: $0, beside: chosen) } ?? []
    parts = panel.parts(of: contact)
    hasMore = panel.otherConversations(of: contact).map { $0.rest != .none } ?? false
  }

  private var linkedCount: Int { parts?.linked.count ?? 0 }
  private var otherCount: Int { parts?.others?.count ?? 0 }
  private var othersStart: Int { head.count + linkedCount + middle.count }

  /// The first place.
  public var startIndex: Int { 0 }
  /// The place behind the last one.
  public var endIndex: Int { othersStart + otherCount + (hasMore ? 1 : 0) }

  /// The item at a place.
  public subscript(position: Int) -> DetailItem {
    var rest = position
    if rest < head.count { return head[rest] }
    rest -= head.count
    if let parts, rest < linkedCount { return .conversation(parts.linked[rest].link.id) }
    rest -= linkedCount
    if rest < middle.count { return middle[rest] }
    rest -= middle.count
    guard let others = parts?.others, rest < others.count else { return .moreConversations }
    return .otherConversation(others[rest].id)
  }

  /// The first place of the item; nil when it is not one of them.
  public func firstIndex(of item: DetailItem) -> Int? {
    switch item {
    case .conversation(let id): parts?.linkedPlace(of: id).map { head.count + $0 }
    case .otherConversation(let id): parts?.otherPlaces[id].map { othersStart + $0 }
    case .moreConversations: hasMore ? endIndex - 1 : nil
    case .field, .company, .tags, .segments:
      head.firstIndex(of: item)
        ?? middle.firstIndex(of: item).map { head.count + linkedCount + $0 }
    }
  }

  /// Whether the item is one of them.
  public func contains(_ item: DetailItem) -> Bool { firstIndex(of: item) != nil }
}

extension ContactPanelState {
  /// The rows of the selected contact's details that can be selected.
  public func detailItems(fields: VisibleFields) -> DetailItems {
    guard let selectedContact else { return DetailItems() }
    let chosen = selectedContact.known.map { fields.fields(for: $0.role) } ?? []
    return DetailItems(of: selectedContact, in: self, chosen: chosen)
  }

  /// Whether nothing in the selected contact's details can be selected; of most contacts that is
  /// known without looking at all of them.
  func hasNoDetailItems(fields: VisibleFields) -> Bool {
    guard let known = selectedContact?.known, !fields.fields(for: known.role).isEmpty else {
      return detailItems(fields: fields).isEmpty
    }
    return false
  }

  /// What can be selected of a contact between its linked and its other conversations.
  fileprivate func knowledge(of contact: Contact, beside chosen: [VisibleField]) -> [DetailItem] {
    let further = furtherFields(of: contact, beside: chosen).map { DetailItem.field($0) }
    guard let details = details[contact.id] else { return further }
    return further + companies(of: contact, beside: chosen).map { .company($0.id) }
      + (details.tags?.isEmpty == false ? [.tags] : [])
      + (details.segments?.isEmpty == false ? [.segments] : [])
  }

  /// The contact's companies, unless all that is known of them is a name that the chosen fields
  /// show.
  public func companies(of contact: Contact, beside chosen: [VisibleField]) -> [Company] {
    let companies = details[contact.id]?.companies ?? []
    guard companies.count == 1, let only = companies.first,
      only == Company(id: only.id, name: only.name, website: only.website),
      chosen.contains(VisibleField("company"))
    else { return companies }
    return []
  }

  /// What is worth knowing of every contact and is known, but is not among the chosen fields.
  public func furtherFields(of contact: Contact, beside chosen: [VisibleField]) -> [VisibleField] {
    let details = details[contact.id] ?? ContactDetails()
    let formatter = FieldFormatter(now: Timestamp(seconds: 0), offset: .utc)
    let shown = Set(formatter.rows(of: contact, details: details, fields: chosen).map(\.label))
    let further = ["owner", "location", "last_seen_at", "last_replied_at"].map { VisibleField($0) }
    let rows = formatter.rows(of: contact, details: details, fields: further)
    return zip(further, rows).filter { !$1.text.isEmpty && !shown.contains($1.label) }.map(\.0)
  }
}

/// Where the selection stands in the details, so that it can be kept there.
struct DetailPlace {
  /// Whose details they are.
  let contact: PanelItem?
  /// The selected row's place among those that can be selected, from 0.
  let index: Int
}

extension AppState {
  /// Where the selection stands in the details; nil when none does.
  var detailPlace: DetailPlace? {
    guard let selection = contacts.detailSelection else { return nil }
    let index = contacts.detailItems(fields: fields).firstIndex(of: selection)
    return DetailPlace(contact: contacts.selection, index: index ?? 0)
  }

  /// Keeps the selection in the details on a row that exists: on the one in its place when its own
  /// is gone.
  mutating func keepDetailSelection(at place: DetailPlace?) {
    guard focus == .details || contacts.detailSelection != nil else { return }
    let items = contacts.detailItems(fields: fields)
    if let selection = contacts.detailSelection, items.contains(selection) { return }
    let index = place.flatMap { $0.contact == contacts.selection ? $0.index : nil } ?? 0
    contacts.detailSelection =
      items.isEmpty ? nil : items[min(index, items.count - 1)]
    let isGone = place != nil || contacts.selection == nil
    if items.isEmpty, isGone, focus == .details { focus = .contacts }
  }
}
