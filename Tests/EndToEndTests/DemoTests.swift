import TerminalEmulator
import Testing

extension EndToEndTests {
  /// The demo as somebody without an account starts it.
  @Suite struct DemoTests {
    private let home: TestFolder

    init() throws {
      home = try TestFolder()
    }

    @Test(arguments: [
      ("intercom-panel-demo", []), ("intercom-panel", ["demo"]),
    ])
    func `without words the demo shows the list of issues`(
      _ program: String,
      _ words: [String]
    ) async throws {
      let demo = try PtyProgram(
        BuiltProduct.path(program),
        arguments: words,
        environment: environment()
      )

      try await demo.wait(forAll: "Assigned to me", "DEMO-1", "Checkout fails for EU")

      #expect(try await demo.quit() == .exited(0))
      #expect(demo.screen.isGivenBack)
    }

    @Test func `with a key the demo shows that issue`() async throws {
      let demo = try PtyProgram(
        BuiltProduct.path("intercom-panel-demo"),
        arguments: ["DEMO-1"],
        environment: environment()
      )

      try await demo.wait(forAll: "Checkout fails for EU cards", "3 contacts", "▸ Ryan Lee")

      #expect(try await demo.quit() == .exited(0))
    }

    @Test func `the demo keeps to itself`() async throws {
      let others = [
        "INTERCOM_PANEL_CONFIG": "/nowhere/config.toml", "INTERCOM_PANEL_JIRA_TOKEN": "another",
        "INTERCOM_PANEL_JIRA_SITE": "https://jira.example.com", "INTERCOM_PANEL_PROFILE": "work",
        "TMPDIR": home.path,
      ]
      let demo = try PtyProgram(
        BuiltProduct.path("intercom-panel-demo"),
        arguments: ["DEMO-2"],
        environment: environment(others)
      )

      try await demo.wait(forAll: "Invoice PDF has no VAT number", "▸ Lena Vogt")
      #expect(try home.names().count == 1)
      #expect(try await demo.quit() == .exited(0))

      #expect(try home.names().isEmpty)
    }

    @Test func `the sample services listen on this machine alone`() async throws {
      let server = try PtyProgram(
        BuiltProduct.path("intercom-panel-demo"),
        arguments: ["--serve"],
        environment: environment(["INTERCOM_PANEL_DEBUG": "1"]),
        size: GridSize(columns: 160, rows: 100)
      )
      try await server.wait(for: "source = \"linked-conversations\"")

      let places = try ListeningSockets.places(of: server.processID)

      #expect(places.count >= 2, "Jira and Intercom have one each.")
      #expect(places.allSatisfy { $0 == "127.0.0.1" }, "\(places)")
    }

    @Test func `the Data Center site shows the same issues`() async throws {
      let demo = try PtyProgram(
        BuiltProduct.path("intercom-panel-demo"),
        arguments: ["--data-center", "DEMO-1"],
        environment: environment(),
        size: GridSize(columns: 120, rows: 40)
      )

      try await demo.wait(
        forAll: "Checkout fails for EU cards",
        "POST /v2/payments 402",
        "3 contacts",
        "Active · Paying"
      )
    }

    @Test func `the list names every issue and what it shows`() async throws {
      let run = try await demo("--list")

      let lines = run.output.split(separator: "\n")

      #expect(run.status == 0 && run.errors == "")
      #expect(lines.count == 68)
      #expect(Set(lines.compactMap { $0.split(separator: " ").first }).count == lines.count)
      #expect(lines[0].hasPrefix("DEMO-1  several contacts, two of the same name  "))
      #expect(run.output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
    }

    @Test func `the printed configuration works as it is`() async throws {
      let services = try SampleServices.shared()

      let run = try await services.run(["contacts", "DEMO-1"])

      #expect(services.configuration.contains("INTERCOM_PANEL_JIRA_TOKEN=demo-jira-token"))
      #expect(run.status == 0 && run.errors == "")
    }

    @Test func `a token that reaches another service than its own is told`() async throws {
      let server = try PtyProgram(
        BuiltProduct.path("intercom-panel-demo"),
        arguments: ["--serve"],
        environment: environment(),
        size: GridSize(columns: 160, rows: 100)
      )
      try await server.wait(for: "source = \"linked-conversations\"")
      let path = try home.write(server.screen.lines.joined(separator: "\n"), to: "sample.toml")

      let run = try await ProgramRun(
        BuiltProduct.path("intercom-panel"),
        arguments: ["contacts", "DEMO-2"],
        environment: environment([
          "INTERCOM_PANEL_CONFIG": path,
          "INTERCOM_PANEL_INTERCOM_TOKEN": "demo-europe-token",
        ])
      )

      #expect(run.status == 77 && run.output == "")
      try await server.wait(for: "stray token: main got that of europe: GET /")
    }

    @Test(arguments: [
      (["--fault", "nonsense"], "intercom-429"), (["--latency", "soon"], "soon"),
      (["--jitter=-1"], "number of milliseconds"), (["--nonsense"], "--nonsense"),
      (["--fault-after=-1"], "number of seconds"), (["--fault", "jira-revoked"], "jira-scope"),
    ])
    func `wrong words are refused`(_ words: [String], _ text: String) async throws {
      let run = try await ProgramRun(
        BuiltProduct.path("intercom-panel-demo"),
        arguments: words,
        environment: environment()
      )

      #expect(run.status == 64 && run.output == "")
      #expect(run.errors.contains(text))
    }

    @Test func `without a terminal the demo says what it needs`() async throws {
      let run = try await demo("DEMO-1")

      #expect(run.status == 64 && run.output == "")
      #expect(run.errors.contains("The full screen needs a terminal"))
    }

    private func demo(_ word: String) async throws -> ProgramRun {
      try await ProgramRun(
        BuiltProduct.path("intercom-panel-demo"),
        arguments: [word],
        environment: environment()
      )
    }

    private func environment(_ changes: [String: String] = [:]) -> [String: String] {
      CleanEnvironment.variables(home: home, changing: changes.mapValues { Optional($0) })
    }
  }
}
