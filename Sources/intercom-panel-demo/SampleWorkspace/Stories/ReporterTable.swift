/// Issues about the contact source "reporter's e-mail".
enum ReporterTable {
  private static let hint = SampleBlock.paragraph([
    "Switch the contact source to the reporter's e-mail to see it."
  ])

  static let hidden = SampleIssue(
    summary: "Calendar view starts on Sunday",
    priority: "Low",
    reporter: .hidden,
    updated: .hours(37),
    description: [
      "Hannah's profile hides her address from everybody.",
      "Typed by hand, hannah.fischer@example.com is that of a User and a Lead.", hint,
    ]
  )

  static let desk = SampleIssue(
    summary: "Cannot change my delivery address",
    type: "Service Request",
    reporter: .customer,
    updated: .hours(39),
    description: ["Omar wrote through the portal of the service desk.", hint],
    isRequest: true
  )

  static let app = SampleIssue(
    summary: "Created from Intercom: gift cards expire early",
    reporter: .app,
    updated: .hours(41),
    description: ["This issue was created by an app.", hint]
  )

  static let double = SampleIssue(
    summary: "Voucher code is refused in the app",
    reporter: .double,
    updated: .hours(43),
    description: ["Grace is a User, and once asked as a Lead.", hint]
  )

  static let both = SampleIssue(
    summary: "Order history is empty after a password change",
    reporter: .ana,
    updated: .hours(45),
    description: [
      .paragraph(["Mentioned by ", .card(ConversationAddress.inbox(501))]),
      "The reporter is a contact herself: with both sources she stands behind the linked one.",
    ],
    conversationCount: 1
  )

  static let story = SampleStory(
    contacts: [
      SampleContact(
        word: "omar",
        number: 60,
        name: "Omar Haddad",
        email: "omar.haddad@example.com",
        externalID: "6201",
        companies: ["kestrel"],
        lastSeen: .hours(40)
      ),
      SampleContact(
        word: "grace",
        number: 61,
        name: "Grace Mbeki",
        email: "grace.mbeki@example.com",
        externalID: "6202",
        companies: ["acme"],
        lastSeen: .hours(42)
      ),
      SampleContact(
        word: "grace-lead",
        number: 62,
        role: .lead,
        name: "Grace M.",
        email: "grace.mbeki@example.com",
        created: .days(500),
        lastSeen: .days(480)
      ),
      SampleContact(
        word: "ivo",
        number: 63,
        name: "Ivo Petrov",
        email: "ivo@example.com",
        externalID: "6203",
        companies: ["brightwater"],
        lastSeen: .hours(50)
      ),
    ],
    conversations: [
      SampleConversation(
        number: 501,
        contacts: ["ivo"],
        message: "All my orders are gone since I changed the password.",
        age: .days(3),
        updated: .hours(46)
      ),
      SampleConversation(
        number: 502,
        contacts: ["grace"],
        message: "My voucher code SPRING is refused.",
        age: .days(2),
        updated: .hours(43)
      ),
    ]
  )
}
