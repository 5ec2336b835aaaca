/// A conversation or ticket of the sample Intercom.
struct SampleConversation: Sendable {
  /// The number by which the tables name it; see `id`.
  var number: Int
  /// The words of those who take part, the author first; may be empty.
  var contacts: [String]
  /// open, closed or snoozed.
  var state = "open"
  /// The title; nil when there is none.
  var title: String?
  /// The subject of a mail; nil when it came by another way.
  var subject: String?
  /// The first message as plain text; empty when it was an event.
  var message: String
  /// The first message as HTML; nil when it is made of the plain one.
  var markup: String?
  /// The files of the first message.
  var attachments: [SampleAttachment] = []
  /// When it began.
  var age: Age
  /// When it last changed.
  var updated: Age
  /// Since when its contact waits for an answer; nil when nobody waits.
  var waiting: Age?
  /// Who works on it; nil when nobody does.
  var assignee: SampleTeammate?
  /// The names of its tags.
  var tags: [String] = []
  /// What came behind the first message, oldest first.
  var parts: [SamplePart] = []
  /// Whether it is a ticket, and of which state.
  var ticketState: String?
  /// What goes wrong when it is read; nil when nothing does.
  var fault: Fault?

  /// Intercom's id: 15 digits.
  var id: String { Self.id(number) }

  /// Whether the AI agent wrote in it.
  var hasAgent: Bool {
    parts.contains { part in
      if case .bot = part.author { return true }
      return false
    }
  }

  /// The id of the conversation of a number below a million.
  static func id(_ number: Int) -> String {
    String(215_474_005_000_000 + number)
  }
}
