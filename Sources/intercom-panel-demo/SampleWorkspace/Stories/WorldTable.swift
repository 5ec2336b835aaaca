/// Contacts in many places, some of them in countries with several time zones.
enum WorldTable {
  static let issue = SampleIssue(
    summary: "Maintenance announced at the wrong hour",
    updated: .hours(76),
    description: [
      "Contacts around the world: their local time is known by the country, or by the city alone.",
      "Of those without a well-known city in a country of several zones it is not known.",
    ],
    linkProperty: .current(rows.indices.map { SampleConversation.id(1_131 + $0) }),
    conversationCount: rows.count
  )

  static let story = SampleStory(contacts: contacts, conversations: conversations)

  private struct Row {
    var name: String
    var place: SampleContact.Place?

    init(
      _ name: String,
      _ city: String?,
      _ region: String?,
      _ country: String,
      _ code: String,
      _ continent: String
    ) {
      self.name = name
      place = SampleContact.Place(
        city: city,
        region: region,
        country: country,
        code: code,
        continent: continent
      )
    }

    init(_ name: String) {
      self.name = name
    }
  }

  private static let rows = [
    Row("Anja Berger", "Berlin", "Berlin", "Germany", "DEU", "EU"),
    Row("Botan Ueda", "Osaka", "Osaka", "Japan", "JPN", "AS"),
    Row("Cora Whitfield", "New York", "New York", "United States", "USA", "NA"),
    Row("Dewey Ortiz", "Los Angeles", "California", "United States", "USA", "NA"),
    Row("Etta Nakai", "Phoenix", "Arizona", "United States", "USA", "NA"),
    Row("Keanu Kealoha", "Honolulu", "Hawaii", "United States", "USA", "NA"),
    Row("Finley Abbott", "Sydney", "New South Wales", "Australia", "AUS", "OC"),
    Row("Gwyneth Hale", "Perth", "Western Australia", "Australia", "AUS", "OC"),
    Row("Harper Quinn", "Adelaide", "South Australia", "Australia", "AUS", "OC"),
    Row("Indira Thapa", "Kathmandu", "Bagmati", "Nepal", "NPL", "AS"),
    Row("Joana Prado", "Manaus", "Amazonas", "Brazil", "BRA", "SA"),
    Row("Kirill Orlov", "Moscow", "Moscow", "Russia", "RUS", "EU"),
    Row("Lou Prentice", "Tinytown", "Montana", "United States", "USA", "NA"),
    Row("Max Landry", nil, nil, "Canada", "CAN", "NA"),
    Row("Nils Ekberg", nil, nil, "Sweden", "SWE", "EU"),
    Row("Oona Nowhere"),
  ]

  private static let contacts = rows.enumerated().map { index, row in
    SampleContact(
      word: "world-\(index)",
      number: 630 + index,
      role: index % 6 == 5 ? .lead : .user,
      name: row.name,
      email: "world\(index + 1)@example.com",
      externalID: index % 6 == 5 ? nil : String(8_130 + index),
      companies: index % 6 == 5 ? [] : ["kestrel"],
      place: row.place,
      lastSeen: .hours(index * 7 + 1),
      lastReplied: .days(index + 2),
      owner: index % 2 == 0 ? .jonas : nil
    )
  }

  private static let conversations = rows.indices.map { index in
    SampleConversation(
      number: 1_131 + index,
      contacts: ["world-\(index)"],
      state: ["open", "closed", "snoozed"][index % 3],
      message: "Your notice says 10 o'clock. Whose 10 o'clock?",
      age: .days(index + 2),
      updated: .hours(76 + index),
      waiting: index % 3 == 0 ? .hours(80) : nil,
      assignee: index % 4 == 0 ? .jonas : nil
    )
  }
}
