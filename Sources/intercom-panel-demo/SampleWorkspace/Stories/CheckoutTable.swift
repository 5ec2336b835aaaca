/// The main story: a checkout that fails, three contacts behind it, two of them of one name.
enum CheckoutTable {
  static let issue = SampleIssue(
    summary: "Checkout fails for EU cards",
    priority: "High",
    reporter: .ana,
    labels: ["payments", "eu"],
    created: .days(9),
    updated: .hours(2),
    description: [
      .paragraph([
        "Since Tuesday, cards issued in the EU are declined at checkout when the bank asks for ",
        .marked("3-D Secure", .strong), ". Cards from elsewhere work. About ",
        .marked("4 % of all payments", .strong), " are affected.",
      ]),
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
        "First reported as a double invoice: ", .card(ConversationAddress.inbox(102)),
      ]),
    ],
    comments: [
      SampleComment(.nora, .days(8), ["Reproduced with a German and a French card."]),
      SampleComment(.tomas, .days(8), ["Only in production; the test bank never asks twice."]),
      SampleComment(
        .ana,
        .days(3),
        [
          .paragraph([
            "Another shop wrote in, see ",
            .link("the chat with a lead", to: ConversationAddress.inbox(103)), ".",
          ])
        ]
      ),
      SampleComment(.wei, .days(2), ["The second attempt is sent without the challenge's id."]),
      SampleComment(
        .tomas,
        .days(2),
        [.code("attempt=1 challenge=ch_81\nattempt=2 challenge=", language: nil)]
      ),
      SampleComment(.nora, .days(1), ["Support has a text for those who ask; tag is “EU cards”."]),
      SampleComment(.wei, .hours(20), ["A fix is in review."]),
      SampleComment(
        .tomas,
        .hours(18),
        [.paragraph(["Looks good. ", .mention(.wei), " please add a test for the retry."])]
      ),
      SampleComment(.yuki, .hours(9), ["日本のカードでは再現しません。"]),
      SampleComment(.nora, .hours(6), ["Refunds so far: 41."], role: "Administrators"),
      SampleComment(.ana, .hours(4), ["Globex asks for a date. Can we say Thursday?"]),
      SampleComment(
        .wei,
        .hours(3),
        [
          .paragraph([
            "Thursday is fine. Acme is stuck right now: ",
            .card(ConversationAddress.inbox(101)),
          ]),
          "They lose about 30 orders an hour.",
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

  static let story = SampleStory(contacts: contacts, conversations: conversations)

  private static let contacts = [
    SampleContact(
      word: "ryan",
      number: 1,
      name: "Ryan Lee",
      email: "rlee@example.com",
      phone: "+353 1 555 0100",
      externalID: "4711",
      companies: ["acme"],
      place: .dublin,
      lastSeen: .days(1),
      owner: .priya,
      software: .chrome,
      tags: ["VIP", "EU cards"],
      segments: ["Active", "Paying"],
      notes: ["Asked for a call when the fix is out."],
      attributes: [
        JSON.Member(name: "tier", value: "gold"), JSON.Member(name: "seats", value: 42),
      ]
    ),
    SampleContact(
      word: "ryan-lead",
      number: 2,
      role: .lead,
      name: "Ryan Lee",
      email: "rlee@example.com",
      created: .days(3),
      lastSeen: .hours(6),
      software: .safari
    ),
    SampleContact(
      word: "ana",
      number: 3,
      name: "Ana Souza",
      email: "ana.souza@example.com",
      phone: "+55 11 5550 0142",
      externalID: "4802",
      companies: ["globex"],
      place: .saoPaulo,
      lastSeen: .hours(3),
      owner: .jonas,
      software: .firefox,
      tags: ["Beta"],
      segments: ["Active", "Paying", "Enterprise"]
    ),
  ]

  private static let conversations = [
    SampleConversation(
      number: 101,
      contacts: ["ryan"],
      title: "Card declined at checkout",
      message: "Card declined at checkout for every customer with a German card. Please help!",
      age: .hours(2),
      updated: .minutes(25),
      waiting: .minutes(90),
      assignee: .priya,
      tags: ["EU cards"],
      parts: [
        .did("assignment", .priya, .minutes(115)),
        .answered(
          .priya,
          .minutes(112),
          "Hi Ryan, we know the cause and are working on it. Do American cards go through?"
        ),
        .said("ryan", .minutes(90), "Yes, those work. We lose about 30 orders an hour."),
        .noted(.priya, .minutes(85), "Linked to DEMO-1, engineering is on it."),
        SamplePart(
          author: .contact("ryan"),
          age: .minutes(25),
          text: "Any news? Here is what our customers see.",
          attachments: ["declined.png"]
        ),
      ]
    ),
    SampleConversation(
      number: 102,
      contacts: ["ryan"],
      state: "closed",
      title: "Invoice twice",
      message: "Invoice twice: my card was charged two times for order 20817.",
      age: .days(9),
      updated: .days(8),
      assignee: .jonas,
      tags: ["Billing"],
      parts: [
        .answered(.jonas, .days(9), "Sorry about that. The second charge is on its way back."),
        .said("ryan", .days(8), "Got it, thanks."),
        .did("close", .jonas, .days(8)),
      ]
    ),
    SampleConversation(
      number: 103,
      contacts: ["ryan-lead"],
      message: "Do you support European cards? My test payment was declined.",
      age: .days(3),
      updated: .hours(6),
      waiting: .hours(6),
      parts: [
        SamplePart(
          author: .bot,
          age: .days(3),
          text: "Yes, all cards with 3-D Secure are supported."
        ),
        .said("ryan-lead", .hours(6), "Then why is mine declined?"),
      ]
    ),
    SampleConversation(
      number: 104,
      contacts: ["ana"],
      state: "snoozed",
      title: "When will EU payments work again?",
      message: "When will payments from the EU work again? Our campaign starts on Thursday.",
      age: .days(1),
      updated: .hours(4),
      assignee: .jonas,
      parts: [.answered(.jonas, .hours(4), "Thursday morning at the latest, Ana.")]
    ),
    SampleConversation(
      number: 105,
      contacts: ["ryan"],
      state: "closed",
      title: "How do I add a colleague?",
      message: "How do I add a colleague to our account?",
      age: .days(61),
      updated: .days(60),
      assignee: .sam
    ),
    SampleConversation(
      number: 106,
      contacts: ["ana"],
      state: "closed",
      message: "Onde encontro a nota fiscal de março?",
      age: .days(140),
      updated: .days(139),
      assignee: .sam
    ),
  ]
}
