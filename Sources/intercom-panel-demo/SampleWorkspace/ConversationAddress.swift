/// Addresses of the sample workspace in Intercom's web pages, in the shapes found in real issues.
enum ConversationAddress {
  /// The sample workspace's id.
  static let workspace = "demo1234"

  private static let site = "https://app.intercom.com"

  /// The shape of today.
  static func inbox(_ number: Int) -> String {
    "\(site)/a/inbox/\(workspace)/inbox/conversation/\(SampleConversation.id(number))"
  }

  /// A message inside a conversation.
  static func part(_ number: Int) -> String {
    let id = SampleConversation.id(number)
    return "\(site)/a/inbox/\(workspace)/inbox/shared/all/conversation/\(id)"
      + "#part_id=comment-\(id)-23555"
  }

  /// The shape of 2017.
  static func old(_ number: Int) -> String {
    "\(site)/a/apps/\(workspace)/conversations/\(SampleConversation.id(number))"
  }

  /// A ticket.
  static func ticket(_ number: Int) -> String {
    "\(site)/a/apps/\(workspace)/inbox/shared/all/ticket/\(SampleConversation.id(number))"
  }
}
