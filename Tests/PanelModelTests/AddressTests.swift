import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct AddressTests {
  private static let ana = Account(id: AccountID("ana"), displayName: "Ana Souza")
  private static let enter = Key(.enter)

  /// A state in which the reporter's search has come to the match.
  private func state(
    _ match: ReporterMatch = .noEmail(name: "Ana Souza"),
    reporter: Account? = ana,
    isTyped: Bool = false
  ) -> AppState {
    var state = SamplePanel.started()
    state.press(.character("c"))
    state.receive(.issue(Issue(key: SamplePanel.key, reporter: reporter)))
    var resolved = SamplePanel.resolved([])
    resolved.source = .reporterEmail
    resolved.reporter = match
    resolved.isReporterEmailTyped = isTyped
    state.receive(.contacts(resolved))
    return state
  }

  private func type(_ text: String, into state: inout AppState) {
    for character in text { state.press(.character(character)) }
  }

  private func prompt(_ state: AppState) -> AddressPrompt? {
    guard case .address(let prompt) = state.overlay else { return nil }
    return prompt
  }

  @Test func `an address that was typed is looked up and kept for the reporter`() {
    var state = state()
    state.press(.character("e"))
    type("ana@example.com", into: &state)

    let effects = state.press(Self.enter)

    var addresses = ReporterAddresses()
    addresses.byAccount[Self.ana.id] = "ana@example.com"
    #expect(state.overlay == nil)
    #expect(state.addresses == addresses)
    #expect(effects.contains(.keep(.address(Self.ana.id, "ana@example.com"))))
    #expect(
      effects.contains(.readIssue(SamplePanel.key, .reporterEmail, addresses, anew: false))
    )
  }

  @Test func `an address that is not to be remembered is used all the same`() {
    var state = state()
    state.press(.character("e"), Key(.tab))
    type("ana@example.com", into: &state)

    let effects = state.press(Self.enter)

    #expect(state.addresses.byAccount[Self.ana.id] == "ana@example.com")
    #expect(!effects.contains { if case .keep = $0 { true } else { false } })
  }

  @Test(arguments: [
    ("", AddressPrompt.Problem.empty), ("  ", .empty), ("ana", .notAnAddress),
    ("ana@", .notAnAddress), ("ana@example.com and more", .notAnAddress),
  ])
  func `what is no address is refused and stays`(typed: String, problem: AddressPrompt.Problem) {
    var state = state()
    state.press(.character("e"))
    type(typed, into: &state)

    let effects = state.press(Self.enter)

    #expect(prompt(state)?.problem == problem)
    #expect(prompt(state)?.input.text == typed)
    #expect(effects.isEmpty)
  }

  @Test func `typing on takes the complaint away`() {
    var state = state()
    state.press(.character("e"), .character("a"), Self.enter, .character("n"))

    #expect(prompt(state)?.problem == nil)
    #expect(prompt(state)?.input.text == "an")
  }

  @Test func `Esc leaves without looking anything up`() {
    var state = state()
    state.press(.character("e"), .character("a"))

    let effects = state.press(Key(.escape))

    #expect(state.overlay == nil)
    #expect(effects.isEmpty)
    #expect(state.addresses == ReporterAddresses())
  }

  @Test func `an empty address clears the one typed before`() {
    var state = state(.matched(email: "ana@example.com"), isTyped: true)
    state.addresses.byAccount[Self.ana.id] = "ana@example.com"
    state.press(.character("e"))
    let shown = prompt(state)?.input.text
    state.press(.control("u"))

    let effects = state.press(Self.enter)

    #expect(shown == "ana@example.com")
    #expect(state.addresses == ReporterAddresses())
    #expect(effects.contains(.keep(.address(Self.ana.id, nil))))
  }

  @Test func `without a reporter the address is for the issue, and cannot be remembered`() {
    var state = state(.noReporter, reporter: nil)
    state.press(.character("e"))
    let canKeep = state.canPerform(.switchKeeping)
    type("ana@example.com", into: &state)

    let effects = state.press(Self.enter)

    #expect(!canKeep)
    #expect(state.addresses.byIssue[SamplePanel.key] == "ana@example.com")
    #expect(!effects.contains { if case .keep = $0 { true } else { false } })
  }

  @Test(arguments: [
    (ReporterMatch.isApp(name: "Bot"), Notice.Impossible.reporterIsApp),
    (.matched(email: "ana@example.com"), .addressKnown),
    (.askingServiceManagement(name: "Ana"), .reporterNotLoaded),
  ])
  func `where no address is wanted the key says why`(
    match: ReporterMatch,
    reason: Notice.Impossible
  ) {
    var state = state(match)
    let can = state.canPerform(.typeAddress)

    state.press(.character("e"))

    #expect(!can)
    #expect(state.overlay == nil)
    #expect(state.notice == .impossible(reason))
  }

  @Test func `whom the earlier address led to goes`() {
    var state = state(.matched(email: "old@example.com"), isTyped: true)
    var resolved = SamplePanel.resolved([SamplePanel.contact("old")])
    resolved.source = .reporterEmail
    resolved.reporter = .matched(email: "old@example.com")
    resolved.isReporterEmailTyped = true
    state.receive(.contacts(resolved))

    state.press(.character("e"))
    type("ana@example.com", into: &state)
    state.press(Self.enter)

    #expect(state.contacts.items.isEmpty)
  }

  @Test func `a pasted address is taken without the blanks around it`() {
    var state = state()
    state.press(.character("e"))
    let pasted = AppEvent.terminal(.pasted(" ana@example.com\n"))
    _ = SamplePanel.update.update(&state, pasted, at: SamplePanel.moment)

    state.press(Self.enter)

    #expect(state.addresses.byAccount[Self.ana.id] == "ana@example.com")
  }
}
