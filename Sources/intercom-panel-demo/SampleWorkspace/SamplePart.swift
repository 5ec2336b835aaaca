/// A message or an event in a conversation.
struct SamplePart: Sendable {
  /// Who wrote or did it.
  var author: Author
  /// When.
  var age: Age
  /// The text; nil for an event.
  var text: String?
  /// The text as HTML; nil when it is made of the plain one.
  var markup: String?
  /// comment, note, assignment, close or another of Intercom's words.
  var type = "comment"
  /// The attached files.
  var attachments: [SampleAttachment] = []
  /// Whether the text was taken away.
  var isRedacted = false
  /// The names of its tags.
  var tags: [String] = []
  /// What the kind of event adds to the shape, or says otherwise.
  var extras: KeyValuePairs<String, JSON> = [:]

  /// Those who write in a conversation.
  enum Author: Sendable {
    case contact(String)
    case teammate(SampleTeammate)
    case team(id: Int, name: String)
    /// Fin, the AI agent.
    case bot
    /// The program behind workflows.
    case workflow
    /// The same program, told as if it were a teammate.
    case workflowAsTeammate
  }

  /// Intercom's id of the part of that index in the conversation of that number.
  static func id(_ index: Int, of number: Int) -> String {
    String(number * 1_000 + index)
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

  /// Something done without words, with Intercom's details of it.
  static func did(
    _ type: String,
    _ author: Author,
    _ age: Age,
    _ extras: KeyValuePairs<String, JSON>
  ) -> SamplePart {
    SamplePart(author: author, age: age, text: nil, type: type, extras: extras)
  }

  /// The giving of a conversation to a teammate.
  static func assigned(to teammate: SampleTeammate, by author: Author, _ age: Age) -> SamplePart {
    .did(
      "assignment",
      author,
      age,
      ["assigned_to": ["type": "admin", "id": .text(String(teammate.id))]]
    )
  }
}
