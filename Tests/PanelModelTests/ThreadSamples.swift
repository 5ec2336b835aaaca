import ContactResolution
import PanelModel
import TextTerminal

/// Conversations that the tests of reading them start from; everybody in them is invented.
enum ThreadSamples {
  static let link = "https://app.intercom.com/a/inbox/acme1234/inbox/conversation/15"

  static func part(
    _ id: String,
    _ text: String,
    _ kind: ConversationPart.Kind = .message,
    attachments: [String] = [],
    isRedacted: Bool = false
  ) -> ConversationPart {
    ConversationPart(
      id: id,
      kind: kind,
      author: ConversationPart.Author(role: .contact, name: "Ana", email: "ana@example.com"),
      text: text,
      attachments: attachments.map { ConversationPart.Attachment(name: $0) },
      isRedacted: isRedacted
    )
  }

  static func event(_ id: String, _ text: String = "") -> ConversationPart {
    part(id, text, .event("assignment", subject: "Li Wei"))
  }

  static func thread(_ parts: [ConversationPart], omitted: Int = 0) -> ConversationThread {
    ConversationThread(
      conversation: Conversation(id: ConversationID("15")),
      parts: parts,
      omitted: omitted
    )
  }

  static let messages = thread([
    part("1", "The card is declined"), part("2", "Which Card?"), event("3"),
    part("4", "A visa card, declined in Lisbon"), part("5", "Thanks", .note),
  ])

  /// A contact with the linked conversations 15 and 16, the first one with its message.
  static var resolved: ResolvedContacts {
    var resolved = SamplePanel.resolved(
      [SamplePanel.contact("abc1", email: "ana@example.com", conversations: ["15", "16"])],
      conversations: ["15", "16"]
    )
    resolved.conversations[0].conversation.firstMessage = "The card is declined"
    return resolved
  }

  /// A state in which the first conversation was opened and is being asked for.
  static func opened(part: String? = nil) -> AppState {
    var resolved = resolved
    resolved.conversations[0].link.part = part
    var state = SamplePanel.showing(resolved)
    state.press(.character("t"))
    return state
  }

  /// A state in which a conversation is read that has come.
  static func reading(
    _ thread: ConversationThread = messages,
    part: String? = nil
  ) -> AppState {
    var state = opened(part: part)
    state.answer(.success(thread))
    return state
  }
}

extension AppState {
  /// Takes what came of asking for the conversation that is being read.
  @discardableResult
  mutating func answer(_ result: Result<ConversationThread, ServiceFailure>) -> [Effect] {
    guard let target = thread?.target else { return [] }
    return SamplePanel.update.update(
      &self,
      .threadReported(target, result),
      at: SamplePanel.moment
    )
  }

  /// Measures the page as if each block had ten rows and a text on each, a byte to the row, and as
  /// if twenty rows of it were in view.
  mutating func measure(top block: Int, row: Int = 0, visibleRows: Int = 20) {
    guard let thread else { return }
    let end = min(block + (row + visibleRows) / 10, thread.blocks.count)
    extents.thread = TextExtent(
      asked: thread.position,
      top: RowPlace(block: block, row: row),
      shown: TextPlace(
        block: block,
        offset: row
      )..<TextPlace(
        block: end,
        offset: (row + visibleRows) % 10
      ),
      visibleRows: visibleRows,
      isAtTop: block == 0 && row == 0,
      isAtEnd: end == thread.blocks.count
    )
  }
}
