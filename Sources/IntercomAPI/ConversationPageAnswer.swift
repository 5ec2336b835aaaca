internal import ContactResolution
internal import HTTPExchange

extension ConversationPage {
  /// Reads a page of a search, the conversation that changed last first.
  ///
  /// A search is asked for that order, which Intercom's description does not promise: what came
  /// is put in order all the same. A page that names itself as the next one is the last.
  ///
  /// Source: Intercom OpenAPI 2.16, schemas `conversation_list` and `cursor_pages`.
  init(intercomSearch answer: JSONValue, _ elements: [JSONValue], after cursor: String?) {
    var seen: Set<ConversationID> = []
    let conversations = elements.compactMap { Conversation(intercomConversation: $0) }
      .filter { seen.insert($0.id).inserted }
    let ranked = conversations.enumerated().sorted { left, right in
      let (leftTime, rightTime) = (left.element.updated, right.element.updated)
      guard leftTime != rightTime, let leftTime, let rightTime else {
        return leftTime != rightTime ? rightTime == nil : left.offset < right.offset
      }
      return leftTime > rightTime
    }
    let next = answer["pages"]?["next"]?["starting_after"]?.scalarText
    let total = answer["total_count"]?.integer.flatMap { Int(exactly: $0) }
    self.init(
      conversations: ranked.map(\.element),
      next: next == cursor || elements.isEmpty ? nil : next,
      total: total.map { max($0, conversations.count) }
    )
  }
}
