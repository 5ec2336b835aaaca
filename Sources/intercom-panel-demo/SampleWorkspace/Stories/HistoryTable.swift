/// Contacts with many other conversations, with a few and with none.
enum HistoryTable {
  static let issue = SampleIssue(
    summary: "Search forgets its filters",
    updated: .hours(78),
    description: [
      .paragraph(["Has 140 other conversations: ", .card(ConversationAddress.inbox(1_200))]),
      .paragraph(["Has no other one: ", .card(ConversationAddress.inbox(1_201))]),
      .paragraph(["Has three others: ", .card(ConversationAddress.inbox(1_202))]),
    ],
    conversationCount: 3
  )

  static let story = SampleStory(
    contacts: [
      person("hilde", 660, "Hilde Overgaard", "globex"),
      person("solveig", 661, "Solveig Strand", "kestrel"),
      person("theo", 662, "Théo Marchand", "acme"),
    ],
    conversations: linked + few + (0..<139).map { other($0) }
  )

  private static let linked = [
    SampleConversation(
      number: 1_200,
      contacts: ["hilde"],
      subject: "Filters are gone after a search",
      message: "Whenever I search, all filters are gone. That makes the list useless to us.",
      age: .days(2),
      updated: .hours(79),
      waiting: .hours(79),
      assignee: .sam
    ),
    SampleConversation(
      number: 1_201,
      contacts: ["solveig"],
      message: "Can a search be kept?",
      age: .days(1),
      updated: .days(1)
    ),
    SampleConversation(
      number: 1_202,
      contacts: ["theo"],
      state: "snoozed",
      message: "Les filtres disparaissent après chaque recherche.",
      age: .days(5),
      updated: .days(4),
      assignee: .jonas
    ),
  ]

  private static let few = [
    SampleConversation(
      number: 1_203,
      contacts: ["theo"],
      title: "Facture de mars",
      message: "Où est la facture de mars ?",
      age: .days(30),
      updated: .days(29),
      waiting: .days(29),
      assignee: .left
    ),
    SampleConversation(
      number: 1_204,
      contacts: ["theo"],
      state: "closed",
      subject: "Re: Votre commande n° 4417",
      message: "Merci, c'est arrivé & tout va bien.",
      markup: "<p>Merci, c&#39;est <b>arriv&eacute;</b> &amp; tout va&nbsp;bien.</p>",
      age: .days(90),
      updated: .days(88),
      assignee: .sam
    ),
    SampleConversation(
      number: 1_205,
      contacts: ["theo", "hilde"],
      state: "closed",
      message: "Nous partageons une seule liste, Hilde et moi.",
      age: .days(200),
      updated: .days(190)
    ),
  ]

  private static let subjects = [
    "Login", "Invoice", "Export of orders", "Delivery", "Colours of the labels", "Refund",
    "Second warehouse",
  ]
  private static let questions = [
    "I cannot find where this is set.", "Why does it take so long since Monday?",
    "That worked until last week; what has changed?",
    "Merci pour la réponse, mais encore une fois…",
    "Could somebody call me about this, please? Any time after ten is fine.",
    "送り状の宛名が文字化けします。",
  ]
  private static let assignees: [SampleTeammate?] = [.priya, .jonas, nil, .sam, .haruka, .left]

  /// Newest first; the ages grow faster and faster.
  private static func other(_ index: Int) -> SampleConversation {
    let state = index < 12 ? ["open", "snoozed", "closed"][index % 3] : "closed"
    let subject = subjects[index % subjects.count]
    let question = questions[index % questions.count]
    return SampleConversation(
      number: 1_210 + index,
      contacts: ["hilde"],
      state: state,
      title: index % 5 == 1 ? "\(subject), once more (\(index + 1))" : nil,
      subject: index % 5 == 2 ? "\(subject) no. \(4_400 + index)" : nil,
      message: question,
      markup: index % 4 == 0 ? "<p><b>\(subject)</b></p><p>\(question)</p>" : nil,
      age: .hours(90 + index * 20 + index * index),
      updated: .hours(80 + index * 20 + index * index),
      waiting: state == "open" ? .hours(80 + index * 20) : nil,
      assignee: assignees[index % assignees.count],
      parts: [.answered(.sam, .hours(85 + index * 20 + index * index), "Have you tried the help?")]
    )
  }

  private static func person(
    _ word: String,
    _ number: Int,
    _ name: String,
    _ company: String
  ) -> SampleContact {
    SampleContact(
      word: word,
      number: number,
      name: name,
      email: "\(word)@example.com",
      externalID: String(7_500 + number),
      companies: [company],
      lastSeen: .hours(number - 655)
    )
  }
}
