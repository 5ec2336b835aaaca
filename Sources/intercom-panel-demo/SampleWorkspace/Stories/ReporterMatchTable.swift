/// Issues whose reporter's address fits several contacts, or none.
enum ReporterMatchTable {
  private static let hint = SampleBlock.paragraph([
    "Switch the contact source to the reporter's e-mail to see it."
  ])

  static let twins = SampleIssue(
    summary: "Two accounts after a change of the login service",
    reporter: .twin,
    updated: .hours(70),
    description: [
      "Kim has two accounts in one company, and once asked as a Lead; all have one address.",
      hint,
    ]
  )

  static let stranger = SampleIssue(
    summary: "Print view cuts off the last column",
    priority: "Low",
    reporter: .stranger,
    updated: .hours(71),
    description: ["Milan works in the same house and never wrote to support.", hint]
  )

  static let hidden = SampleIssue(
    summary: "Cannot sign in with my work address",
    type: "Service Request",
    reporter: .hiddenCustomer,
    updated: .hours(72),
    description: [
      "Olga wrote through the portal; the service desk hides her address as well.",
      "Typed by hand, olga@example.com is known to Intercom.", hint,
    ],
    isRequest: true
  )

  static let story = SampleStory(
    contacts: twinContacts + [
      SampleContact(
        word: "hannah",
        number: 604,
        name: "Hannah Fischer",
        email: "hannah.fischer@example.com",
        externalID: "8104",
        companies: ["muehlbach"],
        place: .munich,
        lastSeen: .days(2),
        segments: ["Active"]
      ),
      SampleContact(
        word: "hannah-lead",
        number: 605,
        role: .lead,
        name: "Hannah",
        email: "Hannah.Fischer@example.com",
        created: .days(700),
        lastSeen: .days(690)
      ),
      SampleContact(
        word: "olga",
        number: 606,
        name: "Olga Sidorova",
        email: "olga@example.com",
        externalID: "8106",
        companies: ["kestrel"],
        lastSeen: .hours(73)
      ),
    ],
    conversations: [
      SampleConversation(
        number: 1_101,
        contacts: ["hannah"],
        state: "closed",
        message: "Kann die Woche am Montag beginnen?",
        age: .days(40),
        updated: .days(39)
      ),
      SampleConversation(
        number: 1_102,
        contacts: ["kim-2"],
        message: "Which of my two accounts has the orders?",
        age: .days(4),
        updated: .hours(70),
        waiting: .hours(70)
      ),
    ]
  )

  private static let twinContacts = [
    SampleContact(
      word: "kim-1",
      number: 601,
      name: "Kim Larsen",
      email: "kim.larsen@example.com",
      externalID: "8101",
      companies: ["kestrel"],
      created: .days(900),
      lastSeen: .days(31)
    ),
    SampleContact(
      word: "kim-2",
      number: 602,
      name: "Kim Larsen",
      email: "kim.larsen@example.com",
      externalID: "kl-2026-0042",
      companies: ["kestrel"],
      created: .days(30),
      lastSeen: .hours(4)
    ),
    SampleContact(
      word: "kim-lead",
      number: 603,
      role: .lead,
      name: "Kim Larsen",
      email: "kim.larsen@example.com",
      created: .days(1_200),
      lastSeen: .days(1_180)
    ),
  ]
}
