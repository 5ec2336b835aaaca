/// People of whom more is known than fits, and people whom mails do not reach.
enum PersonTable {
  static let rich = SampleIssue(
    summary: "One sign-in for all branches",
    type: "Story",
    updated: .hours(75),
    description: [
      "The contact belongs to 23 companies, has 14 tags and 12 segments.",
      .paragraph([.card(ConversationAddress.inbox(1_121))]),
    ],
    conversationCount: 1
  )

  static let unreachable = SampleIssue(
    summary: "Newsletter reaches the wrong people",
    updated: .hours(77),
    description: [
      "Of five contacts one unsubscribed, one's mails bounce, one called them spam, one did all.",
      .bullets((1_151...1_155).map { [.paragraph([.card(ConversationAddress.inbox($0))])] }),
    ],
    conversationCount: 5
  )

  static let story = SampleStory(
    contacts: [richContact] + unreachableContacts,
    conversations: [
      talk(1_121, "ottilie", "We have 23 shops and as many passwords."),
      talk(1_151, "unsubscribed", "Please stop sending me mails."),
      talk(1_152, "bounced", "I never got the invoice."),
      talk(1_153, "spam", "Your mails end up in my spam folder."),
      talk(1_154, "all-three", "I do not want any mail at all."),
      talk(1_155, "reached", "The newsletter arrives twice."),
    ]
  )

  private static let richContact = SampleContact(
    word: "ottilie",
    number: 620,
    name: "Ottilie Brandt",
    email: "ottilie.brandt@example.com",
    phone: "+49 30 5550 0123",
    externalID: "8120",
    companies: ["globex"] + (1...20).map { "branch-\($0)" } + ["bare", "sol"],
    place: .munich,
    created: .days(1_500),
    lastSeen: .minutes(35),
    lastReplied: .hours(75),
    owner: .haruka,
    software: .safari,
    tags: [
      "VIP", "Beta", "Newsletter", "Referral", "Speaks German", "Fair 2025", "Pilot group",
      "キャンペーン", "Большой клиент", "Needs invoice by post", "EU cards", "Outage", "Billing",
      "A tag with a name so long that it fills a whole line of the panel by itself",
    ],
    segments: [
      "Active", "Paying", "Enterprise", "Nordics", "Energy", "Long contract", "Slipping away",
      "Signed up by a fair", "DACH", "顧客", "Uses the API", "More than ten shops",
    ],
    notes: ["Call before Christmas.", "Knows the board.", "Prefers German."]
  )

  private static let unreachableContacts = [
    person("unsubscribed", 650, "Berit Solberg", ["unsubscribed_from_emails": true]),
    person("bounced", 651, "Carlos Quintana", ["has_hard_bounced": true]),
    person("spam", 652, "Deepa Raman", ["marked_email_as_spam": true]),
    person(
      "all-three",
      653,
      "Ewan McTavish",
      [
        "unsubscribed_from_emails": true, "has_hard_bounced": true, "marked_email_as_spam": true,
      ]
    ),
    person("reached", 654, "Filippa Nyman", [:]),
  ]

  private static func person(
    _ word: String,
    _ number: Int,
    _ name: String,
    _ extras: KeyValuePairs<String, JSON>
  ) -> SampleContact {
    SampleContact(
      word: word,
      number: number,
      role: word == "spam" ? .lead : .user,
      name: name,
      email: "\(word)@example.com",
      externalID: word == "spam" ? nil : String(7_500 + number),
      companies: word == "spam" ? [] : ["brightwater"],
      lastSeen: .hours(number - 640),
      lastReplied: .days(number - 645),
      extras: extras
    )
  }

  private static func talk(
    _ number: Int,
    _ contact: String,
    _ message: String
  ) -> SampleConversation {
    SampleConversation(
      number: number,
      contacts: [contact],
      state: number == 1_154 ? "closed" : "open",
      message: message,
      age: .days(number % 10 + 1),
      updated: .hours(76),
      waiting: number == 1_152 ? .hours(76) : nil,
      assignee: number == 1_121 ? .haruka : nil
    )
  }
}
