public import ContactResolution

/// The rows of a contact's details that can be selected, in the order in which they stand.
struct DetailItems {
  let panel: ContactPanelState
  let contact: ResolvedContact
  let fields: VisibleFields

  /// All of them.
  var all: [DetailItem] {
    chosen.map { .field($0) }
      + panel.conversations(of: contact).map { .conversation($0.link.id) } + further + knowledge
      + others
  }

  /// Whether there is none; of most contacts that is known without making them all.
  var isEmpty: Bool { chosen.isEmpty && all.isEmpty }

  private var chosen: [VisibleField] { contact.known.map { fields.fields(for: $0.role) } ?? [] }

  private var further: [DetailItem] {
    guard let known = contact.known else { return [] }
    return panel.furtherFields(of: known, beside: chosen).map { .field($0) }
  }

  private var knowledge: [DetailItem] {
    guard let known = contact.known, let details = panel.details[known.id] else { return [] }
    return panel.companies(of: known, beside: chosen).map { .company($0.id) }
      + (details.tags?.isEmpty == false ? [.tags] : [])
      + (details.segments?.isEmpty == false ? [.segments] : [])
  }

  private var others: [DetailItem] {
    guard let others = panel.otherConversations(of: contact) else { return [] }
    return others.conversations.map { .otherConversation($0.id) }
      + (others.rest == .none ? [] : [.moreConversations])
  }
}

extension ContactPanelState {
  /// The rows of the selected contact's details that can be selected.
  public func detailItems(fields: VisibleFields) -> [DetailItem] {
    guard let selectedContact else { return [] }
    return DetailItems(panel: self, contact: selectedContact, fields: fields).all
  }

  /// Whether nothing in the selected contact's details can be selected.
  func hasNoDetailItems(fields: VisibleFields) -> Bool {
    guard let selectedContact else { return true }
    return DetailItems(panel: self, contact: selectedContact, fields: fields).isEmpty
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
