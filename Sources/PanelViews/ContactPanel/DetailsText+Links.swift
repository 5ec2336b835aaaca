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
    let quote = paragraph(words.quote.map { "“\($0)”" } ?? "", scene.theme.text)
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
        facts([("State", words.state.name)] + times + [("Found in", linked.link.origin.place)]),
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
    let why =
      paragraph(scene.sentence(unresolved.failure), scene.theme.text)
      + paragraph(FailureText.remedy(unresolved.failure) ?? "", scene.theme.text)
    return Content(header: header, rows: spaced([why, facts([("Found in", link.origin.place)])]))
  }

  func content(of link: ConversationLink) -> Content {
    let header = DetailsHeader(
      name: title(of: link),
      badge: "elsewhere",
      badgeStyle: scene.theme.faint,
      hasPage: true
    )
    let why = paragraph(
      "Lives in another workspace or region than the connected one, so it is not looked up here.",
      scene.theme.text
    )
    let places = facts([
      ("Workspace", link.workspace?.text ?? "not named"),
      ("Region", link.region?.rawValue ?? "not named"),
      ("Found in", link.origin.place),
    ])
    return Content(header: header, rows: spaced([why, places]))
  }

  private func title(of link: ConversationLink) -> String {
    "\(link.kind.rawValue.capitalizedFirst) \(link.id)"
  }
}
