/// Issues with one contact, with many and with none.
enum CrowdTable {
  static let one = SampleIssue(
    summary: "Invoice PDF has no VAT number",
    type: "Bug",
    priority: "Medium",
    labels: ["billing"],
    updated: .hours(7),
    description: [
      "The VAT number is missing on invoices made before the address was changed.",
      .paragraph(["Customer: ", .card(ConversationAddress.inbox(120))]),
    ],
    comments: [SampleComment(.tomas, .hours(9), ["The old address row has no VAT column."])],
    conversationCount: 1
  )

  static let many = SampleIssue(
    summary: "Outage on Monday: orders were accepted but not sent",
    type: "Incident",
    status: .inReview,
    priority: "Highest",
    labels: ["incident", "postmortem"],
    updated: .hours(1),
    description: [
      "For 48 minutes orders were accepted but not sent on to the warehouses.",
      "All customers who wrote in are linked to this issue.",
    ],
    linkProperty: .current((0..<names.count).map { SampleConversation.id(200 + $0) }),
    conversationCount: names.count
  )

  static let none = SampleIssue(
    summary: "Upgrade the database of the staging system",
    type: "Task",
    status: .open,
    priority: "Low",
    updated: .days(2),
    description: [
      "Nobody outside asked for this.",
      .paragraph([
        "Not a conversation: ",
        .link("our settings", to: "https://app.intercom.com/a/apps/_/settings/keys"), ".",
      ]),
    ],
    comments: [SampleComment(.nora, .days(2), ["Let us do it on a Sunday."])]
  )

  static let group = SampleIssue(
    summary: "Shared carts lose their discount",
    labels: ["cart"],
    updated: .hours(11),
    description: [
      .paragraph(["A whole team writes in one chat: ", .card(ConversationAddress.inbox(130))]),
      .paragraph([
        "Mara wrote three times: ", .card(ConversationAddress.inbox(131)), " and ",
        .card(ConversationAddress.inbox(132)),
      ]),
    ],
    conversationCount: 3
  )

  static let story = SampleStory(
    contacts: few + crowd,
    conversations: talks + crowdTalks
  )

  private static let few = [
    SampleContact(
      word: "lena",
      number: 20,
      name: "Lena Vogt",
      email: "lena.vogt@example.com",
      phone: "+49 89 5550 0177",
      externalID: "3318",
      companies: ["muehlbach"],
      place: .munich,
      created: .days(820),
      lastSeen: .minutes(12),
      owner: .sam,
      software: .safari,
      tags: ["Newsletter"],
      segments: ["Active", "Paying"],
      attributes: [
        JSON.Member(name: "tier", value: "silver"), JSON.Member(name: "seats", value: 12),
      ]
    ),
    SampleContact(
      word: "mara",
      number: 21,
      name: "Mara Ionescu",
      email: "mara@example.com",
      externalID: "5120",
      companies: ["otter"],
      lastSeen: .hours(1)
    ),
    SampleContact(
      word: "pete",
      number: 22,
      name: "Pete Sandoval",
      email: "pete@example.com",
      externalID: "5121",
      companies: ["otter"],
      lastSeen: .days(2)
    ),
    SampleContact(
      word: "ines",
      number: 23,
      role: .lead,
      name: "Inês Carvalho",
      email: "ines@example.com",
      lastSeen: .days(5)
    ),
  ]

  private static let talks = [
    SampleConversation(
      number: 120,
      contacts: ["lena"],
      title: "USt-IdNr. fehlt",
      message: "Guten Tag, auf der Rechnung fehlt unsere USt-IdNr. Könnten Sie das korrigieren?",
      age: .days(1),
      updated: .hours(7),
      assignee: .sam,
      parts: [.answered(.sam, .hours(7), "Danke für den Hinweis, wir kümmern uns darum.")]
    ),
    SampleConversation(
      number: 130,
      contacts: ["mara", "pete", "ines"],
      title: "Discount disappears",
      message: "When two of us edit the cart, the discount disappears.",
      age: .days(2),
      updated: .hours(11),
      parts: [
        .said("pete", .days(2), "Same here, since the last update."),
        .said("ines", .days(1), "E o cupom também não volta."),
      ]
    ),
    SampleConversation(
      number: 131,
      contacts: ["mara"],
      message: "It happened again, the cart is 1893.",
      age: .days(1),
      updated: .days(1)
    ),
    SampleConversation(
      number: 132,
      contacts: ["mara"],
      state: "closed",
      message: "Is there a limit of discounts for each cart?",
      age: .days(30),
      updated: .days(29)
    ),
  ]

  private static let names = [
    "Aaliyah Brooks", "Bjørn Dahl", "Chiara Ricci", "Dmitri Volkov", "Elif Yıldız",
    "Faisal Rahman", "Gwen Parry", "Hiroshi Tanaka", "Isabela Rocha", "Jun-ho Park",
    "Katarzyna Wójcik", "Lucas Moreau", "Mei-Ling Chen", "Niamh O’Connor", "Olumide Adeyemi",
    "Paula Giménez", "Quentin Dubois", "Rania Khoury", "Søren Krogh", "Tamar Levi",
    "Usha Pillai", "Viktória Szabó", "Wanjiru Kamau", "Ximena Torres", "Yannick Fischer",
    "Zanele Dube", "Åsa Bergström", "Øyvind Moen", "Łukasz Zieliński", "Þóra Jónsdóttir",
  ]
  private static let companies = ["acme", "globex", "kestrel", "brightwater", "otter", "sol"]
  private static let questions = [
    "Where is order", "No confirmation for order", "The warehouse does not know order",
    "Please cancel order", "My customer waits for order",
  ]

  private static let crowd = names.enumerated().map { index, name in
    SampleContact(
      word: "crowd-\(index)",
      number: 256 + index,
      role: index % 5 == 4 ? .lead : .user,
      name: name,
      email: "customer\(index + 1)@example.com",
      externalID: index % 5 == 4 ? nil : String(7_000 + index),
      companies: index % 5 == 4 ? [] : [companies[index % companies.count]],
      created: .days(20 + index * 13),
      lastSeen: .hours(index * 5 + 1),
      tags: ["Outage"]
    )
  }

  private static let crowdTalks = names.indices.map { index in
    SampleConversation(
      number: 200 + index,
      contacts: ["crowd-\(index)"],
      state: index % 3 == 0 ? "closed" : "open",
      message: "\(questions[index % questions.count]) \(20_900 + index)?",
      age: .hours(50 + index),
      updated: .hours(1 + index),
      tags: ["Outage"]
    )
  }
}
