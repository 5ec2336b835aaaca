import TerminalEmulator
import Testing

extension EndToEndTests {
  /// What the program is given as input, output and place for problems.
  @Suite struct DescriptorTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    @Test(arguments: [
      "< /dev/null", "> /dev/null", "<&-", ">&-", "< /dev/null > /dev/null", "<&- >&-",
      "1< /dev/tty", "0> /dev/tty",
    ])
    func `without a terminal to read and to write the program says so`(
      _ redirection: String
    ) async throws {
      let panel = try services.open(
        "DEMO-1",
        script: "\"$0\" \"$@\" \(redirection); echo status $?"
      )

      try await panel.wait(for: "status 64")

      let sentences = ["The full screen needs a terminal", "Input or output is no terminal."]
      #expect(sentences.contains(where: panel.screen.says))
      #expect(!panel.screen.output.contains(0x1B))
    }

    @Test func `a program with nothing open ends with the status alone`() async throws {
      let script = "{ \"$0\" \"$@\" <&- >&- 2>&-; } ; echo status $?"
      let panel = try services.open("DEMO-1", script: script)

      _ = try await panel.end()

      #expect(panel.screen.lines.filter { !$0.isEmpty } == ["status 64"])
    }

    @Test(arguments: ["2>&-", "2> /dev/full", "2> \"$HOME/problems\""])
    func `the screen needs no place for problems`(_ redirection: String) async throws {
      let panel = try services.open(
        "DEMO-1",
        script: "\"$0\" \"$@\" \(redirection); echo status $?"
      )
      try await panel.waitForContacts()

      panel.send("j")
      try await panel.wait(forSelected: "LEAD")
      panel.send("q")

      try await panel.wait(for: "status 0")
      #expect(panel.screen.isGivenBack)
      let problems = services.home.has("problems") ? try services.home.text(of: "problems") : ""
      #expect(problems.isEmpty)
    }

    @Test func `a terminal that is not the session's own will do`() async throws {
      let panel = try services.open("DEMO-1", script: "setsid -w \"$0\" \"$@\"; echo status $?")
      try await panel.waitForContacts()

      panel.send("j")
      try await panel.wait(forSelected: "LEAD")
      panel.send(.control("z"))
      panel.send("k")
      try await panel.wait(forSelected: "Acme Ltd")
      panel.send("q")

      try await panel.wait(for: "status 0")
    }
  }
}
