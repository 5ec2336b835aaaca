/// Issues whose links lead elsewhere than to a present contact of this workspace.
enum ElsewhereTable {
  static let foreign = SampleIssue(
    summary: "Shipping costs to Switzerland are wrong",
    reporter: .tomas,
    updated: .hours(26),
    description: [
      .paragraph([
        "From the EU team: ",
        .card("https://app.eu.intercom.com/a/inbox/grcvqyws/inbox/conversation/4137"),
      ]),
      .paragraph([
        "From the Australian team: ",
        .card("https://app.au.intercom.com/a/inbox/abc12345/inbox/conversation/215560000000001"),
      ]),
      .paragraph([
        "From our old workspace: ",
        .card("https://app.intercom.com/a/apps/old98765/conversations/796"),
      ]),
    ],
    conversationCount: 3
  )

  static let merged = SampleIssue(
    summary: "Address book shows people twice",
    updated: .hours(28),
    description: [
      "The contact was a lead when she wrote; she signed up since and was merged.",
      .paragraph([.card(ConversationAddress.inbox(402))]),
    ],
    conversationCount: 1
  )

  static let deleted = SampleIssue(
    summary: "Erase personal data on request",
    type: "Story",
    updated: .hours(31),
    description: [
      "The contact asked to be forgotten; the conversation is still there.",
      .paragraph([.card(ConversationAddress.inbox(403))]),
    ],
    conversationCount: 1
  )

  static let ticket = SampleIssue(
    summary: "Refund of a cancelled subscription",
    type: "Task",
    updated: .hours(33),
    description: [.paragraph(["The ticket: ", .card(ConversationAddress.ticket(404))])],
    conversationCount: 1
  )

  static let nobody = SampleIssue(
    summary: "Automatic messages are sent at night",
    updated: .hours(35),
    description: [
      .paragraph([
        "A conversation that nobody takes part in: ",
        .card(ConversationAddress.inbox(405)),
      ])
    ],
    conversationCount: 1
  )

  static let story = SampleStory(
    contacts: [
      SampleContact(
        word: "maria",
        number: 50,
        name: "Maria Castellanos",
        email: "maria.c@example.com",
        externalID: "6101",
        companies: ["globex"],
        lastSeen: .hours(8)
      ),
      SampleContact(
        word: "maria-lead",
        number: 51,
        role: .lead,
        name: "Maria C.",
        email: "maria.c@example.com",
        presence: .merged(into: "maria")
      ),
      SampleContact(
        word: "forgotten",
        number: 52,
        name: "Former Customer",
        email: "gone@example.com",
        presence: .archived
      ),
      SampleContact(
        word: "ticket-owner",
        number: 53,
        name: "Noor Bakker",
        email: "noor@example.com",
        externalID: "6102",
        companies: ["brightwater"],
        lastSeen: .days(3)
      ),
    ],
    conversations: [
      SampleConversation(
        number: 402,
        contacts: ["maria-lead"],
        message: "I see myself two times in the address book.",
        age: .days(6),
        updated: .days(5)
      ),
      SampleConversation(
        number: 403,
        contacts: ["forgotten"],
        state: "closed",
        message: "Please delete all you know about me.",
        age: .days(20),
        updated: .days(19)
      ),
      SampleConversation(
        number: 404,
        contacts: ["ticket-owner"],
        title: "Refund of the rest of the year",
        message: "I cancelled in May but paid for the year.",
        age: .days(4),
        updated: .hours(33),
        assignee: .jonas,
        parts: [.answered(.jonas, .hours(33), "The refund is being checked.")],
        ticketState: "In progress"
      ),
      SampleConversation(
        number: 405,
        contacts: [],
        message: "Your trial ends tomorrow.",
        age: .days(2),
        updated: .days(2)
      ),
    ]
  )
}
