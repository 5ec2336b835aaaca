extension SampleSpan {
  /// The span as a node of the Atlassian Document Format.
  func adf(_ clock: SampleClock) -> JSON {
    switch self {
    case .text(let text): ["type": "text", "text": .text(text)]
    case .marked(let text, let mark):
      ["type": "text", "text": .text(text), "marks": [Self.mark(mark)]]
    case .link(let text, let address):
      [
        "type": "text", "text": .text(text),
        "marks": [["type": "link", "attrs": ["href": .text(address)]]],
      ]
    case .card(let address): ["type": "inlineCard", "attrs": ["url": .text(address)]]
    case .cardByData(let address):
      [
        "type": "inlineCard",
        "attrs": ["data": ["@type": "Object", "name": "Conversation", "url": .text(address)]],
      ]
    case .mention(let account):
      [
        "type": "mention",
        "attrs": ["id": .text(account.id), "text": .text("@" + account.name), "accessLevel": ""],
      ]
    case .emoji(let name, let picture):
      ["type": "emoji", "attrs": ["shortName": .text(name), "text": .text(picture)]]
    case .date(let age):
      ["type": "date", "attrs": ["timestamp": .text("\(clock.epoch(age))000")]]
    case .status(let text, let colour):
      [
        "type": "status",
        "attrs": ["text": .text(text), "color": .text(colour), "localId": "3", "style": ""],
      ]
    case .lineBreak: ["type": "hardBreak"]
    case .unknown(let type, let text):
      [
        "type": .text(type), "attrs": ["localId": nil],
        "content": [["type": "text", "text": .text(text)]],
      ]
    }
  }

  private static func mark(_ mark: Mark) -> JSON {
    switch mark {
    case .strong, .emphasis, .code, .strike, .underline: ["type": .text(mark.rawValue)]
    case .superscript, .subscript:
      ["type": "subsup", "attrs": ["type": .text(mark.rawValue)]]
    case .coloured: ["type": "textColor", "attrs": ["color": "#bf2600"]]
    }
  }
}
