import TerminalEmulator
import Testing

extension EndToEndTests {
  @Suite struct LinkTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    @Test func `without a desktop the link is shown in full and copied`() async throws {
      let panel = try await services.openSettled()
      let rows = try await panel.picture()

      panel.send(.enter)
      try await panel.wait(forAll: "There is no desktop here", SampleLink.contact(1))

      let sent = panel.screen.output
      #expect(SentOutput(sent).copiedTexts == [SampleLink.contact(1)])
      panel.send("y")
      try await panel.wait(for: "Link copied.")
      #expect(
        SentOutput(panel.screen.output).copiedTexts
          == [SampleLink.contact(1), SampleLink.contact(1)]
      )
      panel.send(.escape)
      try await panel.wait(forRepainted: rows, since: sent.count)
    }

    @Test func `a long link on a narrow screen can be read in one piece`() async throws {
      let panel = try services.open("DEMO-1", size: GridSize(columns: 40, rows: 10))
      try await panel.waitForContacts()

      panel.send(.enter)

      try await panel.wait(for: "the whole link") { screen in
        screen.lines.joined().contains(SampleLink.contact(1))
      }
    }

    @Test func `inside tmux the copy is wrapped for the terminal around it`() async throws {
      let panel = try await services.openSettled(changing: [
        "TMUX": "/tmp/tmux-0/default,1,0", "TERM": "tmux-256color",
      ])

      panel.send("y")
      try await panel.wait(for: "Link copied.")

      let strings = SentOutput(panel.screen.output).strings
      #expect(strings.contains { $0.hasPrefix("Ptmux;\u{1B}]52;c;") })
      #expect(strings.contains { $0.hasPrefix("]52;c;") })
    }

    @Test func `a conversation elsewhere is opened where it lives`() async throws {
      let panel = try services.open("DEMO-6", size: GridSize(columns: 120, rows: 40))
      try await panel.wait(forAll: "4137", "215560000000001", "796")

      panel.send(.enter)

      try await panel.wait(
        for: "https://app.eu.intercom.com/a/inbox/grcvqyws/inbox/conversation/4137"
      )
    }

    @Test func `a deleted contact is not opened`() async throws {
      let panel = try services.open("DEMO-8")
      try await panel.wait(for: "Deleted in Intercom")

      panel.send(.enter)

      try await panel.wait(for: "Deleted in Intercom: it has no page.")
    }
  }
}
