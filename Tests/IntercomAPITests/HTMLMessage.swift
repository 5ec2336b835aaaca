import ContactResolution
import HTTPExchange
import IntercomAPI

/// The text that is made of a message, asked for as the first one of a conversation.
enum HTMLMessage {
  static func text(of body: String) async throws -> String {
    let source = JSONValue.object([JSONMember("body", .text(body))])
    let document = JSONValue.object([
      JSONMember("id", .text("1")), JSONMember("source", source),
    ])
    return try await ScriptedIntercom(document.serialized()).directory
      .conversation(ConversationID("1")).firstMessage
  }
}
