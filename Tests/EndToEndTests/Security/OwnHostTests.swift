import TerminalEmulator
import TestSupport
import Testing

extension EndToEndTests {
  /// Who is asked, and what the others get to see.
  @Suite struct OwnHostTests {
    private let home: TestFolder

    init() throws {
      home = try TestFolder()
    }

    @Test func `a proxy sees neither tokens nor questions, and its password is shown nowhere`()
      async throws
    {
      let proxy = try LoopbackServer { _, connection in
        connection.answer(407, fields: ["Proxy-Authenticate": "Basic realm=\"example\""])
      }
      let address = "http://someone:pass-word-9@127.0.0.1:\(proxy.port)"

      for words in [["contacts", "A-1"], ["doctor"]] {
        let run = try await run(
          words,
          ["INTERCOM_PANEL_JIRA_SITE": "https://jira.example.com", "HTTPS_PROXY": address]
        )
        for text in [run.output, run.errors] { expectNoPassword(text) }
      }

      #expect(!proxy.requests.isEmpty)
      for request in proxy.requests {
        #expect(request.method == "CONNECT" && request.target.hasSuffix(":443"))
        #expect(request.fields["authorization"] == nil)
        #expect(request.fields["proxy-authorization"]?.hasPrefix("Basic ") == true)
      }
      expectNoPassword(try home.text(of: "log"))
    }

    @Test(arguments: [
      "http://someone:pass-word-9@[bad", "socks9://someone:pass-word-9@127.0.0.1:1",
      "http://someone:pass-word-9 it's@127.0.0.1", "someone:pass-word-9@127.0.0.1:99999",
    ])
    func `an odd address of a proxy is shown nowhere`(address: String) async throws {
      for words in [["contacts", "A-1"], ["doctor"]] {
        let run = try await run(
          words,
          ["INTERCOM_PANEL_JIRA_SITE": "https://jira.example.com", "HTTPS_PROXY": address]
        )

        #expect(run.status == 69 || words == ["doctor"], "\(run.errors)")
        for text in [run.output, run.errors] { expectNoPassword(text) }
      }

      expectNoPassword(try home.text(of: "log"))
    }

    @Test func `what other programs are told about servers is not read`() async throws {
      let server = try LoopbackServer { $1.answer(401) }
      let settings = "machine 127.0.0.1 login thief password of-another"
      for name in [".netrc", "_netrc", "netrc"] { try home.write(settings, to: name) }
      let rules = "header = \"X-Leak: 1\"\nuser-agent = \"leak\"\ninsecure\nnetrc\n"
      for name in [".curlrc", "_curlrc", "curlrc"] { try home.write(rules, to: name) }

      let run = try await run(
        ["contacts", "A-1"],
        [
          "INTERCOM_PANEL_JIRA_SITE": server.url(""), "CURL_HOME": home.path,
          "NETRC": "\(home.path)/.netrc",
        ]
      )

      #expect(run.status == 77, "\(run.errors)")
      let request = try #require(server.requests.first)
      #expect(request.fields["authorization"] == "Basic bWVAZXhhbXBsZS5jb206amlyYS10b2tlbi05")
      #expect(request.fields["x-leak"] == nil && request.fields["user-agent"] != "leak")
    }

    @Test func `nothing in the working folder is read`() async throws {
      let trap = try LoopbackServer { $1.answer(200) }
      let text = """
        [jira]
        site = "\(trap.url(""))"
        account = "me@example.com"
        token = "of-another"
        [open]
        command = ["touch", "\(home.path)/opened"]
        """
      try home.makeFolder("work/intercom-panel")
      try home.makeFolder("work/.config/intercom-panel")
      for name in [
        "config.toml", ".intercom-panel.toml", "intercom-panel.toml", "intercom-panel/config.toml",
        ".config/intercom-panel/config.toml", "panel.toml", ".env",
      ] {
        try home.write(text, to: "work/\(name)")
      }

      let run = try await ProgramRun(
        "/bin/sh",
        arguments: [
          "-c", "cd \"$1\" && exec \"$0\" contacts A-1", BuiltProduct.path("intercom-panel"),
          "\(home.path)/work",
        ],
        environment: CleanEnvironment.variables(home: home)
      )

      #expect(run.status == 78 && run.errors.contains("No Jira site is configured"))
      #expect(trap.connectionCount == 0 && !home.has("opened"))
    }

    @Test func `addresses that services give are not asked`() async throws {
      let trap = try LoopbackServer { $1.answer(text: "{}") }
      let services = try LoopbackServer { request, connection in
        SpitefulServices(trap: trap.url("")).answer(request, on: connection)
      }

      for words in [["contacts", "A-1", "--json"], ["show", "A-1", "--json"]] {
        let run = try await run(
          words,
          [
            "INTERCOM_PANEL_JIRA_SITE": services.url(""),
            "INTERCOM_PANEL_INTERCOM_API": services.url(""),
          ]
        )
        #expect(run.status == 0, "\(run.errors)")
        #expect(run.output.contains(words[0] == "contacts" ? "Ana Souza" : "Card declined"))
      }

      let targets = services.requests.map(\.target)
      #expect(targets.contains { $0.hasPrefix("/contacts/") })
      #expect(trap.connectionCount == 0, "\(trap.requests)")
      #expect(targets.allSatisfy { !$0.contains("stolen") }, "\(targets)")
    }

    private func run(_ words: [String], _ changes: [String: String?]) async throws -> ProgramRun {
      let own: [String: String?] = [
        "INTERCOM_PANEL_LOG": "\(home.path)/log", "INTERCOM_PANEL_JIRA_ACCOUNT": "me@example.com",
        "INTERCOM_PANEL_JIRA_TOKEN": "jira-token-9", "INTERCOM_PANEL_JIRA_DEPLOYMENT": "cloud",
        "INTERCOM_PANEL_INTERCOM_TOKEN": "intercom-token-9",
      ]
      return try await ProgramRun(
        BuiltProduct.path("intercom-panel"),
        arguments: words,
        environment: CleanEnvironment.variables(home: home, changing: own.merging(changes) { $1 })
      )
    }

    private func expectNoPassword(
      _ text: String,
      at location: SourceLocation = #_sourceLocation
    ) {
      // The last is how the password is sent.
      for secret in ["pass-word-9", "someone", "token-9", "c29tZW9uZTpwYXNzLXdvcmQtOQ=="] {
        #expect(!text.contains(secret), "\(text)", sourceLocation: location)
      }
    }
  }
}
