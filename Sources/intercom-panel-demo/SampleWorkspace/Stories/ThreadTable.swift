/// A conversation with every kind of author, message and event, and a ticket with its own kinds.
enum ThreadTable {
  static let issue = SampleIssue(
    summary: "Import of orders stops at 80 %",
    priority: "High",
    updated: .hours(81),
    description: [
      .paragraph(["The whole story: ", .card(ConversationAddress.inbox(1_401))])
    ],
    conversationCount: 1
  )

  static let ticket = SampleIssue(
    summary: "Broken scanner in the Oslo warehouse",
    type: "Task",
    updated: .hours(85),
    description: [.paragraph(["The ticket: ", .card(ConversationAddress.ticket(1_405))])],
    conversationCount: 1
  )

  static let middle = SampleIssue(
    summary: "Old article numbers are still printed",
    updated: .hours(83),
    description: [
      .paragraph([
        "This one message, in the middle of a very long thread: ",
        .card(ConversationAddress.part(905, 401)),
      ])
    ],
    conversationCount: 1
  )

  static let gone = SampleIssue(
    summary: "Barcode is printed upside down",
    updated: .hours(84),
    description: [
      .paragraph([
        "A message that was deleted: ", .card(ConversationAddress.part(1_401, 999)),
      ]),
      .paragraph([
        "A message older than the 500 that Intercom gives: ",
        .card(ConversationAddress.part(905, 40)),
      ]),
    ],
    conversationCount: 2
  )

  static let story = SampleStory(
    contacts: [
      SampleContact(
        word: "thea",
        number: 670,
        name: "Thea Lindholm",
        email: "thea@example.com",
        externalID: "8170",
        companies: ["globex"],
        lastSeen: .hours(2)
      ),
      SampleContact(
        word: "thea-lead",
        number: 671,
        role: .lead,
        email: "warehouse@example.com",
        lastSeen: .hours(20)
      ),
    ],
    conversations: [
      SampleConversation(
        number: 1_401,
        contacts: ["thea", "thea-lead"],
        title: "Import stops at 80 %",
        subject: "Import stops at 80 %",
        message: "Our nightly import stops at 80 %. The file is attached.\n\nThea",
        markup:
          "<p>Our nightly import stops at <b>80&nbsp;%</b>. The file is attached.</p><p>Thea</p>",
        attachments: [
          SampleAttachment("orders-2026-03.csv", size: 1_482_003),
          SampleAttachment("error.png", size: 88_120),
        ],
        age: .days(9),
        updated: .hours(81),
        waiting: .hours(82),
        assignee: .haruka,
        tags: ["Import", "EU cards"],
        parts: ThreadPartTable.parts
      ),
      SampleConversation(
        number: 1_405,
        contacts: ["thea"],
        title: "Scanner in Oslo reads nothing",
        message: "The scanner at gate 4 reads nothing since this morning.",
        age: .days(6),
        updated: .hours(85),
        assignee: .jonas,
        parts: ticketParts,
        ticketState: "Waiting on you"
      ),
    ]
  )

  private static let ticketParts: [SamplePart] = [
    .did(
      "ticket_state_updated_by_admin",
      .teammate(.jonas),
      .days(6),
      ["ticket_state": "in_progress", "previous_ticket_state": "submitted"]
    ),
    .assigned(to: .jonas, by: .workflow, .days(6)),
    .answered(.jonas, .days(5), "Does it light up when you press the trigger?"),
    SamplePart(
      author: .contact("thea"),
      age: .days(5),
      text: "Yes, red, then nothing.",
      attachments: [SampleAttachment("scanner.mp4", size: 24_117_248)]
    ),
    .noted(.jonas, .days(5), "Probably the firmware; the supplier knows."),
    .did(
      "ticket_attribute_updated_by_admin",
      .teammate(.jonas),
      .days(4),
      [
        "updated_attribute_data": [
          "attribute": ["type": "attribute", "id": "7", "label": "Severity"],
          "value": ["type": "value", "id": "2", "label": "High"],
        ]
      ]
    ),
    .did(
      "ticket_state_updated_by_admin",
      .teammate(.jonas),
      .hours(85),
      ["ticket_state": "waiting_on_customer", "previous_ticket_state": "in_progress"]
    ),
  ]
}
