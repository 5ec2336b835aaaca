internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// Makes the text of the details, whatever kind of row is selected.
struct DetailsText {
  let scene: Scene
  let resolved: ResolvedContacts
  let columns: Int

  /// A header, and the rows below it.
  struct Content {
    var header: DetailsHeader
    var rows: DetailRows
  }

  /// Columns before every row, for the mark of a selected one.
  static let gutter = 2

  /// Whether the row is the selected one of details that have the focus.
  func isSelected(_ item: DetailItem) -> Bool {
    scene.state.focus == .details && scene.state.contacts.detailSelection == item
  }

  /// Columns a row's text can take.
  var room: Int { max(1, columns - Self.gutter) }

  /// The details of a row of the list.
  func content(of item: PanelItem) -> Content {
    switch item {
    case .contact(let id):
      guard let contact = scene.state.contacts.index?.contact(id) else { break }
      return content(of: contact)
    case .conversation(let id):
      guard let linked = scene.state.contacts.conversation(id) else { break }
      return content(of: linked)
    case .unresolved(let id):
      guard let unresolved = scene.state.contacts.index?.unresolved(id) else { break }
      return content(of: unresolved)
    case .elsewhere(let link):
      return content(of: link)
    }
    let header = DetailsHeader(
      name: "",
      badge: "",
      badgeStyle: scene.theme.faint,
      hasPage: false
    )
    return Content(header: header, rows: DetailRows(sections: []))
  }

  // MARK: - Contacts

  private func content(of contact: ResolvedContact) -> Content {
    let badge = ContactBadge(contact, theme: scene.theme)
    let header = DetailsHeader(
      name: contact.shownName,
      badge: contact.isProvisional ? "loading…" : badge.text,
      badgeStyle: badge.style,
      hasPage: contact.known != nil
    )
    let conversations = ConversationRows(text: self, contact: contact)
    return Content(
      header: header,
      rows: DetailRows(
        sections: ([place(of: contact)] + knowledge(of: contact)).map { [.made($0)] }
          + [conversations.linked] + more(contact).map { [.made($0)] } + [conversations.others]
      )
    )
  }

  /// Where a contact of another workspace than the main one lives.
  private func place(of contact: ResolvedContact) -> [DetailRow] {
    let words = resolved.placeWords(of: contact.connection).map { "In the workspace \($0)." }
    return paragraph(words ?? "", scene.theme.faint)
  }

  private func knowledge(of contact: ResolvedContact) -> [[DetailRow]] {
    switch contact.knowledge {
    case .known(let known):
      return sections(of: known, contact)
    case .merged(let known):
      return sections(of: known, contact) + [
        paragraph("Merged contact, followed from \(contact.id).", scene.theme.faint)
      ]
    case .provisional(_, let email):
      return [
        facts([("Email", email ?? "—")]),
        paragraph("Known from the conversation; the contact is loading…", scene.theme.faint),
      ]
    case .deleted:
      return [
        paragraph("Deleted in Intercom · id \(contact.id)", scene.theme.warning)
          + paragraph("Its conversations remain.", scene.theme.faint)
      ]
    case .failed(let failure):
      return [
        paragraph(scene.sentence(failure), scene.theme.warning)
          + paragraph(FailureText.remedy(failure, of: contact.connection) ?? "", scene.theme.text)
          + paragraph("Contact id \(contact.id)", scene.theme.faint)
      ]
    }
  }

  private func sections(of known: Contact, _ contact: ResolvedContact) -> [[DetailRow]] {
    let warnings = ContactWarnings.sentences(of: known)
      .flatMap { paragraph("! " + $0, scene.theme.warning) }
    let origin =
      contact.conversations.isEmpty
      ? paragraph("Found by the reporter's e-mail address.", scene.theme.faint) : []
    return [
      warnings, FieldRows(text: self).chosen(of: known, through: contact.connection), origin,
    ]
  }

  private func more(_ contact: ResolvedContact) -> [[DetailRow]] {
    guard let known = contact.known else { return [] }
    let further = FieldRows(text: self).further(of: known, through: contact.connection)
    guard let details = scene.state.contacts.details[known.id] else {
      guard isAwaitingDetails else { return [further] }
      let words = "Reading companies, tags and conversations…"
      return [further, paragraph(words, scene.theme.faint)]
    }
    return [further] + MoreRows(text: self).sections(of: known, details)
  }

  /// Whether what is known of the selected contact beyond itself is still on its way.
  var isAwaitingDetails: Bool {
    let panel = scene.state.contacts
    guard let known = panel.selectedContact?.known else { return false }
    guard panel.details[known.id] == nil else { return false }
    return panel.detailsAsked == known.id || isOnlyRecalled && panel.resolved.isLoading
  }

  /// Whether the selected contact is from an earlier run, and nothing more of it was kept.
  var isOnlyRecalled: Bool {
    let panel = scene.state.contacts
    guard let known = panel.selectedContact?.known else { return false }
    return panel.details[known.id] == nil && panel.asOf?.isRecalled == true
  }

  // MARK: - Pieces

  /// Sections one below the other, a blank row between them and above the first.
  func spaced(_ sections: [[DetailRow]]) -> DetailRows {
    DetailRows(sections: sections.map { [.made($0)] })
  }

  /// A text of one look; no rows for an empty one.
  func paragraph(_ text: String, _ style: Style) -> [DetailRow] {
    guard !text.isEmpty else { return [] }
    return StyledText(text, style).lines(columns: room)
      .prefixed(by: .blanks(Self.gutter)).map { DetailRow(line: $0) }
  }

  /// The heading of a section.
  func heading(_ text: String) -> DetailRow {
    DetailRow(line: TextLine(text, scene.theme.section))
  }

  /// Labels and values side by side.
  func facts(_ facts: [(label: String, value: String)]) -> [DetailRow] {
    let width = (facts.map { TextWidth.columns(of: $0.label) }.max() ?? 0) + 2
    return facts.map { fact in
      let label = TextLine([.blanks(Self.gutter), TextRun(fact.label, scene.theme.label)])
      let value = TextRun(fact.value, scene.theme.text)
      return DetailRow(line: label.padded(to: Self.gutter + width).appending(value))
    }
  }
}
