/// Issues of known extents, on which the benchmark measures; nothing in them is special.
enum SpeedTable {
  /// As many issues as there are counts of linked conversations that are measured.
  static let issues: [(key: String, shows: String, issue: SampleIssue)] =
    [1, 10, 50].map { count in
      let shows = "\(count) linked conversation\(count == 1 ? "" : "s"), each with a contact"
      return ("SPEED-\(count)", shows, issue(conversations: count, comments: 3))
    } + [
      ("SPEED-100", "100 comments, 10 contacts", issue(conversations: 10, comments: 100))
    ]

  static let story = SampleStory(
    contacts: (0..<50).map { contact($0) },
    conversations: (0..<50).map { conversation($0) }
  )

  private static let companies = ["acme", "globex", "kestrel", "brightwater", "otter"]
  private static let authors: [SampleAccount] = [.nora, .tomas, .ana, .yuki]

  private static func issue(conversations: Int, comments: Int) -> SampleIssue {
    SampleIssue(
      summary: "Measured: \(conversations) conversations, \(comments) comments",
      type: "Task",
      status: .open,
      reporter: .tomas,
      assignee: nil,
      created: .days(900),
      updated: .days(700),
      description: (1...6).map { index in
        .paragraph([
          .text(
            "Paragraph \(index) is as long as people write them: what was seen, in which order, "
              + "on which machine, and what was expected instead, in a few plain sentences."
          )
        ])
      },
      comments: SampleComments(count: comments) { comment($0, of: comments) },
      linkProperty: .current((0..<conversations).map { SampleConversation.id(9_001 + $0) }),
      conversationCount: conversations
    )
  }

  private static func comment(_ index: Int, of count: Int) -> SampleComment {
    SampleComment(
      authors[index % authors.count],
      Age(seconds: 60_480_000 + (count - index) * 3_600),
      [
        .paragraph([
          .text("Comment \(index + 1): the same as before, on the second machine as well. "),
          .marked("Nothing else", .emphasis),
          " was changed between the two runs, and the log says no more than it did.",
        ])
      ]
    )
  }

  private static func contact(_ index: Int) -> SampleContact {
    SampleContact(
      word: "speed-\(index + 1)",
      number: 9_001 + index,
      name: "Measured Person \(index + 1)",
      email: "measured\(index + 1)@example.com",
      externalID: String(99_001 + index),
      companies: [companies[index % companies.count]],
      created: .days(800),
      lastSeen: .days(600 + index)
    )
  }

  private static func conversation(_ index: Int) -> SampleConversation {
    SampleConversation(
      number: 9_001 + index,
      contacts: ["speed-\(index + 1)"],
      state: index % 3 == 2 ? "closed" : "open",
      message: "Message \(index + 1): it happens here as well, every morning at nine.",
      age: .days(710),
      updated: .days(701),
      parts: [.answered(.sam, .days(705), "Thank you, we are looking at it.")]
    )
  }
}
