/// The contacts of the sample Intercom.
enum SampleContactTable {
  static let contacts: [SampleContact] = [
    SampleContact(
      word: "ryan",
      id: "6762f0d01bb69f9f21930001",
      name: "Ryan Lee",
      email: "rlee@example.com",
      phone: "+1 555 0100",
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
        JSON.Member(name: "plan", value: "Pro"),
        JSON.Member(name: "seats", value: 42),
      ]
    ),
    SampleContact(
      word: "ryan-lead",
      id: "6762f0d01bb69f9f21930002",
      role: .lead,
      name: "Ryan Lee",
      email: "rlee@example.com",
      created: .days(3),
      lastSeen: .hours(6)
    ),
    SampleContact(
      word: "ana",
      id: "6762f0d01bb69f9f21930003",
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
}
