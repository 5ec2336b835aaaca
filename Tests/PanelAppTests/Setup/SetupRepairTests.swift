import ContactResolution
import Settings
import Testing

@testable import PanelApp

@Suite struct SetupRepairTests {
  private static func source(_ kind: TokenSource.Kind, _ setting: String) -> TokenSource {
    TokenSource(kind, setting: setting, origin: .file("config.toml", line: 3, column: 1))
  }

  /// Both connections as they are after a first setup.
  private static func connected() throws -> Configuration {
    var configuration = Configuration()
    configuration.jira = JiraSettings(
      site: try BaseURL("https://acme.atlassian.net"),
      deployment: .cloud,
      account: "ana@example.com",
      token: source(.command(["pass", "show", "jira"]), "jira.token_command")
    )
    configuration.intercom = IntercomSettings(
      region: .us,
      token: source(.file(path: "/home/ana/secret"), "intercom.token_file")
    )
    return configuration
  }

  private static let tokens = [
    "jira.token_command": "jira-token", "intercom.token_file": "intercom-token",
  ]

  @Test func `what works is kept without asking and nothing is written`() throws {
    let dialog = ScriptedDialog("", "")
    dialog.written = try Self.connected()
    dialog.tokens = Self.tokens

    #expect(dialog.run() == nil)

    #expect(dialog.plans.isEmpty)
    #expect(dialog.words.contains("Everything works as it is configured; nothing was written."))
    #expect(dialog.words.contains("The token printed by pass is kept."))
  }

  @Test func `a token that fails is named with the reason and replaced where it is`() throws {
    let dialog = ScriptedDialog("", "", "intercom-token", "", "")
    dialog.written = try Self.connected()
    dialog.tokens = Self.tokens.merging(["intercom.token_file": "revoked"]) { $1 }

    #expect(dialog.run() == nil)

    let plan = try #require(dialog.plans.first)
    #expect(plan.edits.isEmpty)
    #expect(plan.deposits.map(\.place) == [.file("/home/ana/secret")])
    #expect(dialog.words.contains("The token in /home/ana/secret does not work. Intercom"))
    #expect(!dialog.words.contains("revoked"))
  }

  @Test func `a token is sent to no other site than the one it was made for`() throws {
    let dialog = ScriptedDialog("other.atlassian.net", "ana@example.com", "jira-token", "1", "")
    dialog.written = try Self.connected()
    dialog.tokens = Self.tokens.merging(["jira.token_command": "old-token"]) { $1 }

    #expect(dialog.run() == nil)

    #expect(dialog.jiraCandidates.map(\.token) == [Secret("jira-token")])
    let edits = try #require(dialog.plans.first).edits
    #expect(edits.first?.value == .text("https://other.atlassian.net"))
  }

  @Test func `a new place takes the old one's setting away`() throws {
    let dialog = ScriptedDialog("", "", "jira-token", "1", "")
    dialog.hasKeyring = true
    dialog.written = try Self.connected()
    dialog.tokens = ["intercom.token_file": "intercom-token"]

    #expect(dialog.run() == nil)

    #expect(
      try #require(dialog.plans.first).edits == [
        SetupEdit(table: .jira, key: "token_keyring", value: .truth(true)),
        SetupEdit(table: .jira, key: "token_command", value: nil),
        SetupEdit(table: .jira, key: "token_file", value: nil),
        SetupEdit(table: .jira, key: "token", value: nil),
      ]
    )
    #expect(dialog.words.contains("jira.token_command gives nothing."))
  }

  @Test func `a command has to print a token that works`() throws {
    let dialog = ScriptedDialog(
      "",
      "",
      "jira-token",
      "2",
      "pass show nothing",
      "pass show old",
      "pass show jira",
      ""
    )
    dialog.written = try Self.connected()
    dialog.tokens = ["intercom.token_file": "intercom-token"]
    dialog.commands = ["pass show old": "old", "pass show jira": "jira-token"]

    #expect(dialog.run() == nil)

    let place = TokenDeposit.Place.command("pass show jira")
    #expect(try #require(dialog.plans.first).deposits.map(\.place) == [place])
    #expect(dialog.words.contains("The token command was not found."))
    #expect(dialog.words.contains("The token that the command prints does not work."))
  }

  @Test func `the region is corrected`() throws {
    let dialog = ScriptedDialog("", "", "")
    dialog.written = try Self.connected()
    dialog.written.intercom.region = .eu
    dialog.tokens = Self.tokens

    #expect(dialog.run() == nil)

    #expect(
      try #require(dialog.plans.first).edits == [
        SetupEdit(table: .intercom, key: "region", value: .text("us"))
      ]
    )
    #expect(dialog.words.contains("The region was eu; it is corrected."))
  }

  @Test(arguments: [("y", 1), ("n", 0)])
  func `another workspace than the configured one is asked about`(
    _ answer: String,
    _ count: Int
  ) throws {
    let dialog = ScriptedDialog("", "", answer, "")
    dialog.written = try Self.connected()
    dialog.written.intercom.workspace = WorkspaceID("other123")
    dialog.tokens = Self.tokens

    _ = dialog.run()

    #expect(dialog.plans.count == count)
    #expect(dialog.words.contains("opens Acme (acme1234), and other123 is configured."))
  }

  @Test func `tokens of the environment are proved and not stored`() throws {
    let dialog = ScriptedDialog("acme.atlassian.net", "ana@example.com", "")
    dialog.known = Configuration()
    dialog.known?.jira.token = Self.variable("INTERCOM_PANEL_JIRA_TOKEN", "jira-token")
    dialog.known?.intercom.token = Self.variable("INTERCOM_PANEL_INTERCOM_TOKEN", "intercom-token")

    #expect(dialog.run() == nil)

    let plan = try #require(dialog.plans.first)
    #expect(plan.deposits.isEmpty)
    #expect(plan.edits.map(\.key) == ["site", "deployment", "account", "region"])
    #expect(dialog.words.contains("The token in INTERCOM_PANEL_JIRA_TOKEN is used"))
  }

  @Test func `a token of the environment that fails has to be put right first`() {
    let dialog = ScriptedDialog("acme.atlassian.net", "ana@example.com", "")
    dialog.known = Configuration()
    dialog.known?.jira.token = Self.variable("INTERCOM_PANEL_JIRA_TOKEN", "old")

    let failure = dialog.run()

    #expect(failure?.status == .notAllowed)
    #expect(failure?.sentences.first?.contains("unset it") == true)
  }

  @Test func `without a terminal lines of a pipe answer and defaults stand in for the rest`() {
    let dialog = ScriptedDialog("acme.atlassian.net", "ana@example.com")
    dialog.isTerminal = false
    dialog.known = Configuration()
    dialog.known?.jira.token = Self.variable("INTERCOM_PANEL_JIRA_TOKEN", "jira-token")

    #expect(dialog.run() == nil)

    #expect(dialog.plans.count == 1)
  }

  @Test func `without a terminal a failure ends setup with its status`() {
    let dialog = ScriptedDialog("acme.atlassian.net", "ana@example.com")
    dialog.isTerminal = false
    dialog.known = Configuration()
    dialog.known?.jira.token = Self.variable("INTERCOM_PANEL_JIRA_TOKEN", "old")

    #expect(dialog.run()?.status == .notAllowed)
  }

  @Test func `another connection is named with its workspace and nothing else is asked`() throws {
    let dialog = ScriptedDialog("intercom-token", "", "")
    dialog.target.connection = "europe"
    dialog.workspaces = [
      .eu: IntercomProof(
        workspace: Workspace(id: WorkspaceID("euro1234"), name: "Acme EU", region: .eu)
      )
    ]

    #expect(dialog.run() == nil)

    let plan = try #require(dialog.plans.first)
    let table = ConnectedService.connection("europe")
    #expect(
      plan.edits.filter { $0.value != nil } == [
        SetupEdit(table: table, key: "region", value: .text("eu")),
        SetupEdit(table: table, key: "workspace", value: .text("euro1234")),
        SetupEdit(table: table, key: "token_file", value: .text("europe.token")),
      ]
    )
    #expect(dialog.jiraCandidates.isEmpty)
  }

  private static func variable(_ name: String, _ token: String) -> TokenSource {
    TokenSource(.literal(Secret(token)), setting: "token", origin: .environment(name))
  }
}
