/// Issues and conversations that are very long, and a very short one.
enum LengthTable {
  static let long = SampleIssue(
    summary: "Redesign of the order export: everything we know",
    type: "Story",
    status: .inReview,
    priority: "Medium",
    labels: ["export", "redesign", "documentation", "q3"],
    created: .days(90),
    updated: .minutes(40),
    description: LongDescriptionTable.blocks,
    comments: SampleComments(count: 124) { index in
      switch index {
      case 2: comment(index, of: 124, linking: 901)
      case 114: comment(index, of: 124, linking: 902)
      default: comment(index, of: 124)
      }
    },
    attachments: ["overview.png", "export-sample.csv", "Entwürfe (final) v7.pdf", "流程图.png"],
    conversationCount: 2
  )

  static let comments = SampleIssue(
    summary: "Which colour should the button have?",
    type: "Task",
    priority: "Lowest",
    created: .days(300),
    updated: .minutes(55),
    description: ["A question on which everybody has an opinion. Comment 4,321 has a link."],
    comments: SampleComments(count: 5_000) { index in
      index == 4_320
        ? comment(index, of: 5_000, linking: 903) : comment(index, of: 5_000)
    },
    conversationCount: 1
  )

  static let short = SampleIssue(
    formerKey: "OLD-7",
    summary: "Typo",
    type: "Bug",
    status: .done,
    priority: nil,
    reporter: nil,
    assignee: nil,
    created: .days(1),
    updated: .days(1)
  )

  static let enormous = SampleIssue(
    summary: "Pasted the whole log",
    priority: nil,
    updated: .hours(57),
    description: (0..<2_400).map { "\($0 + 1). \(paragraph($0))" }
      + [.paragraph(["The link at the very end: ", .card(ConversationAddress.inbox(904))])],
    conversationCount: 1
  )

  static let thread = SampleIssue(
    summary: "Migration from the old shop system",
    type: "Task",
    updated: .hours(59),
    description: [.paragraph(["The whole story: ", .card(ConversationAddress.inbox(905))])],
    conversationCount: 1
  )

  static let story = SampleStory(
    contacts: [
      SampleContact(
        word: "tuva",
        number: 100,
        name: "Tuva Haugen",
        email: "tuva@example.com",
        externalID: "6401",
        companies: ["globex"],
        lastSeen: .minutes(50)
      ),
      SampleContact(
        word: "raj",
        number: 101,
        name: "Raj Malhotra",
        email: "raj@example.com",
        externalID: "6402",
        companies: ["acme"],
        lastSeen: .hours(20)
      ),
    ],
    conversations: [
      talk(901, "tuva", "The export has no column for the discount."),
      talk(902, "raj", "Could the export be sent every Monday?"),
      talk(903, "tuva", "I vote for green."),
      talk(904, "raj", "The log you asked for is in the attachment."),
      SampleConversation(
        number: 905,
        contacts: ["raj"],
        title: "Moving to the new shop",
        message: "We move to the new shop in autumn and have many questions.",
        age: .days(120),
        updated: .hours(59),
        assignee: .sam,
        parts: (0..<620).map { part($0) }
      ),
    ]
  )

  private static let authors: [SampleAccount?] = [.wei, .nora, .tomas, .ana, .yuki, nil]
  private static let sentences = [
    "The first run took eleven minutes on the test machine.",
    "Nobody has touched that file since the spring.",
    "I would rather keep the old behaviour behind a switch.",
    "The customer's own tool reads the columns by position, not by name.",
    "With 40,000 rows the memory stays below 200 MB.",
    "Was that agreed with the people from accounting?",
    "Die Umlaute sind in der alten Fassung richtig, in der neuen nicht.",
    "The numbers match those of last month.",
    "Vou testar de novo amanhã cedo.",
    "It depends on the time zone of the warehouse.",
    "See the attached overview for the whole flow.",
  ]

  private static func comment(
    _ index: Int,
    of count: Int,
    linking number: Int? = nil
  ) -> SampleComment {
    let text =
      "#\(index + 1): " + (0...index % 4).map { sentence(index + $0) }.joined(separator: " ")
    let link = number.map { number -> [SampleSpan] in
      [" See ", .link("what they wrote", to: ConversationAddress.inbox(number)), "."]
    }
    return SampleComment(
      authors[index % authors.count],
      Age(seconds: 3_600 + (count - index) * 1_700),
      [.paragraph([.text(text)] + (link ?? []))]
    )
  }

  private static func part(_ index: Int) -> SamplePart {
    let age = Age(seconds: 212_400 + (620 - index) * 16_000)
    switch index % 7 {
    case 0: return .answered(.sam, age, "Answer \(index): \(sentence(index))")
    case 1: return .did(index % 2 == 0 ? "assignment" : "open", .sam, age)
    case 3: return .noted(.priya, age, "Note \(index): \(sentence(index))")
    case 5:
      return SamplePart(
        author: .contact("raj"),
        age: age,
        text: "Picture \(index)",
        attachments: ["screen-\(index).png"]
      )
    default: return .said("raj", age, "Question \(index): \(paragraph(index))")
    }
  }

  /// A paragraph of some 400 characters.
  private static func paragraph(_ seed: Int) -> String {
    (0..<8).map { sentence(seed * 3 + $0) }.joined(separator: " ")
  }

  private static func sentence(_ seed: Int) -> String {
    sentences[seed % sentences.count]
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
      age: .days(number - 890),
      updated: .hours(58)
    )
  }
}
