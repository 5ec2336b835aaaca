/// A contact of whom very much is known.
enum AttributeTable {
  static let issue = SampleIssue(
    summary: "Energy report mixes up branches",
    updated: .hours(55),
    description: [
      "The contact has attributes of every type and belongs to 20 companies.",
      .paragraph([.card(ConversationAddress.inbox(801))]),
    ],
    conversationCount: 1
  )

  static let story = SampleStory(
    contacts: [
      SampleContact(
        word: "astrid",
        number: 90,
        name: "Astrid Northlight-Bengtsson von der Weide zu Hohenberg",
        email: "astrid.northlight.with.a.very.long.address@subdomain.example.com",
        phone: "+46 8 5550 0199",
        externalID: "b16afa36-2637-4880-adee-a46d145bc27f",
        companies: (1...20).map { "branch-\($0)" } + ["bare"],
        place: .munich,
        created: .days(2_000),
        lastSeen: .minutes(3),
        owner: .priya,
        software: .chrome,
        tags: (1...14).map { "Tag \($0)" },
        segments: ["Active", "Paying", "Energy", "Nordics", "Long contract"],
        notes: ["Prefers mail.", "Speaks Swedish & German."],
        attributes: values
      )
    ],
    conversations: [
      SampleConversation(
        number: 801,
        contacts: ["astrid"],
        message: "Branch 7 shows the figures of branch 17.",
        age: .days(1),
        updated: .hours(56),
        assignee: .priya
      )
    ]
      + (0..<45).map {
        SampleConversation(
          number: 810 + $0,
          contacts: ["astrid"],
          state: "closed",
          message: "Question \($0 + 1) about the report of branch \($0 % 20 + 1)",
          age: .days(60 + $0 * 11),
          updated: .days(58 + $0 * 11)
        )
      }
  )

  private static let values: [JSON.Member] = [
    JSON.Member(name: "tier", value: "gold"),
    JSON.Member(name: "seats", value: 1_250),
    JSON.Member(name: "monthly_orders", value: 155.5),
    JSON.Member(name: "renewal_at", value: 1_830_297_600),
    JSON.Member(name: "trial_ends", value: 1_677_923_174),
    JSON.Member(name: "imported_at", value: "2023-03-04T09:46:14Z"),
    JSON.Member(name: "is_beta", value: true),
    JSON.Member(name: "order id", value: "A-17"),
    JSON.Member(name: "nps", value: 0),
    JSON.Member(name: "Lieblingsfarbe 🎨", value: "Zitronengelb"),
    JSON.Member(name: "old_plan", value: "Legacy"),
    JSON.Member(name: "empty", value: ""),
    JSON.Member(name: "nothing", value: nil),
    JSON.Member(name: "undescribed_at", value: 1_767_225_600),
    JSON.Member(name: "milliseconds_at", value: 1_677_923_174_000),
    JSON.Member(name: "list", value: ["a", 2, true, nil]),
    JSON.Member(name: "nested", value: ["depth": ["more": 1]]),
    JSON.Member(name: "huge", value: 9_007_199_254_740_993),
  ]
}
