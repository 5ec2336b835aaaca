import ContactResolution
import PanelModel
import Testing
import TextTerminal

/// What comes after a service named the moment from which on it will answer again.
@Suite struct RetryTests {
  private static let a = ContactID("a")
  private static let b = ContactID("b")
  private static let until = Timestamp(seconds: SamplePanel.moment.seconds + 9)
  private static let later = Timestamp(seconds: until.seconds + 60)
  private static let limited = ServiceFailure.rateLimited(.intercom, until: until)

  private static func showing(_ ids: String...) -> AppState {
    SamplePanel.showing(SamplePanel.resolved(ids.map { SamplePanel.contact($0) }))
  }

  private static let complete = ContactDetails(
    companies: [],
    tags: [],
    segments: [],
    ownerName: "",
    conversations: ConversationPage()
  )

  private static func details(without part: ContactDetails.Part) -> ContactDetails {
    var details = complete
    if part == .tags { details.tags = nil }
    if part == .conversations { details.conversations = nil }
    details.failures[part] = limited
    return details
  }

  // MARK: - Companies

  @Test func `companies that were held up are asked for again, and nothing else`() {
    var state = Self.showing("a", "b")
    let known = CompanyKnowledge(companies: [Self.a: []], failures: [Self.b: Self.limited])

    let effects = state.report(known)
    let retry = state.endWait()

    #expect(effects == [.waitUntil(Self.until, SamplePanel.key)])
    #expect(
      retry == [.readCompanies(SamplePanel.key, [SamplePanel.contact("b")], anew: false)]
    )
  }

  @Test func `companies that have no answer yet are not given up for those held up`() {
    var state = Self.showing("a", "b", "c")
    state.report(CompanyKnowledge(companies: [Self.a: []], failures: [Self.b: Self.limited]))

    let retry = state.endWait()

    let awaited = ["b", "c"].map { SamplePanel.contact($0) }
    #expect(retry == [.readCompanies(SamplePanel.key, awaited, anew: false)])
  }

  @Test func `companies that fail otherwise wait for the person`() {
    var state = Self.showing("a")

    let effects = state.report(CompanyKnowledge(failures: [Self.a: .timedOut(.intercom)]))
    let retry = state.endWait()

    #expect(effects.isEmpty)
    #expect(retry.isEmpty)
  }

  @Test func `what another reading of companies says keeps the failures of others`() {
    var state = Self.showing("a", "b")
    let timedOut = ServiceFailure.timedOut(.intercom)
    state.report(CompanyKnowledge(failures: [Self.a: timedOut, Self.b: Self.limited]))
    _ = state.endWait()

    state.report(CompanyKnowledge(companies: [Self.b: []]))

    #expect(state.contacts.companies.failures == [Self.a: timedOut])
  }

  // MARK: - Details

  @Test(arguments: [ContactDetails.Part.tags, .conversations])
  func `details that were held up are asked for again`(part: ContactDetails.Part) {
    var state = Self.showing("a")

    let effects = state.report(Self.details(without: part), of: Self.a)
    state.report(CompanyKnowledge(companies: [Self.a: []]))
    let retry = state.endWait()

    #expect(effects == [.waitUntil(Self.until, SamplePanel.key)])
    #expect(retry.contactsAsked == [Self.a])
    #expect(retry.count == 1)
  }

  @Test func `details held up again wait for the next moment`() {
    var state = Self.showing("a")
    state.report(Self.details(without: .tags), of: Self.a)
    _ = state.endWait()
    var again = Self.details(without: .tags)
    again.failures[.tags] = .rateLimited(.intercom, until: Self.later)

    let effects = state.report(again, of: Self.a)

    #expect(effects == [.waitUntil(Self.later, SamplePanel.key)])
  }

  @Test func `details of a contact that is not selected are asked for when it is`() {
    var state = Self.showing("a", "b")
    state.report(CompanyKnowledge(companies: [Self.a: [], Self.b: []]))
    state.report(Self.details(without: .tags), of: Self.a)
    state.press(Key(.down))
    state.report(Self.complete, of: Self.b)

    let retry = state.endWait()
    let selected = state.press(Key(.up))

    #expect(retry.isEmpty)
    #expect(selected.contactsAsked == [Self.a])
  }

  @Test func `a page of conversations that was held up is asked for again`() {
    var state = Self.showing("a")
    state.fields.user = []
    state.report(CompanyKnowledge(companies: [Self.a: []]))
    var details = Self.complete
    details.conversations = ConversationPage(
      conversations: [Conversation(id: ConversationID("1"))],
      next: "p2",
      total: 9
    )
    state.report(details, of: Self.a)
    state.press(Key(.right), .character("G"))

    let effects = SamplePanel.update.update(
      &state,
      .conversationsReported(Self.a, .failure(Self.limited)),
      at: SamplePanel.moment
    )
    let retry = state.endWait()

    #expect(effects == [.waitUntil(Self.until, SamplePanel.key)])
    #expect(retry == [.readConversations(Self.a, through: nil, page: "p2")])
  }

  // MARK: - Moments

  @Test func `the latest moment counts`() {
    var state = Self.showing("a")
    let failure = ServiceFailure.rateLimited(.intercom, until: Self.later)
    state.report(CompanyKnowledge(failures: [Self.a: failure]))

    let effects = state.report(Self.details(without: .tags), of: Self.a)

    #expect(effects == [.waitUntil(Self.later, SamplePanel.key)])
  }

  @Test func `an issue that was held up is read as a whole`() {
    var state = Self.showing("a")
    state.report(CompanyKnowledge(failures: [Self.a: Self.limited]))
    state.receive(.issueFailed(.rateLimited(.jira, until: Self.until)))

    let retry = state.endWait()

    let reading = Effect.readIssue(
      SamplePanel.key,
      .linkedConversations,
      ReporterAddresses(),
      anew: true
    )
    #expect(retry.contains(reading))
    #expect(!retry.contains { $0.identity == .companies })
  }

  @Test func `what stands for an answer that was held up is read again`() {
    var state = SamplePanel.showing(
      SamplePanel.resolved(
        [SamplePanel.contact("a", conversations: ["1"])],
        conversations: ["1"]
      )
    )
    var partly = SamplePanel.resolved([])
    let link = SamplePanel.conversation("1").link
    partly.unresolved = [UnresolvedConversation(link: link, failure: Self.limited)]
    state.press(.character("r"))
    state.receive(.issue(Issue(key: SamplePanel.key)))
    state.receive(.contacts(partly))

    let retry = state.endWait()

    #expect(retry.contains { $0.identity == .issue })
  }
}

extension AppState {
  @discardableResult
  fileprivate mutating func report(_ companies: CompanyKnowledge) -> [Effect] {
    let event = AppEvent.companiesReported(SamplePanel.key, companies)
    return SamplePanel.update.update(&self, event, at: SamplePanel.moment)
  }

  @discardableResult
  fileprivate mutating func report(_ details: ContactDetails, of contact: ContactID) -> [Effect] {
    SamplePanel.update.update(&self, .detailsReported(contact, details), at: SamplePanel.moment)
  }

  /// Takes it that the moment has come at which a service will answer again.
  fileprivate mutating func endWait() -> [Effect] {
    let moment = Timestamp(seconds: SamplePanel.moment.seconds + 9)
    return SamplePanel.update.update(&self, .waitOver(SamplePanel.key), at: moment)
  }
}

extension [Effect] {
  /// The contacts whose details are asked for.
  fileprivate var contactsAsked: [ContactID] {
    compactMap { effect in
      guard case .readDetails(let contact, through: _, anew: _) = effect else { return nil }
      return contact.id
    }
  }
}
