import Foundation

/// Answers Intercom's searches: filters and pages in the body.
struct IntercomSearch {
  /// What is searched.
  let workspace: SampleWorkspace
  /// Whose shapes are written.
  let version: IntercomVersion

  private static let mostPerPage = 150

  private struct Page<Element> {
    var elements: [Element]
    var total: Int
    var pages: JSON
  }

  /// The answer of `POST /contacts/search`; merged and archived contacts are left out.
  func contacts(_ request: SampleRequest) -> SampleAnswer {
    guard let filter = IntercomFilter(request.body?["query"]) else { return Self.malformed }
    let matches = workspace.contacts.filter { contact in
      guard case .present = contact.presence else { return false }
      return filter.matches { values($0, of: contact) }
    }
    let page = page(of: matches, request: request, standard: 50)
    let answers = IntercomContactAnswers(workspace: workspace, version: version)
    return .json([
      "type": "list", "data": .array(page.elements.map { answers.contact($0) }),
      "total_count": .integer(page.total), "pages": page.pages,
    ])
  }

  /// The answer of `POST /conversations/search`, without parts.
  func conversations(_ request: SampleRequest) -> SampleAnswer {
    guard let filter = IntercomFilter(request.body?["query"]) else { return Self.malformed }
    let matches = workspace.conversations.filter { conversation in
      guard conversation.ticketState == nil else { return false }
      return filter.matches { values($0, of: conversation) }
    }
    let newest = matches.sorted { $0.updated.seconds < $1.updated.seconds }
    let page = page(of: newest, request: request, standard: 20)
    // The search knows no plain text, other than the reading of one conversation.
    let answers = IntercomConversationAnswers(workspace: workspace, isPlain: false)
    return .json([
      "type": "conversation.list", "total_count": .integer(page.total), "pages": page.pages,
      "conversations": .array(
        page.elements.map { answers.conversation($0, hasParts: false) }
      ),
    ])
  }

  private func values(_ field: String, of contact: SampleContact) -> [String]? {
    switch field {
    case "id": [contact.id]
    case "email": contact.email.map { [$0] } ?? []
    case "phone": contact.phone.map { [$0] } ?? []
    case "name": contact.name.map { [$0] } ?? []
    case "external_id": contact.externalID.map { [$0] } ?? []
    case "role": [contact.role.rawValue]
    case "created_at": [String(workspace.clock.epoch(contact.created))]
    default: nil
    }
  }

  private func values(_ field: String, of conversation: SampleConversation) -> [String]? {
    let contacts = conversation.contacts.compactMap { workspace.contact(word: $0) }
    return switch field {
    case "id": [conversation.id]
    case "contact_ids": contacts.map(\.id)
    case "source.author.id": contacts.prefix(1).map(\.id)
    case "source.author.email": contacts.prefix(1).compactMap(\.email)
    case "source.body": [conversation.message]
    case "state": [conversation.state]
    case "open": [conversation.state == "closed" ? "false" : "true"]
    case "created_at": [String(workspace.clock.epoch(conversation.age))]
    case "updated_at": [String(workspace.clock.epoch(conversation.updated))]
    default: nil
    }
  }

  private func page<Element>(
    of matches: [Element],
    request: SampleRequest,
    standard: Int
  ) -> Page<Element> {
    let asked = request.body?["pagination"]
    let size = min(Self.mostPerPage, max(1, asked?["per_page"]?.integer ?? standard))
    let start = asked?["starting_after"]?.text.flatMap { Self.offset(of: $0) } ?? 0
    let elements = Array(matches.dropFirst(start).prefix(size))
    let end = start + elements.count
    let next: JSON =
      end < matches.count
      ? ["per_page": .integer(size), "starting_after": .text(Self.cursor(for: end))] : nil
    return Page(
      elements: elements,
      total: matches.count,
      pages: [
        "type": "pages", "next": next, "page": .integer(start / size + 1),
        "per_page": .integer(size),
        "total_pages": .integer((matches.count + size - 1) / size),
      ]
    )
  }

  private static func cursor(for offset: Int) -> String {
    Data("[\(offset)]".utf8).base64EncodedString()
  }

  private static func offset(of cursor: String) -> Int? {
    guard let bytes = Data(base64Encoded: cursor) else { return nil }
    return Int(String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self))
  }

  private static var malformed: SampleAnswer {
    IntercomService.error("parameter_invalid", "Query is not valid", status: 400)
  }
}
