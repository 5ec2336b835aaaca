import TerminalEmulator
import Testing

extension EndToEndTests {
  @Suite struct OpenCommandTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    @Test(arguments: [
      ([], [SampleLink.contact(1)]),
      (["--all"], [SampleLink.contact(1), SampleLink.contact(2), SampleLink.contact(3)]),
    ])
    func `links are printed`(_ options: [String], _ links: [String]) async throws {
      let run = try await services.run(["open", "DEMO-1", "--print"] + options)

      #expect(run.status == 0 && run.errors == "")
      #expect(run.output == links.map { $0 + "\n" }.joined())
    }

    @Test func `the first contact is opened in the browser`() async throws {
      let browser = try FakeBrowser(named: "browse")

      let run = try await services.run(
        ["open", "DEMO-1"],
        changing: ["BROWSER": browser.path, "INTERCOM_PANEL_JIRA_TOKEN": "demo-jira-token"]
      )

      #expect(run.status == 0 && run.output == "" && run.errors == "")
      let start = try await browser.start()
      #expect(start.arguments == [SampleLink.contact(1)])
      #expect(!start.environment.contains { $0.contains("TOKEN") })
    }

    @Test func `where nothing can be opened the link is printed all the same`() async throws {
      let run = try await services.run(["open", "DEMO-1"])

      #expect(run.status == 69 && run.output == SampleLink.contact(1) + "\n")
      #expect(run.errors.contains("There is no desktop here"))
    }

    @Test(arguments: ["DEMO-4", "DEMO-6", "DEMO-8", "DEMO-31"])
    func `an issue with nobody to open is bad input`(_ key: String) async throws {
      let run = try await services.run(["open", key, "--print"])

      #expect(run.status == 65 && run.output == "")
      #expect(
        run.errors == "intercom-panel: \(key) has no Intercom contact that could be opened.\n"
      )
    }
  }
}
