/// Writes what is said and done in a conversation as Intercom does.
struct IntercomPartAnswers {
  /// What is known.
  let workspace: SampleWorkspace
  /// Whether texts are plain instead of HTML.
  let isPlain: Bool

  /// A part of the conversation of that number; `kind` is conversation_part or ticket_part.
  func part(_ part: SamplePart, index: Int, of number: Int, kind: String) -> JSON {
    let moment = JSON.integer(workspace.clock.epoch(part.age))
    let shape: JSON = [
      "type": .text(kind), "id": .text(SamplePart.id(index, of: number)),
      "part_type": .text(part.type),
      "body": part.text.map { body($0, markup: part.markup) } ?? .null,
      "created_at": moment, "updated_at": moment, "notified_at": moment,
      "assigned_to": nil, "author": author(part.author),
      "attachments": attachments(part.attachments),
      "external_id": nil, "redacted": .flag(part.isRedacted), "email_message_metadata": nil,
      "metadata": nil, "state": part.type == "close" ? "closed" : "open",
      "tags": .array(part.tags.map { tag($0) }), "event_details": nil, "app_package_code": nil,
    ]
    return shape.replacing(part.extras.map { ($0.key, $0.value) })
  }

  /// A text as HTML, or as it was written.
  func body(_ text: String, markup: String?) -> JSON {
    guard !isPlain, !text.isEmpty else { return .text(text) }
    if let markup { return .text(markup) }
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

  /// Files by name, type and size in bytes.
  func attachments(_ files: [SampleAttachment]) -> JSON {
    .array(
      files.map {
        [
          "type": "upload", "name": .text($0.name), "url": "https://files.example.com/\($0.name)",
          "content_type": .text($0.type), "filesize": .integer($0.size), "width": nil,
          "height": nil,
        ]
      }
    )
  }

  /// A tag, as parts and conversations carry it.
  func tag(_ name: String) -> JSON {
    ["type": "tag", "id": .text(String(SampleName.number(of: name))), "name": .text(name)]
  }

  /// A User or Lead as an author.
  func author(_ contact: SampleContact) -> JSON {
    [
      "type": .text(contact.role.rawValue), "id": .text(contact.id),
      "name": .optional(contact.name), "email": .optional(contact.email),
    ]
  }

  /// Fin, the AI agent.
  static let agent: JSON = [
    "type": "bot", "id": "278", "name": "Fin", "email": "operator+demo1234@example.com",
    "from_ai_agent": true, "is_ai_answer": true,
  ]

  private func author(_ author: SamplePart.Author) -> JSON {
    switch author {
    case .contact(let word): workspace.contact(word: word).map { self.author($0) } ?? .null
    case .teammate(let teammate):
      [
        "type": "admin", "id": .text(String(teammate.id)), "name": .text(teammate.name),
        "email": .text(teammate.email),
      ]
    case .team(let id, let name):
      ["type": "team", "id": .text(String(id)), "name": .text(name), "email": "team@example.com"]
    case .bot: Self.agent
    case .workflow: Self.program(type: "bot")
    case .workflowAsTeammate: Self.program(type: "admin")
    }
  }

  private static func program(type: String) -> JSON {
    [
      "type": .text(type), "id": "279", "name": "Operator",
      "email": "operator+demo1234@example.com", "from_ai_agent": false, "is_ai_answer": false,
    ]
  }
}
