import TerminalEmulator
import Testing

extension EndToEndTests {
  /// Bad input gets a sentence on standard error, a status of sysexits(3), and no output.
  @Suite struct RefusalTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    @Test(arguments: [
      (["contacts", "nonsense"], "\"nonsense\" is neither an issue key nor an issue's address"),
      (["contacts", "https://example.com/"], "is neither an issue key"),
      (["contacts"], "Missing expected argument"),
      (["contacts", "DEMO-1", "DEMO-2"], "DEMO-2"),
      (["contacts", "DEMO-1", "--jsno"], "--jsno"),
      (["contacts", "DEMO-1", "--json", "--csv"], "--json and --csv exclude each other"),
      (["show", "DEMO-1", "--csv"], "--csv"),
      (["contcats", "DEMO-1"], "DEMO-1"),
      (["nonsense"], "is neither an issue key"),
      ([], "The full screen needs a terminal"),
      (["DEMO-1"], "The full screen needs a terminal"),
      (["browse", "DEMO-1"], "The full screen needs a terminal"),
    ])
    func `a wrong command line is refused`(_ words: [String], _ text: String) async throws {
      let run = try await services.run(words)

      expectRefusal(run, status: 64, text)
    }

    @Test(arguments: [
      ("DEMO-999", 65, "Jira has no such issue"),
      ("DEMO-23", 69, "Intercom has a problem of its own (status 500)"),
      ("DEMO-24", 69, "Jira answered with only a part of its answer"),
      ("DEMO-25", 69, "Jira answered with a web page instead of data"),
    ])
    func `what cannot be read at all is a failure`(
      _ key: String,
      _ status: Int32,
      _ text: String
    ) async throws {
      for words in [["contacts", key], ["contacts", key, "--json"], ["contacts", key, "--csv"]] {
        expectRefusal(try await services.run(words), status: status, text)
      }
    }

    @Test(arguments: [
      (["INTERCOM_PANEL_JIRA_TOKEN": "wrong"], 77, "Jira refused the token"),
      (["INTERCOM_PANEL_INTERCOM_TOKEN": "wrong"], 77, "Intercom refused the token"),
      (["INTERCOM_PANEL_JIRA_SITE": "http://127.0.0.1:1"], 69, "Jira cannot be reached"),
      (["INTERCOM_PANEL_INTERCOM_API": "http://127.0.0.1:1"], 69, "Intercom cannot be reached"),
      (["INTERCOM_PANEL_SOURCE": "guess"], 78, "\"linked-conversations\", \"reporter-email\""),
      (["INTERCOM_PANEL_INTERCOM_REGION": "uk"], 78, "\"us\", \"eu\", \"au\""),
      (["INTERCOM_PANEL_JIRA_SITE": "http://example.com"], 78, "https://"),
      (["INTERCOM_PANEL_CONFIG": "/nowhere/config.toml"], 78, "/nowhere/config.toml"),
      (["INTERCOM_PANEL_CONFIG": ""], 78, "No Jira site is configured"),
    ])
    func `a wrong environment is refused`(
      _ variables: [String: String],
      _ status: Int32,
      _ text: String
    ) async throws {
      let changes = variables.mapValues { Optional($0) }

      let run = try await services.run(["contacts", "DEMO-1"], changing: changes)

      expectRefusal(run, status: status, text)
      #expect(!run.errors.contains("wrong"))
    }

    @Test(arguments: [
      ("[intercom]\nregion = \"uk\"\n", ":2:", "accepted are \"us\", \"eu\", \"au\""),
      ("[intercom\nregion = \"us\"\n", ":1:", "not TOML"),
      ("[panel]\n\nenabled = \"yes\"\n", ":3:", "true, false"),
      ("[jira]\nsite = \"http://example.com\"\n", ":2:", "https://"),
      ("\u{0}\u{1}", ":1:", "not TOML"),
    ])
    func `a mistake in the configuration is told with its place and what is accepted`(
      _ text: String,
      _ place: String,
      _ accepted: String
    ) async throws {
      let folder = try TestFolder()
      let path = try folder.write(text, to: "config.toml")

      let run = try await services.run(["contacts", "DEMO-1", "--config", path])

      expectRefusal(run, status: 78, path + place)
      #expect(run.errors.contains(accepted))
    }

    @Test func `an unknown setting is told and does not stop the command`() async throws {
      let folder = try TestFolder()
      let text = services.configuration.replacing("[panel]", with: "[panel]\nsorce = \"both\"")
      let path = try folder.write(text, to: "config.toml")

      let run = try await services.run(["contacts", "DEMO-2", "--config", path])

      #expect(run.status == 0 && run.output.hasPrefix("Lena Vogt"))
      #expect(run.errors.contains("panel.sorce is not a setting; did you mean panel.source?"))
    }

    @Test func `a token file that others may read is refused`() async throws {
      let folder = try TestFolder()
      let tokenPath = try folder.write("demo-intercom-token\n", to: "token", mode: 0o644)
      let text = services.configuration.replacing(
        "token_command = \"echo demo-intercom-token\"",
        with: "token_file = \"token\""
      )
      let path = try folder.write(text, to: "config.toml")

      let refused = try await services.run(["contacts", "DEMO-2", "--config", path])
      try folder.write("demo-intercom-token\n", to: "token", mode: 0o600)
      let accepted = try await services.run(["contacts", "DEMO-2", "--config", path])

      expectRefusal(refused, status: 78, "chmod 600 \(tokenPath)")
      #expect(!refused.errors.contains("demo-intercom-token"))
      #expect(accepted.status == 0 && accepted.output.hasPrefix("Lena Vogt"))
    }

    @Test func `without an Intercom token a command says what to set`() async throws {
      let folder = try TestFolder()
      let lines = services.configuration.split(separator: "\n")
        .filter { !$0.contains("echo demo-intercom") }
      let path = try folder.write(lines.joined(separator: "\n"), to: "config.toml")

      let run = try await services.run(["contacts", "DEMO-1", "--config", path])

      expectRefusal(run, status: 78, "Intercom is not connected.")
    }

    private func expectRefusal(
      _ run: ProgramRun,
      status: Int32,
      _ text: String,
      at location: SourceLocation = #_sourceLocation
    ) {
      #expect(run.status == status, "\(run.errors)", sourceLocation: location)
      #expect(run.output == "", sourceLocation: location)
      #expect(run.errors.contains(text), sourceLocation: location)
    }
  }
}
