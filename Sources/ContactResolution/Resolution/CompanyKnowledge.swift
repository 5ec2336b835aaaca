/// The companies of an issue's contacts, as far as they were read.
public struct CompanyKnowledge: Sendable, Equatable {
  /// Each contact's companies, complete, by the contact's own id; a contact whose companies are
  /// still to be read is missing.
  public var companies: [ContactID: [Company]]
  /// Why the companies of a contact could not be read.
  public var failures: [ContactID: ServiceFailure]

  /// Makes knowledge; none by default.
  public init(
    companies: [ContactID: [Company]] = [:],
    failures: [ContactID: ServiceFailure] = [:]
  ) {
    self.companies = companies
    self.failures = failures
  }
}

extension IssueTotals {
  /// Counts what is known by now.
  public init(of resolved: ResolvedContacts, companies knowledge: CompanyKnowledge) {
    let contacts = resolved.contacts.filter { $0.knowledge != .deleted }
    let states = resolved.conversations.map(\.conversation.state)
    var counted: Set<CompanyKey> = []
    var monthlySpend: Double?
    for contact in contacts {
      for company in contact.known.flatMap({ knowledge.companies[$0.id] }) ?? []
      where counted.insert(CompanyKey(connection: contact.connection, id: company.id)).inserted {
        if let spend = company.monthlySpend { monthlySpend = (monthlySpend ?? 0) + spend }
      }
    }
    self.init(
      contacts: contacts.count,
      companies: counted.count,
      openConversations: states.count { $0 == .open },
      closedConversations: states.count { $0 == .closed },
      otherConversations: states.count { $0 != .open && $0 != .closed },
      monthlySpend: monthlySpend,
      isComplete: resolved.progress == .complete
        && contacts.allSatisfy { contact in
          contact.known.map { knowledge.companies[$0.id] != nil } ?? false
        }
    )
  }
}

/// A company of one of the connected workspaces, whose ids have nothing to do with each other.
private struct CompanyKey: Hashable {
  var connection: ConnectionName?
  var id: CompanyID
}
