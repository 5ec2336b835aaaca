internal import ContactResolution

/// A conversation as plain text, for pasting it elsewhere.
///
/// What was said stands below a line that says who and when; notes are marked.
struct ThreadTranscript {
  /// The whole text, with a line feed at the end of each line.
  let text: String

  /// Writes down a conversation.
  ///
  /// `contactNames` has what contacts are called, by their ids, where a part does not say;
  /// `isWhole` is false when only the first message is known.
  init(
    _ thread: ConversationThread,
    link: String?,
    isWhole: Bool,
    contactNames: [String: String],
    offset: UTCOffset
  ) {
    let writer = Writer(contactNames: contactNames, offset: offset)
    var blocks = [writer.heading(thread.conversation, link: link)]
    for (index, part) in thread.parts.enumerated() {
      if index == thread.omittedPlace { blocks += writer.omitted(thread.omitted) }
      blocks.append(part.isSaid ? writer.said(part) : writer.event(part))
    }
    if thread.parts.count <= thread.omittedPlace { blocks += writer.omitted(thread.omitted) }
    if !isWhole { blocks.append("(The rest was not loaded.)") }
    text = blocks.joined(separator: "\n\n") + "\n"
  }

  private struct Writer {
    let contactNames: [String: String]
    let offset: UTCOffset

    func heading(_ conversation: Conversation, link: String?) -> String {
      let words = (conversation.subject ?? "").split(whereSeparator: \.isWhitespace)
      let kind = conversation.kind == .ticket ? "Ticket" : "Conversation"
      let title = words.isEmpty ? "\(kind) \(conversation.id)" : words.joined(separator: " ")
      return [title, link].compactMap(\.self).joined(separator: "\n")
    }

    func omitted(_ count: Int) -> [String] {
      switch count {
      case ..<1: []
      case 1: ["(1 older part is not given by Intercom.)"]
      default: ["(\(GroupedNumber.text(Int64(count))) older parts are not given by Intercom.)"]
      }
    }

    func said(_ part: ConversationPart) -> String {
      let event = EventText.phrase(part)
      let traits = [author(part.author), role(part), event, moment(part)].filter { !$0.isEmpty }
      var lines = [traits.joined(separator: " · ")]
      if part.isRedacted {
        lines.append("(This was taken away in Intercom.)")
      } else {
        lines += Self.withoutBlankEnds(part.text)
        lines += part.attachments.map(Self.attachment)
      }
      return lines.joined(separator: "\n")
    }

    func event(_ part: ConversationPart) -> String {
      let words = [EventText.phrase(part), author(part.author), moment(part)]
      return "(" + words.filter { !$0.isEmpty }.joined(separator: " · ") + ")"
    }

    private func moment(_ part: ConversationPart) -> String {
      guard let created = part.created else { return "" }
      let date = CalendarDate(created, offset: offset)
      return "\(date.dayText) \(date.timeText)"
    }

    /// The name with the address of a contact behind it.
    private func author(_ author: ConversationPart.Author) -> String {
      let name = Self.line(author.name) ?? author.id.flatMap { contactNames[$0] }
      let email = Self.line(author.email)
      if author.role == .contact, let name, let email, name != email { return "\(name) <\(email)>" }
      if let name = name ?? email { return name }
      return switch author.role {
      case .contact: "Contact"
      case .teammate: "Teammate"
      case .bot: "Bot"
      case .unknown: "Somebody"
      }
    }

    private func role(_ part: ConversationPart) -> String {
      if part.kind == .note { return "NOTE" }
      return switch part.author.role {
      case .contact: ""
      case .teammate: "teammate"
      case .bot: "bot"
      case .unknown(let word): word
      }
    }

    private static func attachment(_ file: ConversationPart.Attachment) -> String {
      let facts = [line(file.name), line(file.mediaType)].compactMap(\.self)
      return facts.isEmpty ? "[attachment]" : "[attachment: \(facts.joined(separator: " · "))]"
    }

    private static func line(_ text: String?) -> String? {
      let line = (text ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return line.isEmpty ? nil : line
    }

    private static func withoutBlankEnds(_ text: String) -> ArraySlice<String> {
      let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .map(String.init)
      let isBlank = { (line: String) in line.allSatisfy(\.isWhitespace) }
      guard let first = lines.firstIndex(where: { !isBlank($0) }),
        let last = lines.lastIndex(where: { !isBlank($0) })
      else { return [] }
      return lines[first...last]
    }
  }
}
