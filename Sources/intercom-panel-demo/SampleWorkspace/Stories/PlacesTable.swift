/// Issues whose links stand in special places or shapes.
enum PlacesTable {
  static let everywhere = SampleIssue(
    summary: "Stock is counted twice after a return",
    priority: "High",
    updated: .hours(47),
    description: [
      .paragraph(["In the description: ", .card(ConversationAddress.inbox(603))]),
      .expand(
        "Inside an expand",
        [
          .table([
            [["Where"], ["Link"]],
            [["A table"], [.paragraph([.cardByData(ConversationAddress.old(604))])]],
            [["The same again"], [.paragraph([.card(ConversationAddress.part(603))])]],
          ])
        ]
      ),
      .paragraph([
        "Not a link: https://app.intercom.com.evil.example/a/inbox/demo1234/inbox/conversation/7"
      ]),
    ],
    comments: [
      SampleComment(
        .tomas,
        .hours(50),
        [
          .code("open \(ConversationAddress.inbox(605))", language: "shell")
        ]
      )
    ],
    linkProperty: .current([SampleConversation.id(601)]),
    linkedConversations: "\(SampleConversation.id(602)), \(SampleConversation.id(601))",
    environment: [.paragraph(["Seen by ", .link("Eun-ji", to: ConversationAddress.inbox(607))])],
    customerThread: ConversationAddress.old(608),
    remoteLinks: [
      SampleRemoteLink(
        title: "Browse linked conversation",
        address: ConversationAddress.inbox(606),
        relationship: "relates to"
      ),
      SampleRemoteLink(title: "Wiki page", address: "https://wiki.example.com/stock"),
    ],
    conversationCount: 8
  )

  static let legacy = SampleIssue(
    summary: "Colour names are not translated",
    type: "Improvement",
    updated: .hours(49),
    description: ["The conversation is named by the issue property alone, as in old times."],
    linkProperty: .legacy([SampleConversation.id(609)]),
    conversationCount: 1
  )

  static let story = SampleStory(contacts: contacts, conversations: conversations)

  private static let people = [
    ("property", "Paul Property"), ("field", "Fiona Field"), ("description", "Dana Description"),
    ("table", "Tao Table"), ("comment", "Cleo Comment"), ("remote", "Remo Remotelink"),
    ("environment", "Eun-ji Environment"), ("address", "Uma Urlfield"), ("old", "Otto Oldshape"),
  ]

  private static let contacts = people.enumerated().map { index, person in
    SampleContact(
      word: "place-\(person.0)",
      number: 70 + index,
      name: person.1,
      email: "\(person.0)@example.com",
      externalID: String(6_300 + index),
      companies: ["kestrel"],
      lastSeen: .days(index + 1)
    )
  }

  private static let conversations = people.enumerated().map { index, person in
    SampleConversation(
      number: 601 + index,
      contacts: ["place-\(person.0)"],
      message: "The stock is wrong. I am linked by: \(person.0).",
      age: .days(index + 2),
      updated: .days(index + 1)
    )
  }
}
