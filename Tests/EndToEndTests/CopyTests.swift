import TerminalEmulator
import Testing

extension EndToEndTests {
  /// What is copied, and which way it goes.
  @Suite struct CopyTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    @Test func `the key and the address of the issue are copied through the terminal`()
      async throws
    {
      let panel = try await services.openSettled()
      let site = try #require(services.jiraSite)
      panel.send(.tab)
      try await panel.wait(for: "the issue to have the focus") { !$0.contains("┃") }

      panel.send("Y")
      try await panel.wait(for: "Issue key copied.")
      panel.send("y")
      try await panel.wait(for: "Link copied.")
      panel.send(":copy email\r")
      try await panel.wait(for: "E-mail address copied.")

      #expect(
        SentOutput(panel.screen.output).copiedTexts
          == ["DEMO-1", "\(site)/browse/DEMO-1", "rlee@example.com"]
      )
    }

    @Test func `a whole conversation is copied, beyond what the screen shows`() async throws {
      let panel = try services.open("DEMO-41", size: GridSize(columns: 80, rows: 24))
      try await panel.wait(for: "▸ Thea Lindholm")
      panel.send("t")
      try await panel.wait(forAll: "Import stops at 80 %", "parts 1–")

      panel.send("C")
      try await panel.wait(for: "Conversation copied.")

      let copied = try #require(SentOutput(panel.screen.output).copiedTexts.first)
      #expect(copied.contains("Our nightly import stops at 80 %. The file is attached."))
      #expect(copied.contains("No, all rows have one."))
      #expect(copied.split(separator: "\n").count > 40, "More than a screen.")
      #expect(copied.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
      panel.send("y")
      try await panel.wait(for: "Link copied.")
      let link = try #require(SentOutput(panel.screen.output).copiedTexts.last)
      #expect(link.hasPrefix("https://app.intercom.com/a/inbox/demo1234/inbox/conversation/"))
    }

    @Test func `a Wayland desktop's program takes the copy in the terminal's stead`() async throws {
      let folder = try TestFolder()
      let script = """
        #!/bin/sh
        cat > '\(folder.path)/text'
        env > '\(folder.path)/environment'
        for n in 0 1 2; do if [ -t $n ]; then echo $n >> '\(folder.path)/terminals'; fi; done
        : > '\(folder.path)/done'
        """
      try folder.write(script, to: "wl-copy", mode: 0o700)
      let panel = try await services.openSettled(changing: [
        "PATH": "\(folder.path):/usr/bin:/bin", "WAYLAND_DISPLAY": "wayland-7",
        "INTERCOM_PANEL_JIRA_TOKEN": "demo-jira-token",
        "INTERCOM_PANEL_INTERCOM_TOKEN": "demo-intercom-token",
      ])

      panel.send("Y")
      try await panel.wait(for: "E-mail address copied.")
      let waiting = try await ProgramRun(
        "/bin/sh",
        arguments: ["-c", "until [ -f \"$0\" ]; do sleep 0.02; done", "\(folder.path)/done"],
        environment: ["PATH": "/usr/bin:/bin"]
      )
      try #require(waiting.status == 0)

      #expect(try folder.text(of: "text") == "rlee@example.com")
      let environment = try folder.text(of: "environment")
      #expect(environment.contains("WAYLAND_DISPLAY=wayland-7"))
      #expect(!environment.contains("TOKEN") && !environment.contains("demo-"))
      #expect(!folder.has("terminals"))
      #expect(SentOutput(panel.screen.output).copiedTexts.isEmpty)
    }

    @Test func `with osc52 off and no desktop nothing is sent, and that is said`() async throws {
      let own = try OwnConfiguration(services, adding: "[copy]\nosc52 = false")
      let panel = try own.open("DEMO-2")
      try await panel.wait(for: "▸ Lena Vogt")

      panel.send("y")

      try await panel.wait(for: "Not copied: there is no desktop here")
      #expect(SentOutput(panel.screen.output).copiedTexts.isEmpty)
    }
  }
}
