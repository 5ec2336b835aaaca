/// Issues whose links lead into several connected workspaces, and one where the panel is off.
enum ConnectionTable {
  static let several = SampleIssue(
    summary: "Sign-in fails since the data centre moved",
    priority: "High",
    updated: .hours(90),
    description: [
      .paragraph(["Ours: ", .card(ConversationAddress.inbox(1_601))]),
      .paragraph(["Europe: ", .card(ConversationAddress.inbox(1_602, in: .europe))]),
      .paragraph([
        "The workspace of 2019, whose token was revoked: ",
        .card(ConversationAddress.inbox(1_603, in: .old)),
      ]),
      .paragraph([
        "A workspace that is not connected: ",
        .card(ConversationAddress.inbox(1_604, in: .unconnected)),
      ]),
    ],
    conversationCount: 4
  )

  static let unnamed = SampleIssue(
    summary: "Tax of the Canary Islands",
    updated: .hours(91),
    description: [
      .paragraph([
        "Copied without the workspace, so the region alone tells: ",
        .card(ConversationAddress.unnamed(1_605, region: "eu")),
      ]),
      .paragraph([
        "A region where nobody is connected: ",
        .card(ConversationAddress.unnamed(1_606, region: "au")),
      ]),
    ],
    conversationCount: 2
  )

  static let sameID = SampleIssue(
    summary: "Gift wrapping is charged but not done",
    updated: .hours(92),
    description: [
      "Two conversations of one id, in two workspaces: the first is read, the other is named.",
      .paragraph(["Ours: ", .card(ConversationAddress.inbox(1_607))]),
      .paragraph(["Europe: ", .card(ConversationAddress.inbox(1_607, in: .europe))]),
    ],
    conversationCount: 2
  )

  static let quiet = SampleIssue(
    summary: "Contract of the new office",
    type: "Task",
    updated: .hours(93),
    description: [
      "The configuration switches the panel off for this project; p switches it on.",
      .paragraph([.card(ConversationAddress.inbox(1_608))]),
    ],
    conversationCount: 1
  )

  static let story = SampleStory(
    contacts: [
      person("marlon", 700, "Marlon Reyes", "globex"),
      person("wilma", 701, "Wilma Åkesson", "acme"),
      person("quentin", 702, "Quentin Ashby", "kestrel"),
    ],
    conversations: [
      talk(1_601, "marlon", "Nobody of us can sign in since Sunday."),
      talk(1_607, "wilma", "I paid for wrapping and got a bare box."),
      talk(1_608, "quentin", "Which address do you have from May on?"),
    ]
  )

  private static func person(
    _ word: String,
    _ number: Int,
    _ name: String,
    _ company: String
  ) -> SampleContact {
    SampleContact(
      word: word,
      number: number,
      name: name,
      email: "\(word)@example.com",
      externalID: String(7_500 + number),
      companies: [company],
      lastSeen: .hours(number - 695)
    )
  }

  private static func talk(
    _ number: Int,
    _ contact: String,
    _ message: String
  ) -> SampleConversation {
    SampleConversation(
      number: number,
      contacts: [contact],
      message: message,
      age: .days(5),
      updated: .hours(94),
      waiting: .hours(94),
      assignee: .priya
    )
  }
}
