import ContactResolution
import PanelModel

extension HostileWords {
  mutating func conversation(_ id: String) -> Conversation {
    Conversation(
      id: ConversationID(id),
      state: .unknown(text()),
      subject: id.hasSuffix("1") ? text() : nil,
      firstMessage: text(),
      author: ConversationAuthor(id: text(), name: text(), email: text()),
      created: SampleIssue.ago(hours: 5),
      assignee: TeammateID("11"),
      companyName: text()
    )
  }

  mutating func linked(_ id: String) -> LinkedConversation {
    LinkedConversation(
      link: ConversationLink(id: ConversationID(id), origin: .comment, part: text()),
      conversation: conversation(id)
    )
  }

  /// A contact with the fields that are shown first, and attributes of the workspace's own.
  mutating func contact(_ id: String, _ role: Contact.Role) -> Contact {
    let names = ["plan", "external_id", "location.city", "location.country", "browser"]
    var attributes: [String: AttributeValue] = [:]
    for name in names { attributes[name] = .text(text()) }
    attributes["created_at"] = .integer(SampleIssue.ago(days: 9).seconds)
    return Contact(
      id: ContactID(id),
      role: role,
      name: text(),
      email: text(),
      phone: text(),
      attributes: attributes,
      customAttributes: [
        text(): .text(text()), text(): .list([.text(text()), .nested([text(): .text(text())])]),
      ]
    )
  }

  mutating func details() -> ContactDetails {
    ContactDetails(
      companies: (0..<2).map { number in
        Company(
          id: CompanyID("\(number)"),
          name: text(),
          plan: text(),
          monthlySpend: 12.5,
          size: 4,
          industry: text(),
          website: text()
        )
      },
      tags: texts(3),
      segments: texts(3),
      ownerName: text(),
      conversations: ConversationPage(conversations: [conversation("91"), conversation("92")]),
      teammates: [TeammateID("11"): text()]
    )
  }

  /// Contacts of every kind of knowledge, and all that can be missing beside them.
  mutating func resolved() -> ResolvedContacts {
    let failures = failures()
    let kinds: [ResolvedContact.Knowledge] = [
      .known(contact("1", .user)), .known(contact("2", .lead)),
      .known(contact("3", .unknown(text()))), .merged(contact("4", .user)), .deleted,
      .provisional(name: text(), email: text()), .failed(failures[0]),
    ]
    return ResolvedContacts(
      source: .both,
      workspace: Workspace(id: WorkspaceID(text()), name: text(), region: .us),
      contacts: kinds.enumerated().map { index, knowledge in
        ResolvedContact(
          id: ContactID(index == 4 ? text() : "\(index + 1)"),
          knowledge: knowledge,
          conversations: [ConversationID("1"), ConversationID("2")]
        )
      },
      conversations: [linked("1"), linked("2")],
      unresolved: failures.map { failure in
        UnresolvedConversation(
          link: ConversationLink(id: ConversationID(text()), origin: .description),
          failure: failure
        )
      },
      elsewhere: [
        ConversationLink(
          id: ConversationID(text()),
          workspace: WorkspaceID(text()),
          region: .eu,
          origin: .remoteLink
        )
      ],
      unsearched: [UnsearchedPlace(origin: .comment, failure: failures[1])],
      reporter: .failed(email: text(), failures[2])
    )
  }

  mutating func thread() -> ConversationThread {
    let kinds: [ConversationPart.Kind] = [
      .message, .note, .event(text(), subject: text()), .message, .event("close", subject: text()),
    ]
    return ConversationThread(
      conversation: conversation("1"),
      parts: kinds.enumerated().map { index, kind in
        ConversationPart(
          id: "\(index)",
          kind: kind,
          author: ConversationPart.Author(
            role: index == 0 ? .contact : .unknown(text()),
            name: text(),
            email: text(),
            id: "1"
          ),
          created: SampleIssue.ago(hours: 1),
          text: text(),
          attachments: [
            ConversationPart.Attachment(name: text(), mediaType: text(), size: 1_000)
          ],
          isRedacted: false
        )
      },
      omitted: 3
    )
  }

  mutating func attributes(_ count: Int) -> [ContactAttribute] {
    (0..<count).map { number in
      ContactAttribute(
        name: text(),
        label: text(),
        description: text(),
        type: number.isMultiple(of: 3) ? .unknown(text()) : .text,
        isCustom: true
      )
    }
  }
}
