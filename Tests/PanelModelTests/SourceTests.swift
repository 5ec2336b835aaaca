import ContactResolution
import PanelModel
import Testing
import TextTerminal

@Suite struct SourceTests {
  private static let linked = SamplePanel.contact("a", conversations: ["1"])
  private static let matched = SamplePanel.contact("b", email: "ana@example.com")

  private func state(
    _ source: ContactSource,
    _ contacts: [ResolvedContact] = [linked, matched]
  ) -> AppState {
    var state = SamplePanel.started()
    while state.source != source { state.press(.character("c")) }
    state.receive(.contacts(answer(source, contacts)))
    return state
  }

  private func answer(_ source: ContactSource, _ contacts: [ResolvedContact]) -> ResolvedContacts {
    let hasLinks = source != .reporterEmail
    var resolved = SamplePanel.resolved(contacts, conversations: hasLinks ? ["1"] : [])
    resolved.source = source
    if source != .linkedConversations { resolved.reporter = .matched(email: "ana@example.com") }
    return resolved
  }

  @Test(arguments: [
    (ContactSource.linkedConversations, ContactSource.reporterEmail),
    (.reporterEmail, .both), (.both, .linkedConversations),
  ])
  func `c switches to the next source, keeps it and asks at once`(
    from: ContactSource,
    to: ContactSource
  ) {
    var state = state(from)

    let effects = state.press(.character("c"))

    #expect(state.source == to)
    #expect(state.notice == .switched(to))
    #expect(effects.contains(.keep(.source(to))))
    #expect(effects.contains(.readIssue(SamplePanel.key, to, ReporterAddresses(), anew: false)))
  }

  @Test func `contacts that the new source does not have go at once`() {
    var fromLinks = state(.linkedConversations, [Self.linked])
    var fromBoth = state(.both)

    fromLinks.press(.character("c"))
    fromBoth.press(.character("c"))

    #expect(fromLinks.contacts.items.isEmpty)
    #expect(fromLinks.contacts.selection == nil)
    #expect(fromBoth.contacts.items == [.contact(ContactID("a"))])
    #expect(fromBoth.contacts.resolved.value?.reporter == .notAsked)
  }

  @Test func `contacts that the new source has as well stay, and count as incomplete`() {
    var state = state(.reporterEmail, [Self.matched])

    state.press(.character("c"))

    #expect(state.contacts.items == [.contact(ContactID("b"))])
    #expect(state.contacts.resolved.isLoading)
  }

  @Test func `an answer to the earlier question is dropped`() {
    var state = SamplePanel.started()

    state.press(.character("c"))
    let effects = state.receive(.contacts(answer(.linkedConversations, [Self.linked])))

    #expect(state.contacts.items.isEmpty)
    #expect(effects.isEmpty)
  }
}
