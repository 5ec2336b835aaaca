import ContactResolution
import Testing

@Suite struct ContactNameTests {
  private let id = ContactID("6762f0d01bb69f9f2193bb7d")

  private func contact(
    _ role: Contact.Role = .lead,
    name: String? = nil,
    email: String? = nil,
    phone: String? = nil
  ) -> Contact {
    Contact(id: id, role: role, name: name, email: email, phone: phone)
  }

  @Test func `a lead without a name is called by its e-mail, then its phone, then its id`() {
    let names = [
      contact(name: "Ana", email: "ana@example.com", phone: "+15550100"),
      contact(email: "ana@example.com", phone: "+15550100"),
      contact(phone: "+15550100"),
      contact(),
      contact(.user),
      contact(.unknown("visitor")),
    ].map { ContactName.name(of: $0) }

    #expect(
      names == [
        "Ana", "ana@example.com", "+15550100", "Lead 93bb7d", "User 93bb7d", "Contact 93bb7d",
      ]
    )
  }

  @Test func `a contact that is not there yet has the best name known`() {
    let knowledge: [ResolvedContact.Knowledge] = [
      .provisional(name: "Ana", email: nil), .provisional(name: nil, email: "ana@example.com"),
      .provisional(name: nil, email: nil), .deleted, .merged(contact(name: "Li")),
    ]

    let names = knowledge.map {
      ContactName.name(of: ResolvedContact(id: id, knowledge: $0, conversations: []))
    }

    #expect(names == ["Ana", "ana@example.com", "Contact 93bb7d", "Contact 93bb7d", "Li"])
  }

  @Test func `namesakes are told apart by company, else by e-mail`() {
    let ryan = contact(name: "Ryan Lee", email: "rlee@example.com")

    #expect(ContactName.distinction(of: ryan, company: "Acme Ltd") == "Acme Ltd")
    #expect(ContactName.distinction(of: ryan, company: nil) == "rlee@example.com")
    #expect(ContactName.distinction(of: ryan, company: "") == "rlee@example.com")
    #expect(ContactName.distinction(of: contact(email: "a@example.com"), company: nil) == nil)
  }
}
