/// Leads of whom little is known.
enum NamelessTable {
  static let issue = SampleIssue(
    summary: "Chat window covers the buy button",
    updated: .hours(51),
    description: [
      "Three visitors wrote without saying who they are.",
      .bullets((701...704).map { [.paragraph([.card(ConversationAddress.inbox($0))])] }),
    ],
    conversationCount: 4
  )

  static let story = SampleStory(
    contacts: [
      SampleContact(
        word: "by-email",
        number: 80,
        role: .lead,
        email: "visitor17@example.com",
        lastSeen: .hours(52)
      ),
      SampleContact(
        word: "by-phone",
        number: 81,
        role: .lead,
        email: "",
        phone: "+44 20 5550 0133",
        lastSeen: .hours(53)
      ),
      SampleContact(word: "by-nothing", number: 82, role: .lead),
      SampleContact(word: "blank-name", number: 83, role: .lead, name: "  ", email: ""),
    ],
    conversations: [
      talk(701, "by-email", "The chat covers the button."),
      talk(702, "by-phone", "I cannot buy anything on my phone."),
      talk(703, "by-nothing", "hello??"),
      talk(704, "blank-name", ""),
    ]
  )

  private static func talk(
    _ number: Int,
    _ contact: String,
    _ message: String
  ) -> SampleConversation {
    SampleConversation(
      number: number,
      contacts: [contact],
      message: message,
      age: .hours(number - 645),
      updated: .hours(52)
    )
  }
}
