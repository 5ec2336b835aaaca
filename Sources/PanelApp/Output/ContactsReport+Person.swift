internal import ContactResolution
internal import HTTPExchange

extension ContactsReport {
  /// How much the issue touches.
  var totals: JSONValue {
    var knowledge = CompanyKnowledge()
    for (contact, details) in details { knowledge.companies[contact] = details.companies }
    let totals = IssueTotals(of: resolved, companies: knowledge)
    return .members([
      "contacts": .integer(Int64(totals.contacts)),
      "companies": .integer(Int64(totals.companies)),
      "open_conversations": .integer(Int64(totals.openConversations)),
      "closed_conversations": .integer(Int64(totals.closedConversations)),
      "other_conversations": .integer(Int64(totals.otherConversations)),
      "monthly_spend": .number(totals.monthlySpend),
      "complete": .flag(totals.isComplete),
    ])
  }

  /// The workspace behind a connection, as members of what was read through it.
  func place(of connection: ConnectionName?) -> [JSONMember] {
    let workspace = resolved.workspace(of: connection)
    return [
      JSONMember("connection", .optional(connection?.text)),
      JSONMember("workspace", .optional(workspace?.id?.text)),
      JSONMember("region", .text((workspace?.region ?? region).rawValue)),
    ]
  }

  /// What is known of a contact beyond its fields; null stands for what could not be read.
  func person(
    _ contact: Contact,
    through connection: ConnectionName?,
    _ details: ContactDetails
  ) -> [JSONMember] {
    let localTime = details.localOffset.map { now.iso8601(offset: $0) }
    let others = details.conversations.map { otherConversations($0, through: connection) }
    return [
      JSONMember("companies", details.companies.map { .array($0.map(company)) } ?? .null),
      JSONMember("tags", .texts(details.tags)),
      JSONMember("segments", .texts(details.segments)),
      JSONMember("owner", .optional(details.ownerName.flatMap { $0.isEmpty ? nil : $0 })),
      JSONMember("last_seen_at", .moment(contact.moment(of: "last_seen_at"))),
      JSONMember("last_heard_from_at", .moment(contact.moment(of: "last_replied_at"))),
      JSONMember("local_time", .optional(localTime)),
      JSONMember("warnings", .array(contact.warnings.map { .text($0.rawValue) })),
      JSONMember("other_conversations", others ?? .null),
      JSONMember("problems", .array(problems(details))),
    ]
  }

  private func company(_ company: Company) -> JSONValue {
    .members([
      "id": .text(company.id.text),
      "name": .text(company.name),
      "plan": .optional(company.plan),
      "monthly_spend": .number(company.monthlySpend),
      "size": company.size.map { .integer($0) } ?? .null,
      "industry": .optional(company.industry),
      "website": .optional(company.website),
    ])
  }

  private func problems(_ details: ContactDetails) -> [JSONValue] {
    ContactDetails.Part.allCases.compactMap { part in
      details.failures[part].map { failure in
        .members(["part": .text(part.rawValue), "problem": problem(failure)])
      }
    }
  }

  /// The contact's conversations that the issue does not name, newest first.
  private func otherConversations(
    _ page: ConversationPage,
    through connection: ConnectionName?
  ) -> JSONValue {
    let own = resolved.conversations.filter { $0.connection == connection }
    let linked = Set(own.map(\.conversation.id))
    let others = page.conversations.filter { !linked.contains($0.id) }
    return .members([
      "total": page.total.map { .integer(Int64($0)) } ?? .null,
      "more": .flag(page.next != nil),
      "conversations": .array(
        others.map { conversation in
          let url = url(of: conversation, through: connection)
          return .object(
            members(of: conversation) + [JSONMember("url", .optional(url))]
              + duties(in: conversation)
          )
        }
      ),
    ])
  }

  private func url(of conversation: Conversation, through connection: ConnectionName?) -> String? {
    let workspace = resolved.workspace(of: connection)
    return IntercomWebURL.conversation(
      conversation.id,
      kind: conversation.kind,
      workspace: workspace?.id,
      region: workspace?.region ?? region
    )
  }
}

extension JSONValue {
  /// A number; null for none, and for a sum that is beyond all numbers.
  static func number(_ number: Double?) -> JSONValue {
    guard let number, number.isFinite else { return .null }
    return Int64(exactly: number).map { .integer($0) } ?? .number("\(number)")
  }

  /// A list of texts, or null for none.
  static func texts(_ texts: [String]?) -> JSONValue {
    texts.map { .array($0.map { .text($0) }) } ?? .null
  }
}
