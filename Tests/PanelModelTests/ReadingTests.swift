import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct ReadingTests {
  @Test func `the first questions go out together`() {
    var state = AppState(
      key: SamplePanel.key,
      size: .init(columns: 80, rows: 24),
      now: .init(seconds: 0)
    )

    let effects = SamplePanel.update.update(&state, .started, at: SamplePanel.moment)

    #expect(
      effects.contains(
        .readIssue(SamplePanel.key, .linkedConversations, ReporterAddresses(), anew: false)
      )
    )
    #expect(state.isReading)
  }

  @Test func `an answer about another issue is dropped`() throws {
    var state = SamplePanel.started()
    let other = try #require(IssueKey("PROJ-1"))
    let report = IssueReader.Report.issue(Issue(key: other, summary: "Other"))

    let effects = SamplePanel.update.update(&state, .issueReported(other, report), at: state.now)

    #expect(state.issue.issue.value == nil)
    #expect(effects.isEmpty)
  }

  @Test func `a moved issue is shown under its new key`() throws {
    var state = SamplePanel.started()
    let moved = try #require(IssueKey("NEW-7"))

    state.receive(.issue(Issue(key: moved, summary: "Moved")))

    #expect(state.issue.issue.value?.key == moved)
  }

  @Test func `contacts appear while others are on their way`() {
    var state = SamplePanel.started()

    state.receive(
      .contacts(
        SamplePanel.resolved(
          [SamplePanel.contact("a")],
          progress: .resolving(answered: 1, total: 3)
        )
      )
    )

    #expect(state.contacts.items == [.contact(ContactID("a"))])
    #expect(state.contacts.progress == .resolving(answered: 1, total: 3))
    #expect(state.contacts.resolved.isLoading)
  }

  @Test func `a refresh never shows less than before`() {
    var state = SamplePanel.showing(
      SamplePanel.resolved([SamplePanel.contact("a"), SamplePanel.contact("b")])
    )

    state.press(.character("r"))
    state.receive(
      .contacts(
        SamplePanel.resolved(
          [SamplePanel.contact("a")],
          progress: .resolving(answered: 1, total: 2)
        )
      )
    )

    #expect(state.contacts.items.count == 2)
  }

  @Test func `a refresh that fails for one conversation keeps what was known of it`() {
    var state = SamplePanel.showing(
      SamplePanel.resolved(
        [SamplePanel.contact("a", conversations: ["1"])],
        conversations: ["1"]
      )
    )
    var partly = SamplePanel.resolved([])
    let failure = ServiceFailure.unavailable(.intercom, status: 500)
    partly.unresolved = [
      UnresolvedConversation(link: SamplePanel.conversation("1").link, failure: failure)
    ]

    state.press(.character("r"))
    state.receive(.contacts(partly))

    #expect(state.contacts.items == [.contact(ContactID("a"))])
    #expect(
      state.contacts.resolved.value?.outdated
        == [OutdatedPart(.conversation(ConversationID("1")), failure)]
    )
  }

  @Test func `a failed refresh keeps the contacts`() {
    var state = SamplePanel.showing(SamplePanel.resolved([SamplePanel.contact("a")]))
    var failed = SamplePanel.resolved([])
    failed.failure = .unauthorized(.intercom, detail: "revoked")

    state.press(.character("r"))
    state.receive(.contacts(failed))

    #expect(state.contacts.items == [.contact(ContactID("a"))])
    #expect(state.contacts.resolved.failure == .unauthorized(.intercom, detail: "revoked"))
  }

  @Test func `an unreadable issue keeps what was read of it before`() {
    var state = SamplePanel.showing(SamplePanel.resolved([SamplePanel.contact("a")]))

    state.press(.character("r"))
    state.receive(.issueFailed(.timedOut(.jira)))

    #expect(state.issue.issue.value?.summary == "Checkout")
    #expect(state.issue.issue.failure == .timedOut(.jira))
    #expect(state.contacts.items.count == 1)
  }

  @Test func `Esc stops waiting and keeps what arrived`() {
    var state = SamplePanel.started()
    state.receive(
      .contacts(
        SamplePanel.resolved(
          [SamplePanel.contact("a")],
          progress: .resolving(answered: 1, total: 3)
        )
      )
    )

    let effects = state.press(.init(.escape))

    #expect(effects.contains(.cancel(.issue)))
    #expect(state.contacts.isStopped)
    #expect(state.contacts.items.count == 1)
    #expect(!state.isReading)
  }

  private static let until = Timestamp(seconds: SamplePanel.moment.seconds + 9)

  /// Answers of which a part is missing because a service has had too many requests.
  private static let limited: [ResolvedContacts] = {
    let failure = ServiceFailure.rateLimited(.intercom, until: until)
    let link = ConversationLink(id: ConversationID("7"), origin: .comment)
    let contact = ResolvedContact(
      id: ContactID("a"),
      knowledge: .failed(failure),
      conversations: []
    )
    var parts = Array(repeating: SamplePanel.resolved([]), count: 4)
    parts[0].unresolved = [UnresolvedConversation(link: link, failure: failure)]
    parts[1].contacts = [contact]
    parts[2].unsearched = [UnsearchedPlace(origin: .comment, failure: failure)]
    parts[3].reporter = .failed(email: "ana@example.com", failure)
    return parts
  }()

  @Test(arguments: limited)
  func `a service that names a moment is asked again then`(limited: ResolvedContacts) {
    var state = SamplePanel.showing(SamplePanel.resolved([]))
    let until = Self.until

    let effects = state.receive(.contacts(limited))
    let retry = SamplePanel.update.update(&state, .waitOver(SamplePanel.key), at: until)

    #expect(effects.contains(.waitUntil(until, SamplePanel.key)))
    #expect(
      retry.contains(
        .readIssue(SamplePanel.key, .linkedConversations, ReporterAddresses(), anew: true)
      )
    )
  }

  @Test func `details are asked for once for the selected contact`() {
    var state = SamplePanel.started()
    let resolved = SamplePanel.resolved(
      [SamplePanel.contact("a")],
      progress: .resolving(answered: 1, total: 2)
    )

    let first = state.receive(.contacts(resolved))
    let second = state.receive(.contacts(resolved))

    #expect(
      first.contains {
        if case .readDetails(let contact, through: nil, anew: false) = $0 {
          contact.id.text == "a"
        } else {
          false
        }
      }
    )
    #expect(!second.contains { if case .readDetails = $0 { true } else { false } })
  }

  @Test func `after a refresh the details are asked for anew`() {
    let resolved = SamplePanel.resolved([SamplePanel.contact("a")])
    var state = SamplePanel.showing(resolved)

    state.press(.character("r"))
    let effects = state.receive(.contacts(resolved))

    #expect(
      effects.contains {
        if case .readDetails(_, through: nil, anew: true) = $0 { true } else { false }
      }
    )
  }

  @Test func `details that failed in part keep the other parts`() {
    var state = SamplePanel.showing(SamplePanel.resolved([SamplePanel.contact("a")]))
    let id = ContactID("a")
    let first = ContactDetails(tags: ["vip"])
    let second = ContactDetails(tags: ["vip"], failures: [.companies: .timedOut(.intercom)])

    _ = SamplePanel.update.update(&state, .detailsReported(id, first), at: state.now)
    _ = SamplePanel.update.update(&state, .detailsReported(id, second), at: state.now)

    #expect(state.contacts.details[id]?.tags == ["vip"])
    #expect(state.contacts.details[id]?.failures.keys.contains(.companies) == true)
  }
}
