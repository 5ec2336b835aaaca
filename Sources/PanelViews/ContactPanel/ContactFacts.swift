internal import ContactResolution
internal import PanelModel

/// What tells the contacts of the list apart.
struct ContactFacts {
  let scene: Scene
  let resolved: ResolvedContacts
  let names: ContactNames

  /// Characters of an id that are enough to tell contacts apart.
  private static let shortIDLength = 6
  /// Longer ids are shown by their ends.
  private static let longestID = 12

  /// The company, else the address or phone number; of namesakes, the first fact that only one of
  /// them has stands before the company.
  func distinction(
    of contact: ResolvedContact,
    _ known: Contact,
    name: String
  ) -> String {
    let company = companyName(of: contact, known).flatMap { $0 == name ? nil : $0 }
    let sharing = names.sharing(name)
    guard sharing.count > 1 else {
      return company ?? ContactName.distinction(of: known, company: nil) ?? ""
    }
    let namesakes = sharing.map { resolved.contacts[$0] }.filter { $0.id != contact.id }
      .compactMap { other in other.known.map { (other, $0) } }
    let usual = company ?? ContactName.distinction(of: known, company: nil) ?? ""
    guard !namesakes.isEmpty else { return usual }
    let rivals = namesakes.map { facts(of: $0.0, $0.1) }
    let own = facts(of: contact, known)
    let isOwn = { (fact: String) in !rivals.contains { $0.contains(fact) } }
    if let company, isOwn(company) { return company }
    let first = own.first { $0 != name && $0 != company && isOwn($0) }
    return [first, company].compactMap(\.self).joined(separator: " · ")
  }

  /// What can tell a contact from its namesakes, what people know best first; the last one always
  /// does.
  private func facts(of contact: ResolvedContact, _ known: Contact) -> [String] {
    let rows = FieldFormatter(now: scene.state.now, offset: scene.state.utcOffset).rows(
      of: known,
      details: ContactDetails(),
      fields: [VisibleField("external_id"), VisibleField("last_seen_at")]
    )
    let texts = rows.map(\.text)
    let userID = texts.first.flatMap { $0.isEmpty ? nil : "ID \(Self.short($0))" }
    let seen = texts.last.flatMap { $0.isEmpty ? nil : "seen \($0)" }
    return [
      companyName(of: contact, known), known.email, known.phone, userID, seen,
      "…" + contact.id.text.suffix(Self.shortIDLength),
    ]
    .compactMap(\.self).filter { !$0.isEmpty }
  }

  private static func short(_ id: String) -> String {
    id.count > longestID ? "…" + id.suffix(shortIDLength) : id
  }

  private func companyName(of contact: ResolvedContact, _ known: Contact) -> String? {
    let panel = scene.state.contacts
    let companies = panel.details[known.id]?.companies ?? panel.companies.companies[known.id]
    if let company = companies?.first(where: { !$0.name.isEmpty }) { return company.name }
    return panel.index?.companyName(of: contact.id)
  }
}
