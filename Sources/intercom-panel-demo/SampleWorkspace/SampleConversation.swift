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
  /// The first message as plain text; empty when it was an event.
  var message: String
  /// When it began.
  var age: Age
  /// When it last changed.
  var updated: Age
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

  /// The id of the conversation of a number below a million.
  static func id(_ number: Int) -> String {
    String(215_474_005_000_000 + number)
  }
}

/// A message or an event in a conversation.
struct SamplePart: Sendable {
  /// Who wrote or did it.
  var author: Author
  /// When.
  var age: Age
  /// The text; nil for an event.
  var text: String?
  /// comment, note, assignment, close or another of Intercom's words.
  var type = "comment"
  /// The names of attached files.
  var attachments: [String] = []

  /// Those who write in a conversation.
  enum Author: Sendable {
    case contact(String)
    case teammate(SampleTeammate)
    case bot
  }

  /// A message of a contact.
  static func said(_ contact: String, _ age: Age, _ text: String) -> SamplePart {
    SamplePart(author: .contact(contact), age: age, text: text)
  }

  /// A message of a teammate.
  static func answered(_ teammate: SampleTeammate, _ age: Age, _ text: String) -> SamplePart {
    SamplePart(author: .teammate(teammate), age: age, text: text)
  }

  /// A note that contacts do not see.
  static func noted(_ teammate: SampleTeammate, _ age: Age, _ text: String) -> SamplePart {
    SamplePart(author: .teammate(teammate), age: age, text: text, type: "note")
  }

  /// Something done without words.
  static func did(_ type: String, _ teammate: SampleTeammate, _ age: Age) -> SamplePart {
    SamplePart(author: .teammate(teammate), age: age, text: nil, type: type)
  }
}
