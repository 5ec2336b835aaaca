import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct RecalledIssueTests {
  @Test func `an issue is looked up before it is asked for`() {
    var state = AppState(
      key: SamplePanel.key,
      size: Size(columns: 80, rows: 24),
      now: SamplePanel.moment
    )

    let effects = state.take(.started)

    let lookup = Recall.issue(SamplePanel.key, .linkedConversations, ReporterAddresses())
    #expect(effects.recalls == [lookup])
    let lookupPlace = effects.firstIndex(of: .recall(lookup))
    let readingPlace = effects.firstIndex { if case .readIssue = $0 { true } else { false } }
    #expect(lookupPlace ?? 9 < readingPlace ?? 0)
  }

  @Test func `what was kept is shown with its age while the services are asked`() {
    let state = SampleRecall.started()

    #expect(state.issue.issue == .loading(last: SampleRecall.issue().issue))
    #expect(state.issue.asOf == .recalled(SampleRecall.moment))
    #expect(state.shownContacts == ["a", "b"])
    #expect(state.contacts.asOf == .recalled(SampleRecall.moment))
    #expect(state.contacts.selection == .contact(ContactID("a")))
    #expect(state.isReading)
  }

  @Test func `what was kept never takes the place of an answer`() {
    var state = SamplePanel.started()
    state.answer(["live"])

    let effects = state.take(.recalled(.issue(SamplePanel.key, SampleRecall.issue())))

    #expect(state.issue.issue.value?.summary == "Summary of PROJ-142")
    #expect(state.shownContacts == ["live"])
    #expect(state.contacts.asOf == .answered(SamplePanel.moment))
    #expect(effects.isEmpty)
  }

  @Test func `contacts that have begun to arrive stay`() {
    var state = SamplePanel.started()
    let growing = SamplePanel.resolved(
      [SamplePanel.contact("live")],
      progress: .resolving(answered: 1, total: 2)
    )
    state.receive(.contacts(growing))

    state.take(.recalled(.issue(SamplePanel.key, SampleRecall.issue())))

    #expect(state.shownContacts == ["live"])
    #expect(state.issue.issue.value?.summary == "Kept")
  }

  @Test func `what was kept of another issue is dropped`() {
    var state = SamplePanel.started()

    state.take(.recalled(.issue(SampleList.key(7), SampleRecall.issue(key: SampleList.key(7)))))

    #expect(state.issue.issue.value == nil)
    #expect(state.contacts.items.isEmpty)
  }

  @Test func `what was found in another way is dropped`() {
    var state = SamplePanel.started()
    state.press(.character("c"))

    state.take(.recalled(.issue(SamplePanel.key, SampleRecall.issue())))

    #expect(state.issue.issue.value?.summary == "Kept")
    #expect(state.contacts.items.isEmpty)
  }

  @Test func `another source is looked up as well`() {
    var kept = SampleRecall.issue()
    kept.contacts = SamplePanel.resolved(
      [SamplePanel.contact("a", conversations: ["1"])],
      conversations: ["1"]
    )
    var state = SampleRecall.started(kept)

    let effects = state.press(.character("c"))

    #expect(state.shownContacts.isEmpty)
    #expect(
      effects.recalls == [.issue(SamplePanel.key, .reporterEmail, ReporterAddresses())]
    )
  }

  @Test func `where the panel is off no contacts are shown`() {
    var state = SamplePanel.started()
    state.press(.character("p"))
    #expect(!state.isPanelEnabled)

    state.take(.recalled(.issue(SamplePanel.key, SampleRecall.issue())))

    #expect(state.issue.issue.value?.summary == "Kept")
    #expect(state.contacts == ContactPanelState())
  }

  @Test func `an answer that says the same changes the mark alone`() {
    var state = SampleRecall.started()
    state.press(.character("j"))
    let kept = SampleRecall.issue()
    var expected = state.contacts

    state.receive(.issue(kept.issue))
    if let contacts = kept.contacts { state.receive(.contacts(contacts)) }

    expected.resolved = .loaded(kept.contacts ?? SamplePanel.resolved([]), at: SamplePanel.moment)
    expected.asOf = .answered(SamplePanel.moment)
    #expect(state.contacts.resolved == expected.resolved)
    #expect(state.contacts.asOf == expected.asOf)
    #expect(state.contacts.selection == expected.selection)
    #expect(state.contacts.items == expected.items)
    #expect(state.issue.asOf == .answered(SamplePanel.moment))
  }

  @Test func `a chosen contact stays selected when others come before it`() {
    var state = SampleRecall.started()
    state.press(.character("j"))

    state.answer(["new", "a", "b"])

    #expect(state.contacts.selection == .contact(ContactID("b")))
  }

  @Test func `a selection that nobody chose stays with the first row`() {
    var state = SampleRecall.started()

    state.answer(["new", "a", "b"])

    #expect(state.contacts.selection == .contact(ContactID("new")))
  }

  @Test func `while contacts arrive no fewer are shown than were kept`() {
    var state = SampleRecall.started()
    let growing = SamplePanel.resolved(
      [SamplePanel.contact("a")],
      progress: .resolving(answered: 1, total: 2)
    )

    state.receive(.contacts(growing))

    #expect(state.shownContacts == ["a", "b"])
    #expect(state.contacts.asOf == .recalled(SampleRecall.moment))
  }

  @Test func `the text at the top of the issue stays there when comments come`() {
    var kept = SampleRecall.issue()
    kept.issue.comments = (1...3).map { Comment(id: "\($0)", body: RichText(plain: "Yes.")) }
    var state = SampleRecall.started(kept)
    state.issue.position = TextPosition(.row(RowPlace(block: 3, row: 1)))
    var live = kept.issue
    live.comments.insert(Comment(id: "0", body: RichText(plain: "Before.")), at: 0)

    state.receive(.issue(live))

    #expect(state.issue.position.anchor == .row(RowPlace(block: 4, row: 1)))
  }
}
