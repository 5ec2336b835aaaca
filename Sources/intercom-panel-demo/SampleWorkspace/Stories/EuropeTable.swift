/// What the European workspace holds.
enum EuropeTable {
  static let companies = [
    SampleCompany(
      word: "lindgren",
      name: "Lindgren Möbler AB",
      plan: "Pro",
      monthlySpend: 780,
      size: 64,
      industry: "Möbler"
    ),
    SampleCompany(
      word: "oconnell",
      name: "O’Connell & Daughters",
      plan: "Starter",
      monthlySpend: 45.5,
      size: 4,
      industry: "Bakery"
    ),
  ]

  static let story = SampleStory(
    contacts: [
      SampleContact(
        word: "saoirse",
        number: 800,
        name: "Saoirse O’Connell",
        email: "saoirse@example.com",
        phone: "+353 1 555 0177",
        externalID: "eu-1",
        companies: ["oconnell"],
        place: .dublin,
        lastSeen: .hours(5),
        owner: .aoife,
        tags: ["Euro"],
        segments: ["Active"]
      ),
      SampleContact(
        word: "torbjorn",
        number: 801,
        name: "Torbjörn Lindgren",
        email: "torbjorn@example.com",
        externalID: "eu-2",
        companies: ["lindgren"],
        lastSeen: .days(2)
      ),
      SampleContact(
        word: "candelaria",
        number: 802,
        role: .lead,
        name: "Candelaria Díaz",
        email: "candelaria@example.com",
        lastSeen: .days(1)
      ),
    ],
    conversations: [
      talk(1_602, "saoirse", "Sign-in says “gateway timeout” here in Dublin."),
      talk(1_605, "candelaria", "¿Qué impuesto pago en Canarias?"),
      talk(1_607, "torbjorn", "Presentinslagningen saknas, men är betald."),
      talk(1_609, "saoirse", "How do I change the name on the invoice?", state: "closed"),
    ]
  )

  private static func talk(
    _ number: Int,
    _ contact: String,
    _ message: String,
    state: String = "open"
  ) -> SampleConversation {
    SampleConversation(
      number: number,
      contacts: [contact],
      state: state,
      message: message,
      age: .days(6),
      updated: .hours(95),
      waiting: state == "open" ? .hours(95) : nil,
      assignee: .aoife,
      parts: [.answered(.aoife, .hours(96), "Thank you, we are looking into it.")]
    )
  }
}
