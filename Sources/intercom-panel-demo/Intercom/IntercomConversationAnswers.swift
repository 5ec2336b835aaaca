/// Writes conversations and tickets as Intercom does.
struct IntercomConversationAnswers {
  /// What is known.
  let workspace: SampleWorkspace
  /// Whether texts are plain instead of HTML.
  let isPlain: Bool

  private static let mostParts = 500

  private var clock: SampleClock { workspace.clock }
  private var parts: IntercomPartAnswers {
    IntercomPartAnswers(workspace: workspace, isPlain: isPlain)
  }

  /// The answer of `GET /conversations/{id}`; searches leave the parts out.
  func conversation(_ conversation: SampleConversation, hasParts: Bool) -> JSON {
    let shape: JSON = [
      "type": "conversation", "id": .text(conversation.id),
      "created_at": .integer(clock.epoch(conversation.age)),
      "updated_at": .integer(clock.epoch(conversation.updated)),
      "waiting_since": .optional(conversation.waiting.map { clock.epoch($0) }),
      "snoozed_until": conversation.state == "snoozed"
        ? .integer(clock.epoch(.days(-2))) : .null,
      "source": source(conversation), "contacts": contacts(conversation),
      "company": company(conversation),
      "first_contact_reply": [
        "created_at": .integer(clock.epoch(conversation.age)), "type": "conversation", "url": nil,
      ],
      "admin_assignee_id": .integer(conversation.assignee?.id ?? 0), "team_assignee_id": 0,
      "open": .flag(conversation.state != "closed"), "state": .text(conversation.state),
      "read": false, "priority": "none", "tags": tags(conversation),
      "title": .optional(conversation.title), "custom_attributes": [:], "topics": [:],
      "sla_applied": nil, "statistics": nil, "conversation_rating": nil,
      "teammates": teammates(conversation), "ticket": nil,
      "ai_agent_participated": .flag(conversation.hasAgent), "ai_agent": nil,
      "linked_objects": Self.nothingLinked,
    ]
    guard hasParts else { return shape }
    return shape.adding([
      "conversation_parts": [
        "type": "conversation_part.list",
        "conversation_parts": latestParts(conversation, kind: "conversation_part"),
        "total_count": .integer(conversation.parts.count),
      ]
    ])
  }

  /// The answer of `GET /tickets/{id}`.
  func ticket(_ ticket: SampleConversation) -> JSON {
    [
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
      "linked_objects": Self.nothingLinked,
      "ticket_parts": [
        "type": "ticket_part.list", "ticket_parts": latestParts(ticket, kind: "ticket_part"),
        "total_count": .integer(ticket.parts.count),
      ],
    ]
  }

  private func latestParts(_ conversation: SampleConversation, kind: String) -> JSON {
    let latest = conversation.parts.indices.suffix(Self.mostParts)
    return .array(
      latest.map { index in
        parts.part(conversation.parts[index], index: index, of: conversation.number, kind: kind)
      }
    )
  }

  private func source(_ conversation: SampleConversation) -> JSON {
    let author = conversation.contacts.first.flatMap { workspace.contact(word: $0) }
    let isMail = conversation.subject != nil
    return [
      "type": isMail ? "email" : "conversation",
      "id": .text(String(403_000_000 + conversation.number)),
      "delivered_as": author == nil ? "operator_initiated" : "customer_initiated",
      "subject": subject(conversation),
      "body": parts.body(conversation.message, markup: conversation.markup),
      "author": author.map { parts.author($0) } ?? IntercomPartAnswers.agent,
      "attachments": parts.attachments(conversation.attachments),
      "url": isMail ? .null : "https://shop.example.com/checkout", "redacted": false,
      "recipients": isMail ? [["type": "to", "email": "support@example.com"]] : .null,
      "reply_to": nil,
    ]
  }

  /// A subject comes in a paragraph of its own unless plain text is asked for.
  private func subject(_ conversation: SampleConversation) -> JSON {
    conversation.subject.map { parts.body($0, markup: nil) } ?? ""
  }

  /// The company a conversation is filed under: that of the only contact with just one company.
  private func company(_ conversation: SampleConversation) -> JSON {
    let contacts = conversation.contacts.compactMap { workspace.contact(word: $0) }
    guard contacts.count == 1, contacts[0].companies.count == 1,
      let company = workspace.company(word: contacts[0].companies[0])
    else { return .null }
    return ["type": "company", "id": .text(company.id), "name": .text(company.name)]
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
    ["type": "tag.list", "tags": .array(conversation.tags.map { parts.tag($0) })]
  }

  /// Those who wrote, each once.
  private func teammates(_ conversation: SampleConversation) -> JSON {
    let ids = conversation.parts.compactMap { part -> Int? in
      guard case .teammate(let teammate) = part.author, part.text != nil else { return nil }
      return teammate.id
    }
    guard !ids.isEmpty else { return .null }
    return [
      "type": "admin.list",
      "teammates": .array(
        Set(ids).sorted().map { ["type": "admin", "id": .text(String($0))] }
      ),
    ]
  }

  private static let nothingLinked: JSON = [
    "type": "list", "data": [], "total_count": 0, "has_more": false,
  ]
}
