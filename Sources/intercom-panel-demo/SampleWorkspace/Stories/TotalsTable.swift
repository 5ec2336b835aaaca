/// Issues whose header sums up many contacts, companies and conversations.
enum TotalsTable {
  static let whole = SampleIssue(
    summary: "Quarterly statement is off by a day",
    priority: "High",
    updated: .hours(86),
    description: [
      "Twelve contacts in five companies; one company has no recorded spend.",
      "Some contacts share a company, one belongs to two, and two Leads to none.",
    ],
    linkProperty: .current((0..<12).map { SampleConversation.id(1_501 + $0) }),
    conversationCount: 12
  )

  static let partial = SampleIssue(
    summary: "Discount codes are counted twice",
    updated: .hours(87),
    description: [
      "Three contacts; Intercom fails whenever the company of one of them is read.",
      .bullets((1_521...1_523).map { [.paragraph([.card(ConversationAddress.inbox($0))])] }),
    ],
    conversationCount: 3
  )

  static let companies = [
    SampleCompany(
      word: "aurora",
      name: "Aurora Textiles",
      plan: "Pro",
      monthlySpend: 2_400,
      size: 180,
      industry: "Textiles"
    ),
    SampleCompany(
      word: "basalt",
      name: "Basalt Brothers",
      plan: "Starter",
      monthlySpend: 310.5,
      size: 22,
      industry: "Stone"
    ),
    SampleCompany(word: "cobalt", name: "Cobalt Collective", plan: "Pro", size: 9),
    SampleCompany(word: "delphin", name: "Delphin Reisen", plan: "Free", monthlySpend: 0),
    SampleCompany(
      word: "ember",
      name: "Ember & Oak",
      plan: "Enterprise",
      monthlySpend: 12_750,
      size: 4_300,
      industry: "Furniture"
    ),
    SampleCompany(
      word: "vortex",
      name: "Vortex Pumps",
      plan: "Pro",
      monthlySpend: 999,
      fault: .serverError
    ),
  ]

  static let story = SampleStory(
    contacts: names.enumerated().map { contact($0.element, index: $0.offset) } + [
      person("zoe", 695, "Zoë Albright", ["acme"]),
      person("yusuf", 696, "Yusuf Demir", ["vortex"]),
      person("xenia", 697, "Xenia Popescu", ["globex"]),
    ],
    conversations: names.indices.map { conversation($0) } + [
      talk(1_521, "zoe", "open", "My code was counted two times."),
      talk(1_522, "yusuf", "closed", "The discount is too high, oddly enough."),
      talk(1_523, "xenia", "open", "Codes of the fair are gone after one order."),
    ]
  )

  private static let names = [
    "Abel Ferreira", "Bodil Juhl", "Cyrus Amini", "Dina Moradi", "Emre Aksoy", "Fatou Ndiaye",
    "Gaspard Leroy", "Hedda Lunde", "Ilse Vermeer", "Jorge Ibáñez", "Kaisa Laine", "Lars Ulvik",
  ]
  private static let words = ["aurora", "basalt", "cobalt", "delphin", "ember"]

  private static func contact(_ name: String, index: Int) -> SampleContact {
    let isLead = index >= 10
    var companies = isLead ? [] : [words[index % words.count]]
    if index == 0 { companies.append("ember") }
    return SampleContact(
      word: "totals-\(index)",
      number: 680 + index,
      role: isLead ? .lead : .user,
      name: name,
      email: "totals\(index + 1)@example.com",
      externalID: isLead ? nil : String(8_180 + index),
      companies: companies,
      lastSeen: .hours(index * 3 + 1)
    )
  }

  /// Five are open, four closed, three snoozed.
  private static func conversation(_ index: Int) -> SampleConversation {
    let state = index < 5 ? "open" : index < 9 ? "closed" : "snoozed"
    return talk(
      1_501 + index,
      "totals-\(index)",
      state,
      "My statement lacks the last of the month."
    )
  }

  private static func person(
    _ word: String,
    _ number: Int,
    _ name: String,
    _ companies: [String]
  ) -> SampleContact {
    SampleContact(
      word: word,
      number: number,
      name: name,
      email: "\(word)@example.com",
      externalID: String(7_500 + number),
      companies: companies,
      lastSeen: .days(number - 690)
    )
  }

  private static func talk(
    _ number: Int,
    _ contact: String,
    _ state: String,
    _ message: String
  ) -> SampleConversation {
    SampleConversation(
      number: number,
      contacts: [contact],
      state: state,
      message: message,
      age: .days(number % 20 + 3),
      updated: .hours(number % 20 + 70),
      waiting: state == "open" ? .hours(number % 20 + 70) : nil,
      assignee: number % 3 == 0 ? .priya : nil
    )
  }
}
