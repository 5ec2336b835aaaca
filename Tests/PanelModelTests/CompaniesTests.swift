import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct CompaniesTests {
  private static let acme = Company(id: CompanyID("1"), name: "Acme Ltd")

  private func asked(_ effects: [Effect]) -> [[ContactID]] {
    effects.compactMap { effect in
      guard case .readCompanies(_, let contacts, anew: _) = effect else { return nil }
      return contacts.map(\.id)
    }
  }

  @Test func `companies are asked for once, when all contacts are there`() {
    var state = SamplePanel.started()
    let contacts = [SamplePanel.contact("a"), SamplePanel.contact("b")]
    let growing = SamplePanel.resolved(contacts, progress: .resolving(answered: 1, total: 2))

    let early = state.receive(.contacts(growing))
    let complete = state.receive(.contacts(SamplePanel.resolved(contacts)))

    #expect(asked(early).isEmpty)
    #expect(asked(complete) == [contacts.map(\.id)])
  }

  @Test func `without a known contact nothing is asked`() {
    var state = SamplePanel.started()
    let deleted = ResolvedContact(id: ContactID("x"), knowledge: .deleted, conversations: [])

    let effects = state.receive(.contacts(SamplePanel.resolved([deleted])))

    #expect(asked(effects).isEmpty)
  }

  @Test func `a broken main connection leaves the companies of other workspaces`() {
    var state = SamplePanel.started()
    var foreign = SamplePanel.contact("b")
    foreign.connection = ConnectionName("globex")
    var resolved = SamplePanel.resolved([SamplePanel.contact("a"), foreign])
    resolved.failure = .unauthorized(.intercom, detail: "revoked")

    let effects = state.receive(.contacts(resolved))

    #expect(asked(effects) == [[foreign.id]])
  }

  @Test func `companies that were known stay while they are read again`() {
    var state = SamplePanel.showing(SamplePanel.resolved([SamplePanel.contact("a")]))
    let a = ContactID("a")
    let b = ContactID("b")
    let first = CompanyKnowledge(companies: [a: [Self.acme]])
    let second = CompanyKnowledge(companies: [b: []], failures: [a: .timedOut(.intercom)])

    for news in [first, second] {
      let event = AppEvent.companiesReported(SamplePanel.key, news)
      _ = SamplePanel.update.update(&state, event, at: state.now)
    }

    #expect(state.contacts.companies.companies == [a: [Self.acme], b: []])
    #expect(state.contacts.companies.failures == [a: .timedOut(.intercom)])
  }
}
