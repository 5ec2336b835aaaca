internal import ContactResolution

/// Words for a conversation.
struct ConversationText {
  private let conversation: Conversation
  /// The link that led to it; nil when none did.
  private let link: ConversationLink?
  private let time: TimeText
  private let teammates: [TeammateID: String]

  /// Words a linked conversation as of a moment; without teammates, nothing is said of whom it is
  /// assigned to.
  init(_ linked: LinkedConversation, time: TimeText, teammates: [TeammateID: String] = [:]) {
    conversation = linked.conversation
    link = linked.link
    self.time = time
    self.teammates = teammates
  }

  /// Words a conversation that no link leads to.
  init(_ conversation: Conversation, time: TimeText, teammates: [TeammateID: String]) {
    self.conversation = conversation
    link = nil
    self.time = time
    self.teammates = teammates
  }

  /// Its state.
  var state: Conversation.State { conversation.state }

  /// The subject, else the first message, on one line; nil when there is neither.
  ///
  /// No more of it than is wider than the columns.
  func quote(columns: Int) -> String? {
    let subject = OneLine.text(conversation.subject ?? "", columns: columns)
    if !subject.isEmpty { return subject }
    let message = OneLine.text(conversation.firstMessage, columns: columns)
    return message.isEmpty ? nil : message
  }

  /// How long ago it last changed, else began, in a few columns; empty when unknown.
  var age: String {
    (conversation.updated ?? conversation.created).map(time.age) ?? ""
  }

  /// How long the contact has been waiting for an answer; nil when nobody waits.
  var waiting: String? {
    guard conversation.state != .closed else { return nil }
    return conversation.waitingSince.map { "waiting \(time.age($0))" }
  }

  /// Where it was found, what is odd about it and who answers it, as far as known.
  var notes: [String] {
    [
      conversation.kind == .ticket ? "ticket" : nil, link?.origin.place,
      conversation.assignee.flatMap { teammates[$0] },
    ]
    .compactMap(\.self).filter { !$0.isEmpty }
  }
}
