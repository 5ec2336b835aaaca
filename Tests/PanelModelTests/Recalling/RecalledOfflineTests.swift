import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct RecalledOfflineTests {
  @Test func `what was kept stays with its age when no service can be reached`() {
    var state = SampleRecall.started()

    state.receive(.issueFailed(SampleRecall.offline))

    #expect(state.issue.issue == .failed(SampleRecall.offline, last: SampleRecall.issue().issue))
    #expect(state.issue.asOf == .recalled(SampleRecall.moment))
    #expect(state.shownContacts == ["a", "b"])
    #expect(state.contacts.asOf == .recalled(SampleRecall.moment))
  }

  @Test func `what is found after the failure is shown with it`() {
    var state = SamplePanel.started()
    state.receive(.issueFailed(SampleRecall.offline))

    state.take(.recalled(.issue(SamplePanel.key, SampleRecall.issue())))

    #expect(state.issue.issue.failure == SampleRecall.offline)
    #expect(state.issue.issue.value?.summary == "Kept")
    #expect(state.contacts.resolved.failure == SampleRecall.offline)
    #expect(state.shownContacts == ["a", "b"])
  }

  @Test func `an answer after all takes the mark away`() {
    var state = SampleRecall.started()
    state.receive(.issueFailed(SampleRecall.offline))

    state.press(.character("r"))
    state.answer(["a"])

    #expect(state.issue.asOf == .answered(SamplePanel.moment))
    #expect(state.contacts.asOf == .answered(SamplePanel.moment))
    #expect(state.shownContacts == ["a"])
  }

  @Test func `what was kept is asked for again whatever its age`() {
    let recent = Timestamp(seconds: SamplePanel.moment.seconds - 5)
    var state = SampleList.started()
    state.take(.issueSettled(SampleList.key(1)))
    let kept = SampleRecall.issue(key: SampleList.key(1), at: recent)
    state.take(.recalled(.issue(SampleList.key(1), kept)))
    state.press(Key(.enter), Key(.escape))
    state.press(.character("J"))

    state.press(.character("K"))
    let effects = state.take(.issueSettled(SampleList.key(1)))

    #expect(effects.read == [SampleList.key(1)])
  }

  @Test func `moving looks up at once and asks when the selection rests`() {
    var state = SampleList.started()

    let moved = state.press(.character("j"))
    let rested = state.take(.issueSettled(SampleList.key(2)))

    let source = ContactSource.linkedConversations
    #expect(moved.recalls == [.issue(SampleList.key(2), source, ReporterAddresses())])
    #expect(moved.read.isEmpty)
    #expect(rested.read == [SampleList.key(2)])
  }

  @Test func `an issue on the shelf is not looked up`() {
    var state = SampleList.looking(at: 1)
    state.press(.character("J"))

    let effects = state.press(.character("K"))

    #expect(effects.recalls.isEmpty)
    #expect(state.shownContacts == ["a", "b"])
  }

  @Test func `what is known of a contact beyond itself is looked up for the selected one`() {
    var state = SamplePanel.started()
    let effects = state.take(.recalled(.issue(SamplePanel.key, SampleRecall.issue())))
    #expect(effects.recalls.map(\.kind) == [.details, .companies])
    let first = ContactID("a")

    state.take(.recalled(.details(first, ContactDetails(tags: ["vip"], segments: ["EU"]))))
    state.take(.detailsReported(first, ContactDetails(tags: ["new"])))
    state.take(.recalled(.details(first, ContactDetails(tags: ["vip"]))))

    #expect(state.contacts.details[first]?.tags == ["new"])
    #expect(state.contacts.details[first]?.segments == ["EU"])
    #expect(state.press(.character("j")).recalls.map(\.kind) == [.details])
  }

  @Test func `companies that were answered stay`() {
    var state = SampleRecall.started()
    let old = Company(id: CompanyID("1"), name: "Old")
    let new = Company(id: CompanyID("1"), name: "New")
    let first = ContactID("a")
    let second = ContactID("b")
    state.take(.companiesReported(SamplePanel.key, CompanyKnowledge(companies: [first: [new]])))

    let kept = CompanyKnowledge(companies: [first: [old], second: [old]])
    state.take(.recalled(.companies(SamplePanel.key, kept)))

    #expect(state.contacts.companies.companies == [first: [new], second: [old]])
  }

  @Test func `a conversation that could not be refreshed is as old as it was kept`() {
    var kept = SampleRecall.issue()
    kept.contacts = SamplePanel.resolved(
      [SamplePanel.contact("a", conversations: ["1"])],
      conversations: ["1"]
    )
    var state = SampleRecall.started(kept)
    var partly = SamplePanel.resolved([])
    partly.unresolved = [
      UnresolvedConversation(
        link: SamplePanel.conversation("1").link,
        failure: .timedOut(.intercom)
      )
    ]

    state.receive(.contacts(partly))

    #expect(state.contacts.asOf == .answered(SamplePanel.moment))
    #expect(state.contacts.outdatedAsOf == .recalled(SampleRecall.moment))
  }

  @Test func `stopping leaves what was kept with its age`() {
    var state = SampleRecall.started()

    state.press(Key(.escape))

    #expect(!state.isReading)
    #expect(state.issue.asOf == .recalled(SampleRecall.moment))
    #expect(
      state.contacts.resolved
        == .loaded(
          SampleRecall.issue().contacts ?? SamplePanel.resolved([]),
          at: SampleRecall.moment
        )
    )
  }

  @Test func `a visit without a network is remembered as well`() {
    var early = SamplePanel.started()
    var late = early
    let kept = Recalled.issue(SamplePanel.key, SampleRecall.issue())

    let before = early.take(.recalled(kept)) + early.receive(.issueFailed(SampleRecall.offline))
    let after = late.receive(.issueFailed(SampleRecall.offline)) + late.take(.recalled(kept))

    #expect(before.visits.map(\.key) == [SamplePanel.key])
    #expect(after.visits.map(\.key) == [SamplePanel.key])
  }

  @Test func `who walks on without a network is told so all the time`() {
    var state = SampleList.started()
    state.take(.issueSettled(SampleList.key(1)))
    state.receive(.issueFailed(SampleRecall.offline))

    state.press(.character("j"))
    let kept = SampleRecall.issue(key: SampleList.key(2))
    state.take(.recalled(.issue(SampleList.key(2), kept)))
    #expect(state.issue.issue.isLoading)
    #expect(state.issueFailure == SampleRecall.offline)
    #expect(state.contactsFailure == SampleRecall.offline)

    state.answer()
    #expect(state.issueFailure == nil)
    #expect(state.contactsFailure == nil)
    state.press(.character("r"))
    #expect(state.issueFailure == nil)
  }

  @Test func `a failure that is not the network's is told of its own issue alone`() {
    var state = SampleList.started()
    state.take(.issueSettled(SampleList.key(1)))
    state.receive(.issueFailed(.notFound(.jira)))

    state.press(.character("j"))
    let kept = SampleRecall.issue(key: SampleList.key(2))
    state.take(.recalled(.issue(SampleList.key(2), kept)))

    #expect(state.issueFailure == nil)
  }
}
