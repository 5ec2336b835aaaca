/// The conversations and tickets of the sample Intercom.
enum SampleConversationTable {
  static let conversations = MainStoryTable.conversations
}
