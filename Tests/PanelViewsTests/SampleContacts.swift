import ContactResolution

/// Contacts that the screens show; everybody in them is invented.
enum SampleContacts {
  static let workspace = Workspace(
    id: WorkspaceID("acme1234"),
    name: "acme",
    region: .us
  )

  static func contact(
    _ id: String,
    _ role: Contact.Role,
    name: String? = nil,
    email: String? = nil,
    phone: String? = nil,
    conversations: [String] = []
  ) -> ResolvedContact {
    var attributes: [String: AttributeValue] = [
      "created_at": .integer(SampleIssue.ago(days: 400).seconds),
      "last_seen_at": .integer(SampleIssue.ago(hours: 26).seconds),
      "location.city": .text("Lisbon"),
      "location.country": .text("Portugal"),
    ]
    if role == .user { attributes["external_id"] = .text("u-\(id)") }
    let contact = Contact(
      id: ContactID(id),
      role: role,
      name: name,
      email: email,
      phone: phone,
      attributes: attributes
    )
    return ResolvedContact(
      id: ContactID(id),
      knowledge: .known(contact),
      conversations: conversations.map { ConversationID($0) }
    )
  }

  static func conversation(
    _ id: String,
    _ state: Conversation.State = .open,
    subject: String? = nil,
    message: String = "",
    hours: Int64 = 2,
    origin: ConversationLink.Origin = .description,
    company: String? = nil
  ) -> LinkedConversation {
    LinkedConversation(
      link: ConversationLink(id: ConversationID(id), origin: origin),
      conversation: Conversation(
        id: ConversationID(id),
        state: state,
        subject: subject,
        firstMessage: message,
        created: SampleIssue.ago(hours: hours),
        companyName: company
      )
    )
  }

  static var conversations: [LinkedConversation] {
    [
      conversation("215474005156281", subject: "Card declined at checkout", origin: .comment),
      conversation(
        "215474005156290",
        .closed,
        message: "I was charged for the invoice twice",
        hours: 220
      ),
      conversation(
        "215474005156300",
        .snoozed,
        message: "Hello, is anybody there?",
        hours: 5,
        company: "Globex"
      ),
      conversation("215474005156310", message: "Same problem here", hours: 30, origin: .remoteLink),
    ]
  }

  static var ryan: ResolvedContact {
    contact(
      "6762a1b2c3d4e5f601020304",
      .user,
      name: "Ryan Lee",
      email: "ryan.lee@example.com",
      phone: "+351 21 000 0000",
      conversations: ["215474005156281", "215474005156290"]
    )
  }

  static var ryanTheLead: ResolvedContact {
    contact(
      "6762a1b2c3d4e5f601020305",
      .lead,
      name: "Ryan Lee",
      email: "rlee@example.com",
      conversations: ["215474005156310"]
    )
  }

  static var ana: ResolvedContact {
    contact(
      "6762a1b2c3d4e5f601020306",
      .user,
      name: "Ana Souza",
      email: "ana@example.com",
      conversations: ["215474005156300"]
    )
  }

  /// Contacts, with the sample conversations they take part in unless others are given.
  static func resolved(
    _ contacts: [ResolvedContact] = [ryan, ryanTheLead, ana],
    conversations: [LinkedConversation]? = nil,
    unresolved: [UnresolvedConversation] = [],
    elsewhere: [ConversationLink] = [],
    unsearched: [UnsearchedPlace] = [],
    progress: ResolvedContacts.Progress = .complete,
    failure: ServiceFailure? = nil
  ) -> ResolvedContacts {
    let own = contacts.flatMap(\.conversations)
    return ResolvedContacts(
      source: .linkedConversations,
      workspace: workspace,
      contacts: contacts,
      conversations: conversations ?? Self.conversations.filter { own.contains($0.link.id) },
      unresolved: unresolved,
      elsewhere: elsewhere,
      unsearched: unsearched,
      progress: progress,
      failure: failure
    )
  }

  static var ryanDetails: ContactDetails {
    ContactDetails(
      companies: [
        Company(
          id: CompanyID("1"),
          name: "Acme Ltd",
          plan: "Pro",
          monthlySpend: 1200,
          size: 120,
          industry: "Retail"
        )
      ],
      tags: ["vip", "beta"],
      segments: ["Active", "Paying"],
      ownerName: "Mia Kim"
    )
  }
}
