import TerminalEmulator
import Testing

extension EndToEndTests {
  @Suite struct DoctorTests {
    private let services: SampleServices
    private let folder: TestFolder
    /// A configuration of the main connections alone, all of which work.
    private let file: String

    init() throws {
      services = try SampleServices.shared()
      folder = try TestFolder()
      let main = services.configuration.split(separator: "[[")[0]
      file = try folder.write(String(main), to: "main.toml")
    }

    @Test func `what works is ok, line by line`() async throws {
      let run = try await services.run(["doctor"], changing: ["INTERCOM_PANEL_CONFIG": file])

      #expect(run.status == 0, "\(run.output)")
      let site = try #require(services.jiraSite)
      for text in [
        "ok    library: libcurl/", "ok    configuration: ", "ok    token: Jira: printed by echo\n",
        "ok    jira: Jira Cloud at \(site), you are Li Wei, ",
        "ok    intercom: workspace acme (demo1234), region us, ", "warn  browser: no desktop here",
      ] { #expect(run.output.contains(text)) }
      #expect(!run.output.contains("demo-jira-token") && !run.output.contains("\u{1B}"))
    }

    @Test(arguments: [
      (["INTERCOM_PANEL_JIRA_TOKEN": "wrong"], 77, "fail  jira: ", "Jira refused the token"),
      (
        ["INTERCOM_PANEL_INTERCOM_TOKEN": "wrong"], 77, "fail  intercom: ",
        "Intercom refused the token"
      ),
      (["INTERCOM_PANEL_JIRA_SITE": "http://127.0.0.1:1"], 69, "fail  jira: ", "cannot be reached"),
      (["INTERCOM_PANEL_INTERCOM_REGION": "eu"], 78, "fail  intercom: ", "belongs to region us"),
      (["INTERCOM_PANEL_INTERCOM_REGION": "uk"], 78, "fail  configuration: ", "\"us\", \"eu\""),
      (["INTERCOM_PANEL_JIRA_DEPLOYMENT": "data-center"], 78, "fail  jira: ", "is Jira Cloud"),
      (["INTERCOM_PANEL_CONFIG": ""], 78, "fail  jira: ", "no site is configured"),
      (["TERM": "no-such-terminal"], 78, "fail  terminal: ", "cannot show the panel"),
      (
        [
          "INTERCOM_PANEL_JIRA_TOKEN": "wrong", "INTERCOM_PANEL_INTERCOM_API": "http://127.0.0.1:1",
        ],
        77, "fail  intercom: ", "cannot be reached"
      ),
    ])
    func `a failure has its status, and everything else is looked at all the same`(
      _ variables: [String: String],
      _ status: Int32,
      _ beginning: String,
      _ text: String
    ) async throws {
      let changes = ["INTERCOM_PANEL_CONFIG": file].merging(variables) { $1 }

      let run = try await services.run(["doctor"], changing: changes.mapValues { Optional($0) })

      #expect(run.status == status, "\(run.output)")
      let lines = run.output.split(separator: "\n")
      #expect(lines.contains { $0.hasPrefix(beginning) && $0.contains(text) }, "\(run.output)")
      #expect(lines.contains { $0.contains("clock: ") })
      #expect(!run.output.contains("wrong") && run.errors == "")
    }

    @Test func `a token file that others may read is a failure with its remedy`() async throws {
      let path = try folder.write("demo-intercom-token\n", to: "token", mode: 0o644)
      let text = try folder.text(of: "main.toml").replacing(
        "token_command = \"echo demo-intercom-token\"",
        with: "token_file = \"token\""
      )
      let file = try folder.write(text, to: "config.toml")

      let run = try await services.run(["doctor", "--config", file])

      #expect(run.status == 78)
      #expect(run.output.contains("chmod 600 \(path)"))
      #expect(run.output.contains("      Run: intercom-panel setup --config \(file)\n"))
      #expect(run.output.contains("ok    jira: "))
    }

    @Test func `another connection is looked at by its name`() async throws {
      let run = try await services.run(["doctor"])

      #expect(run.status == 77)
      #expect(run.output.contains("ok    intercom europe: workspace "))
      #expect(run.output.contains("fail  intercom old: Intercom refused the token"))
      let command = "intercom-panel setup --config ~/sample.toml --connection old"
      #expect(run.output.contains(command))
    }

    @Test func `JSON is an array of the same findings`() async throws {
      let run = try await services.run(["doctor", "--json", "--config", file])

      #expect(run.status == 0)
      #expect(run.output.hasPrefix("[\n  {\n    \"check\": \"terminal\",\n"))
      #expect(
        run.output.contains(
          "\"check\": \"jira\",\n    \"connection\": null,\n    \"status\": \"ok\""
        )
      )
      #expect(run.output.hasSuffix("}\n]\n"))
    }

    @Test(arguments: [(nil, true), ("1", false)])
    func `words are coloured on a terminal only, and where that is wanted`(
      _ noColor: String?,
      _ hasColor: Bool
    ) async throws {
      let changes = ["NO_COLOR": noColor, "INTERCOM_PANEL_CONFIG": file]
      let panel = try services.open("doctor", changing: changes)

      #expect(try await panel.end() == .exited(0))

      let output = String(decoding: panel.screen.output, as: UTF8.self)
      #expect(output.contains("\u{1B}[32mok\u{1B}[0m") == hasColor)
      #expect(panel.screen.says("clock: not compared"))
    }
  }
}
