internal import ContactResolution
internal import PanelModel
internal import TextTerminal

/// The details of links that lead to no contact.
extension DetailsText {
  private static let mostQuoteRows = 8

  func content(of linked: LinkedConversation) -> Content {
    let words = ConversationText(linked, time: scene.time)
    let header = DetailsHeader(
      name: title(of: linked.link),
      badge: words.state.name,
      badgeStyle: scene.theme.text,
      hasPage: true
    )
    let most = (Self.mostQuoteRows + 1) * (room + 1)
    let quote = paragraph(words.quote(columns: most).map { "“\($0)”" } ?? "", scene.theme.text)
    let conversation = linked.conversation
    let moments = [
      ("Started", conversation.created), ("Updated", conversation.updated),
      ("Waiting since", conversation.waitingSince),
    ]
    let times = moments.compactMap { label, moment in moment.map { (label, scene.time.ago($0)) } }
    return Content(
      header: header,
      rows: spaced([
        Array(quote.prefix(Self.mostQuoteRows)),
        facts(
          [("State", words.state.name)] + times + [("Found in", linked.link.origin.place)]
            + place(of: linked.connection)
        ),
        paragraph("No contact takes part in it.", scene.theme.faint),
      ])
    )
  }

  func content(of unresolved: UnresolvedConversation) -> Content {
    let link = unresolved.link
    let header = DetailsHeader(
      name: title(of: link),
      badge: "!",
      badgeStyle: scene.theme.warning,
      hasPage: false
    )
    let connection = unresolved.connection
    let remedy = FailureText.remedy(unresolved.failure, of: connection)
    let who = connection.map { "Connection “\($0)”: " } ?? ""
    let why =
      paragraph(who + scene.sentence(unresolved.failure), scene.theme.text)
      + paragraph(remedy ?? "", scene.theme.text)
    let places = [("Found in", link.origin.place)] + place(of: connection)
    return Content(header: header, rows: spaced([why, facts(places)]))
  }

  func content(of link: ConversationLink) -> Content {
    let header = DetailsHeader(
      name: title(of: link),
      badge: "→",
      badgeStyle: scene.theme.faint,
      hasPage: true
    )
    let why = paragraph(reason(link), scene.theme.text)
    let places = facts([
      ("Workspace", link.workspace?.text ?? "not named"),
      ("Region", link.region?.rawValue ?? "not named"),
      ("Found in", link.origin.place),
    ])
    return Content(header: header, rows: spaced([why, places]))
  }

  /// Why the link was not followed.
  private func reason(_ link: ConversationLink) -> String {
    if hasNamesake(link) {
      return "The issue links a conversation of the same id in another workspace, too; that one "
        + "is shown, and this one can only be opened in Intercom."
    }
    if let connected = resolved.workspace, let region = link.region, connected.region != region,
      connected.id != nil, link.workspace == connected.id
    {
      return "Names the connected workspace in region \(region.rawValue), but the token is for "
        + "region \(connected.region.rawValue). Check region under [intercom], or run "
        + "intercom-panel setup."
    }
    return "Lives in a workspace or region that is not connected, so it is not looked up here. "
      + "intercom-panel setup connects another workspace."
  }

  /// Whether another workspace's conversation of the same id was looked up.
  private func hasNamesake(_ link: ConversationLink) -> Bool {
    resolved.conversations.contains { $0.link.id == link.id }
      || resolved.unresolved.contains { $0.link.id == link.id }
  }

  /// The workspace behind a connection; nothing for the main one.
  private func place(of connection: ConnectionName?) -> [(String, String)] {
    resolved.placeWords(of: connection).map { [("Workspace", $0)] } ?? []
  }

  private func title(of link: ConversationLink) -> String {
    "\(link.kind.rawValue.capitalizedFirst) \(link.id)"
  }
}
