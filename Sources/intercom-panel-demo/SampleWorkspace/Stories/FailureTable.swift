/// Issues whose conversations, or who themselves, cannot be read as they should.
enum FailureTable {
  static let partly = SampleIssue(
    summary: "Webhooks arrive twice",
    priority: "High",
    updated: .hours(4),
    description: [
      .paragraph(["Works: ", .card(ConversationAddress.inbox(301))]),
      .paragraph(["Works: ", .card(ConversationAddress.inbox(302))]),
      .paragraph(["Was deleted: ", .card(ConversationAddress.inbox(399))]),
      .paragraph(["Not in our plan: ", .card(ConversationAddress.inbox(303))]),
      .paragraph(["Breaks Intercom: ", .card(ConversationAddress.inbox(304))]),
    ],
    conversationCount: 5
  )

  static let slow = SampleIssue(
    summary: "Reports take minutes to open",
    updated: .hours(13),
    description: [
      "One of three conversations answers at once, one after 3 seconds, one after 20.",
      .bullets((311...313).map { [.paragraph([.card(ConversationAddress.inbox($0))])] }),
    ],
    conversationCount: 3
  )

  static let limited = SampleIssue(
    summary: "Bulk import stops after 500 rows",
    updated: .hours(15),
    description: [
      "Intercom asks to wait for two of three conversations.",
      .bullets((321...323).map { [.paragraph([.card(ConversationAddress.inbox($0))])] }),
    ],
    conversationCount: 3
  )

  static let broken = SampleIssue(
    summary: "Avatars are not shown in the team list",
    updated: .hours(17),
    description: [
      "Every conversation of this issue makes Intercom fail.",
      .bullets((331...332).map { [.paragraph([.card(ConversationAddress.inbox($0))])] }),
    ],
    conversationCount: 2
  )

  static let truncated = SampleIssue(
    summary: "Logs end in the middle of a line",
    updated: .hours(19),
    description: ["Nobody will read this.", .paragraph([.card(ConversationAddress.inbox(301))])],
    conversationCount: 1,
    fault: .truncated
  )

  static let loginPage = SampleIssue(
    summary: "Single sign-on sends people in circles",
    updated: .hours(21),
    description: ["Nobody will read this.", .paragraph([.card(ConversationAddress.inbox(301))])],
    conversationCount: 1,
    fault: .loginPage
  )

  static let story = SampleStory(contacts: contacts, conversations: conversations)

  private static let contacts = [
    SampleContact(
      word: "femi",
      number: 40,
      name: "Femi Balogun",
      email: "femi@example.com",
      externalID: "6001",
      companies: ["kestrel"],
      lastSeen: .hours(2)
    ),
    SampleContact(
      word: "greta",
      number: 41,
      name: "Greta Holm",
      email: "greta@example.com",
      externalID: "6002",
      companies: ["brightwater"],
      lastSeen: .hours(30)
    ),
    SampleContact(
      word: "hugo",
      number: 42,
      role: .lead,
      name: "Hugo Lambert",
      email: "hugo@example.com",
      lastSeen: .days(4)
    ),
  ]

  private static let conversations = [
    talk(301, "femi", "Each webhook arrives two times."),
    talk(302, "greta", "We got the same event twice, ids 81 and 82."),
    talk(303, "hugo", "Do webhooks have a signature?", fault: .forbidden),
    talk(304, "hugo", "Can I filter webhooks?", fault: .serverError),
    talk(311, "femi", "Reports take minutes."),
    talk(312, "greta", "The yearly report never opens.", fault: .slow),
    talk(313, "hugo", "Is there a faster report?", fault: .stalled),
    talk(321, "femi", "Our import stops at 500 rows.", fault: .rateLimited),
    talk(322, "greta", "Rows 501 and on are missing.", fault: .rateLimited),
    talk(323, "hugo", "Is 500 a limit of the free plan?"),
    talk(331, "femi", "No avatars since this morning.", fault: .serverError),
    talk(332, "greta", "Where did my picture go?", fault: .serverError),
  ]

  private static func talk(
    _ number: Int,
    _ contact: String,
    _ message: String,
    fault: Fault? = nil
  ) -> SampleConversation {
    SampleConversation(
      number: number,
      contacts: [contact],
      message: message,
      age: .hours(number % 50 + 3),
      updated: .hours(2),
      fault: fault
    )
  }
}
