/// Writes conversations and tickets as Intercom does.
struct IntercomConversationAnswers {
  /// What is known.
  let workspace: SampleWorkspace
  /// Whether bodies are plain text instead of HTML.
  let isPlain: Bool

  private static let mostParts = 500

  private var clock: SampleClock { workspace.clock }

  /// The answer of `GET /conversations/{id}`; searches leave the parts out.
  func conversation(_ conversation: SampleConversation, hasParts: Bool) -> JSON {
    let shape: JSON = [
      "type": "conversation", "id": .text(conversation.id),
      "created_at": .integer(clock.epoch(conversation.age)),
      "updated_at": .integer(clock.epoch(conversation.updated)), "waiting_since": nil,
      "snoozed_until": conversation.state == "snoozed"
        ? .integer(clock.epoch(.days(-2))) : .null,
      "source": source(conversation), "contacts": contacts(conversation),
      "company": company(conversation),
      "first_contact_reply": nil,
      "admin_assignee_id": .integer(conversation.assignee?.id ?? 0), "team_assignee_id": 0,
      "open": .flag(conversation.state != "closed"), "state": .text(conversation.state),
      "read": false, "priority": "none", "tags": tags(conversation),
      "title": .optional(conversation.title), "custom_attributes": [:], "topics": [:],
      "sla_applied": nil, "statistics": nil, "conversation_rating": nil, "teammates": nil,
      "ticket": nil, "ai_agent_participated": false,
      "linked_objects": ["type": "list", "data": [], "total_count": 0, "has_more": false],
    ]
    guard hasParts else { return shape }
    let parts = conversation.parts.suffix(Self.mostParts).enumerated()
    return shape.adding([
      "conversation_parts": [
        "type": "conversation_part.list",
        "conversation_parts": .array(parts.map { part($0.element, index: $0.offset) }),
        "total_count": .integer(conversation.parts.count),
      ]
    ])
  }

  /// The answer of `GET /tickets/{id}`.
  func ticket(_ ticket: SampleConversation) -> JSON {
    let parts = ticket.parts.enumerated()
    return [
      "type": "ticket", "id": .text(ticket.id), "ticket_id": .text(String(ticket.number)),
      "category": "Customer",
      "ticket_attributes": [
        "_default_title_": .optional(ticket.title),
        "_default_description_": .text(ticket.message), "Severity": 2, "Reproduced": true,
      ],
      "ticket_state": [
        "type": "ticket_state", "id": "8537", "category": "in_progress",
        "internal_label": .optional(ticket.ticketState),
        "external_label": .optional(ticket.ticketState),
      ],
      "ticket_type": ["type": "ticket_type", "id": "95", "name": "Billing", "archived": false],
      "contacts": contacts(ticket), "open": .flag(ticket.state != "closed"),
      "admin_assignee_id": .integer(ticket.assignee?.id ?? 0), "team_assignee_id": 0,
      "created_at": .integer(clock.epoch(ticket.age)),
      "updated_at": .integer(clock.epoch(ticket.updated)), "is_shared": true,
      "linked_objects": ["type": "list", "data": [], "total_count": 0, "has_more": false],
      "ticket_parts": [
        "type": "ticket_part.list",
        "ticket_parts": .array(parts.map { part($0.element, index: $0.offset) }),
        "total_count": .integer(ticket.parts.count),
      ],
    ]
  }

  private func source(_ conversation: SampleConversation) -> JSON {
    let author = conversation.contacts.first.flatMap { workspace.contact(word: $0) }
    return [
      "type": "conversation", "id": .text(String(403_000_000 + conversation.number)),
      "delivered_as": author == nil ? "operator_initiated" : "customer_initiated",
      "subject": "", "body": body(conversation.message),
      "author": author.map { contact($0) } ?? Self.bot, "attachments": [],
      "url": "https://shop.example.com/checkout", "redacted": false, "recipients": nil,
    ]
  }

  /// The company a conversation is filed under: that of the only contact with just one company.
  private func company(_ conversation: SampleConversation) -> JSON {
    let contacts = conversation.contacts.compactMap { workspace.contact(word: $0) }
    guard contacts.count == 1, contacts[0].companies.count == 1,
      let company = workspace.company(word: contacts[0].companies[0])
    else { return .null }
    return ["type": "company", "id": .text(company.word), "name": .text(company.name)]
  }

  private func contacts(_ conversation: SampleConversation) -> JSON {
    let contacts = conversation.contacts.compactMap { workspace.contact(word: $0) }
    return [
      "type": "contact.list",
      "contacts": .array(
        contacts.map {
          [
            "type": "contact", "id": .text($0.id),
            "external_id": .optional($0.externalID),
          ]
        }
      ),
    ]
  }

  private func tags(_ conversation: SampleConversation) -> JSON {
    [
      "type": "tag.list",
      "tags": .array(
        conversation.tags.map { ["type": "tag", "id": "1", "name": .text($0)] }
      ),
    ]
  }

  private func part(_ part: SamplePart, index: Int) -> JSON {
    [
      "type": "conversation_part", "id": .text(String(90_000 + index)),
      "part_type": .text(part.type), "body": part.text.map { body($0) } ?? .null,
      "created_at": .integer(clock.epoch(part.age)),
      "updated_at": .integer(clock.epoch(part.age)), "author": author(part.author),
      "attachments": .array(
        part.attachments.map {
          [
            "type": "upload", "name": .text($0), "url": "https://files.example.com/\($0)",
            "content_type": "image/png", "filesize": 23_123,
          ]
        }
      ),
      "redacted": false, "assigned_to": nil, "external_id": nil, "event_details": nil,
      "tags": [], "state": "open", "app_package_code": nil,
    ]
  }

  private func author(_ author: SamplePart.Author) -> JSON {
    switch author {
    case .contact(let word): workspace.contact(word: word).map { contact($0) } ?? .null
    case .teammate(let teammate):
      [
        "type": "admin", "id": .text(String(teammate.id)), "name": .text(teammate.name),
        "email": .text(teammate.email),
      ]
    case .bot: Self.bot
    }
  }

  private func contact(_ contact: SampleContact) -> JSON {
    [
      "type": .text(contact.role.rawValue), "id": .text(contact.id),
      "name": .optional(contact.name), "email": .optional(contact.email),
    ]
  }

  private static let bot: JSON = [
    "type": "bot", "id": "278", "name": "Fin", "email": "operator+demo1234@example.com",
    "from_ai_agent": true, "is_ai_answer": true,
  ]

  private func body(_ text: String) -> JSON {
    guard !isPlain, !text.isEmpty else { return .text(text) }
    let escaped = text.reduce(into: "") { html, character in
      switch character {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\n": html += "<br>"
      default: html.append(character)
      }
    }
    return .text("<p>\(escaped)</p>")
  }
}
