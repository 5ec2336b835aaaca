/// Addresses in the sample workspace.
enum SampleLink {
  /// Where Intercom shows the contact of the number in the sample tables (below 16).
  static func contact(_ number: Int) -> String {
    "https://app.intercom.com/a/apps/demo1234/users/\(contactID(number))/all-conversations"
  }

  /// Where Intercom shows the conversation of the number in the sample tables.
  static func conversation(_ number: Int) -> String {
    "https://app.intercom.com/a/inbox/demo1234/inbox/conversation/\(conversationID(number))"
  }

  /// Intercom's id of a contact below 16.
  static func contactID(_ number: Int) -> String {
    "6762f0d01bb69f9f2193000" + String(number, radix: 16)
  }

  /// Intercom's id of a conversation.
  static func conversationID(_ number: Int) -> String {
    String(215_474_005_000_000 + number)
  }
}
