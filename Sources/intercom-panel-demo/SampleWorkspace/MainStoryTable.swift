/// The main story: a checkout that fails, three contacts behind it, two of them of one name.
enum MainStoryTable {
  static let issue = SampleIssue(
    key: "DEMO-1",
    shows: "several contacts, two of the same name",
    summary: "Checkout fails for EU cards",
    priority: "High",
    reporter: .ana,
    labels: ["payments", "eu"],
    created: .days(9),
    updated: .hours(2),
    description: [
      [
        "Since Tuesday, cards issued in the EU are declined at checkout when the bank asks for ",
        .marked("3-D Secure", .strong), ". Cards from elsewhere work. About ",
        .marked("4 % of all payments", .strong), " are affected.",
      ]
    ].map { SampleBlock.paragraph($0) } + [
      .heading(2, "What happens"),
      .numbers(
        from: 1,
        [
          ["Put anything into the cart and go to checkout."],
          ["Pay with a card issued in the EU, such as 4000 0027 6000 3184."],
          ["The bank's page opens, the customer confirms, the shop says “card declined”."],
        ]
      ),
      .code(
        """
        POST /v2/payments  402
        {"code": "authentication_required", "attempt": 2, "region": "eu"}
        """,
        language: "json"
      ),
      .panel(
        "warning",
        ["Retrying charges some customers twice. Refunds are made by hand until this is fixed."]
      ),
      .paragraph([
        "First reported in ", .card(ConversationAddress.inbox(102)), " as a double invoice.",
      ]),
      .paragraph(["This issue shows: several contacts, two of them of the same name."]),
    ],
    comments: [
      SampleComment(
        .nora,
        .days(8),
        [
          "Reproduced with a German and a French card. Dutch ones work."
        ]
      ),
      SampleComment(
        .ana,
        .days(3),
        [
          .paragraph([
            "Another shop wrote in: ",
            .link("chat with a lead", to: ConversationAddress.inbox(103)),
            ".",
          ])
        ]
      ),
      SampleComment(
        .wei,
        .hours(3),
        [
          .paragraph([
            "Acme is stuck right now: ", .card(ConversationAddress.inbox(101)),
            ". They lose about 30 orders an hour.",
          ])
        ]
      ),
    ],
    attachments: ["declined.png", "payments.log"],
    remoteLinks: [
      SampleRemoteLink(
        title: "Browse linked conversation",
        address: ConversationAddress.inbox(104),
        relationship: "relates to"
      )
    ],
    conversationCount: 4
  )

  static let conversations: [SampleConversation] = [
    SampleConversation(
      number: 101,
      contacts: ["ryan"],
      title: "Card declined at checkout",
      message: "Card declined at checkout for every customer with a German card. Please help!",
      age: .hours(2),
      updated: .minutes(25),
      assignee: .priya
    )
  ]
}
