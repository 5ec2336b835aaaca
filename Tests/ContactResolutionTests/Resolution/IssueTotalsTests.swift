import ContactResolution
import Testing

@Suite struct IssueTotalsTests {
  private func contact(
    _ id: String,
    as knowledge: ResolvedContact.Knowledge? = nil,
    connection: String? = nil
  ) -> ResolvedContact {
    ResolvedContact(
      id: ContactID(id),
      connection: connection.map { ConnectionName($0) },
      knowledge: knowledge ?? .known(.sample(id)),
      conversations: []
    )
  }

  private func resolved(
    _ contacts: [ResolvedContact],
    states: [Conversation.State] = [],
    progress: ResolvedContacts.Progress = .complete
  ) -> ResolvedContacts {
    ResolvedContacts(
      source: .linkedConversations,
      contacts: contacts,
      conversations: states.enumerated().map { index, state in
        LinkedConversation(
          link: ConversationLink(id: ConversationID("\(index)"), origin: .comment),
          conversation: Conversation(id: ConversationID("\(index)"), state: state)
        )
      },
      progress: progress
    )
  }

  private func company(_ id: String, spend: Double?) -> Company {
    Company(id: CompanyID(id), name: id, monthlySpend: spend)
  }

  private func knowledge(_ companies: [String: [Company]]) -> CompanyKnowledge {
    var knowledge = CompanyKnowledge()
    for (id, companies) in companies { knowledge.companies[ContactID(id)] = companies }
    return knowledge
  }

  @Test func `each company counts once, whoever is in it`() {
    let (acme, globex, free) = (
      company("acme", spend: 1_200), company("globex", spend: 99.5), company("free", spend: nil)
    )

    let totals = IssueTotals(
      of: resolved([contact("a"), contact("b"), contact("c")]),
      companies: knowledge(["a": [acme, globex], "b": [acme, free], "c": []])
    )

    #expect(totals.contacts == 3)
    #expect(totals.companies == 3)
    #expect(totals.monthlySpend == 1_299.5)
    #expect(totals.isComplete)
  }

  @Test func `conversations count by their state`() {
    let totals = IssueTotals(
      of: resolved([], states: [.open, .closed, .open, .snoozed, .unknown("odd"), .closed, .open]),
      companies: CompanyKnowledge()
    )

    #expect(totals.openConversations == 3)
    #expect(totals.closedConversations == 2)
    #expect(totals.otherConversations == 2)
  }

  @Test func `a merged contact counts with its companies, a deleted one not at all`() {
    let totals = IssueTotals(
      of: resolved([contact("old", as: .merged(.sample("new"))), contact("gone", as: .deleted)]),
      companies: knowledge(["new": [company("acme", spend: 10)]])
    )

    #expect(totals.contacts == 1)
    #expect(totals.companies == 1)
    #expect(totals.monthlySpend == 10)
    #expect(totals.isComplete)
  }

  @Test func `companies of two workspaces are two, even with the same id`() {
    let totals = IssueTotals(
      of: resolved([contact("a"), contact("b", connection: "labs")]),
      companies: knowledge(["a": [company("1", spend: 5)], "b": [company("1", spend: 7)]])
    )

    #expect(totals.companies == 2)
    #expect(totals.monthlySpend == 12)
  }

  @Test func `no company that says what it pays leaves the spend open`() {
    let totals = IssueTotals(
      of: resolved([contact("a")]),
      companies: knowledge(["a": [company("free", spend: nil)]])
    )

    #expect(totals.monthlySpend == nil)
  }

  @Test func `numbers are final only when every contact and its companies are known`() {
    let known = knowledge(["a": []])
    let incomplete = [
      resolved([contact("a"), contact("b")]),
      resolved([contact("a"), contact("b", as: .failed(.timedOut(.intercom)))]),
      resolved([contact("a"), contact("b", as: .provisional(name: "Ana", email: nil))]),
      resolved([contact("a")], progress: .resolving(answered: 1, total: 2)),
    ]

    for resolved in incomplete {
      #expect(!IssueTotals(of: resolved, companies: known).isComplete)
    }
    #expect(IssueTotals(of: resolved([contact("a")]), companies: known).isComplete)
  }
}
