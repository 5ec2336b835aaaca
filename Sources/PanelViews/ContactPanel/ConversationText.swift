internal import ContactResolution

/// Words for a conversation.
struct ConversationText {
  private let linked: LinkedConversation
  private let time: TimeText

  /// Words a conversation as of a moment.
  init(_ linked: LinkedConversation, time: TimeText) {
    self.linked = linked
    self.time = time
  }

  /// Its state.
  var state: String { linked.conversation.state.name }

  /// The subject, else the first message, in quotes and on one line; nil when there is neither.
  var quote: String? {
    let conversation = linked.conversation
    let words = [conversation.subject ?? "", conversation.firstMessage]
      .map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
      .first { !$0.isEmpty }
    return words
  }

  /// How long ago it last changed, else began, in a few columns; empty when unknown.
  var age: String {
    (linked.conversation.updated ?? linked.conversation.created).map(time.age) ?? ""
  }

  /// Where in the issue it was found.
  var origin: String { linked.link.origin.place }

  /// `conversation` or `ticket`.
  var kind: String { linked.conversation.kind.rawValue }

  /// All of it, parted by middle dots.
  var inOneLine: String {
    [state, quote.map { "“\($0)”" } ?? linked.link.id.text, age, origin]
      .filter { !$0.isEmpty }
      .joined(separator: " · ")
  }
}
