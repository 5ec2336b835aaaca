import TerminalEmulator
import Testing

extension EndToEndTests {
  /// What a person changes in the panel counts at once and at the next start.
  @Suite struct PanelKeysTests {
    private let services: SampleServices
    private let folder: TestFolder
    private let changes: [String: String?]

    init() throws {
      services = try SampleServices.shared()
      folder = try TestFolder()
      let path = try folder.write(services.configuration, to: "config.toml")
      changes = ["INTERCOM_PANEL_CONFIG": path]
    }

    private func open(_ key: String) throws -> PtyProgram {
      try services.open(
        key,
        size: GridSize(columns: 120, rows: 40),
        changing: changes
      )
    }

    @Test func `an address that was typed is looked up and remembered`() async throws {
      let panel = try open("DEMO-9")
      try await panel.wait(for: "q quit")
      panel.send("c")
      try await panel.wait(for: "type the address")

      panel.send("e")
      try await panel.wait(for: "name@example.com")
      panel.send("hannah.fischer\r")
      try await panel.wait(for: "That is no e-mail address.")
      panel.send("@example.com\r")
      try await panel.wait(forAll: "2 contacts", "typed", "USER", "LEAD")
      #expect(try await panel.quit() == .exited(0))

      let again = try open("DEMO-9")
      try await again.wait(forAll: "2 contacts", "typed", "USER", "LEAD")
    }

    @Test func `the source is switched and kept`() async throws {
      let panel = try open("DEMO-27")
      try await panel.wait(forAll: "Intercom · 1 contact", "Ivo Petrov")

      panel.send("c")
      try await panel.wait(forAll: "Intercom · reporter", "▸ Ana Souza")
      panel.send("c")
      try await panel.wait(forAll: "2 contacts", "▸ Ivo Petrov", "Ana Souza")
      #expect(try await panel.quit() == .exited(0))

      let again = try open("DEMO-27")
      try await again.wait(forAll: "2 contacts", "▸ Ivo Petrov", "Ana Souza")
    }

    @Test func `the panel is switched off for a project and on again`() async throws {
      let panel = try open("DEMO-2")
      try await panel.wait(for: "▸ Lena Vogt")

      panel.send("p")
      try await panel.wait(forAll: "The panel is off for DEMO.", "Nothing is asked of Intercom.")
      #expect(try await panel.quit() == .exited(0))

      let again = try open("DEMO-2")
      try await again.wait(forAll: "The panel is off for DEMO.", "turn it on")
      again.send("p")
      try await again.wait(for: "▸ Lena Vogt")
    }
  }
}
