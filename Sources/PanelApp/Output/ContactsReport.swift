internal import ContactResolution
internal import PanelModel

/// All that `contacts KEY` says, before it is laid out as text, JSON or CSV.
struct ContactsReport {
  var key: IssueKey
  var resolved: ResolvedContacts
  /// The region the token is configured for; the workspace's own when it answered.
  var region: Region
  /// What is known beyond the contacts themselves, as far as it was asked for.
  var details: [ContactID: ContactDetails]
  /// What was said in the linked conversations, by their ids, as far as it was asked for.
  var threads: [ConversationID: Result<ConversationThread, ServiceFailure>] = [:]
  /// The attributes asked for of Users and of Leads.
  var fields: VisibleFields
  /// The moment at which it was made.
  var now: Timestamp
  var formatter: FieldFormatter

  /// The rows of a contact's fields, in the chosen order.
  func rows(of contact: Contact) -> [FieldRow] {
    formatter.rows(
      of: contact,
      details: details[contact.id] ?? ContactDetails(),
      fields: fields.fields(for: contact.role)
    )
  }

  /// The link that opens a contact in Intercom; nil when it is deleted or its id cannot stand in
  /// one.
  func url(of contact: ResolvedContact) -> String? {
    guard contact.knowledge != .deleted else { return nil }
    let workspace = resolved.workspace(of: contact.connection)
    return IntercomWebURL.contact(
      contact.known?.id ?? contact.id,
      workspace: workspace?.id ?? contact.known?.workspace,
      region: workspace?.region ?? region
    )
  }

  /// The link that opens a conversation in Intercom; nil when its id cannot stand in one.
  func url(of link: ConversationLink, through connection: ConnectionName? = nil) -> String? {
    let workspace = resolved.workspace(of: connection)
    return IntercomWebURL.conversation(of: link, connected: workspace, region: region)
  }

  /// The connected workspace's region.
  var workspaceRegion: Region { resolved.workspace?.region ?? region }
}

extension ResolvedContact {
  /// Why the contact could not be read; nil when it was, or is on its way.
  var failure: ServiceFailure? {
    switch knowledge {
    case .known, .merged, .provisional: nil
    case .deleted: .notFound(.intercom)
    case .failed(let failure): failure
    }
  }
}

extension VisibleFields {
  /// What has to be asked beyond the contacts themselves to show the fields.
  var neededParts: Set<ContactDetails.Part> {
    var parts: Set<ContactDetails.Part> = []
    if contain(["company", "plan"]) { parts.insert(.companies) }
    if contain(["owner", "owner_id"]) { parts.insert(.owner) }
    return parts
  }

  private func contain(_ names: Set<String>) -> Bool {
    (user + lead).contains { names.contains($0.name) }
  }
}
