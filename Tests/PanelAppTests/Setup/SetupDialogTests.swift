import ContactResolution
import Settings
import Testing

@testable import PanelApp

@Suite struct SetupDialogTests {
  @Test func `a person with nothing configured gets through with eight answers`() throws {
    let dialog = ScriptedDialog(
      "acme.atlassian.net",
      "ana@example.com",
      "jira-token",
      "intercom-token",
      "",
      ""
    )

    #expect(dialog.run() == nil)

    let plan = try #require(dialog.plans.first)
    #expect(
      plan.edits.filter { $0.value != nil } == [
        SetupEdit(table: .jira, key: "site", value: .text("https://acme.atlassian.net")),
        SetupEdit(table: .jira, key: "deployment", value: .text("cloud")),
        SetupEdit(table: .jira, key: "account", value: .text("ana@example.com")),
        SetupEdit(table: .jira, key: "token_file", value: .text("jira.token")),
        SetupEdit(table: .intercom, key: "region", value: .text("us")),
        SetupEdit(table: .intercom, key: "token_file", value: .text("intercom.token")),
      ]
    )
    #expect(plan.deposits.map(\.secret) == [Secret("jira-token"), Secret("intercom-token")])
    #expect(dialog.leftOver.isEmpty)
    for text in [
      "ok Jira Cloud at https://acme.atlassian.net", "ok You are Ana Souza.",
      "ok Workspace Acme (acme1234), region us. The token is Nora Lindqvist’s.",
      "New file: ~/.config/intercom-panel/config.toml", "ok Written.",
      "intercom-panel PROJ-1 opens an issue", "intercom-panel doctor checks everything",
    ] { #expect(dialog.words.contains(text)) }
  }

  @Test func `a wrong token is asked for again and never stored`() {
    let dialog = ScriptedDialog(
      "acme.atlassian.net",
      "ana@example.com",
      "wrong",
      "jira-token",
      "wrong",
      "wronger",
      "intercom-token",
      "",
      ""
    )

    #expect(dialog.run() == nil)

    #expect(
      dialog.plans.map(\.deposits).flatMap(\.self).map(\.secret).contains(Secret("wrong")) == false
    )
    #expect(dialog.words.contains("Jira refused the token: “no such token”."))
    #expect(dialog.words.contains("API token for ana@example.com (not shown"))
    #expect(dialog.words.contains("Intercom refused the token: “Access Token Invalid”."))
    #expect(!dialog.words.contains("wrong"))
  }

  @Test func `Return tries the same token again, for a service that was away`() {
    let dialog = ScriptedDialog(
      "acme.atlassian.net",
      "ana@example.com",
      "jira-token",
      "intercom-token",
      "",
      "",
      ""
    )
    dialog.workspaces = [:]

    // The workspace never comes back, so the answers end.
    #expect(dialog.run()?.status == .usage)

    #expect(dialog.intercomCandidates.allSatisfy { $0.token == Secret("intercom-token") })
    #expect(dialog.words.contains("Return: the same again; skip: leave out"))
    #expect(dialog.plans.isEmpty)
  }

  @Test func `Data Center is asked for a personal access token and no account`() throws {
    let dialog = ScriptedDialog(
      "https://jira.example.com/jira/browse/X-1",
      "jira-token",
      "",
      "",
      ""
    )
    dialog.site = .success(JiraSite(deployment: .dataCenter, version: "10.3.24"))

    #expect(dialog.run() == nil)

    #expect(dialog.jiraCandidates.first?.account == nil)
    #expect(dialog.words.contains("Jira Data Center 10.3.24 at https://jira.example.com/jira"))
    #expect(dialog.words.contains("Profile, Personal Access Tokens"))
    let edits = try #require(dialog.plans.first).edits
    #expect(edits.contains(SetupEdit(table: .jira, key: "deployment", value: .text("data-center"))))
    #expect(!edits.contains { $0.key == "account" })
  }

  @Test(arguments: [
    (ServiceFailure.unreachable(.jira, .unknownHost("acme.atlassian.net")), "nobody knows the"),
    (.unreadable(.jira, .webPage), "a web page instead of data"),
    (.timedOut(.jira), "did not answer in time"),
  ])
  func `a site that is none is asked for again before any token`(
    _ failure: ServiceFailure,
    _ words: String
  ) {
    let dialog = ScriptedDialog("acme.atlassian.net", "")
    dialog.site = .failure(failure)

    #expect(dialog.run()?.status == .usage)

    #expect(dialog.words.contains(words))
    #expect(dialog.jiraCandidates.isEmpty)
  }

  @Test func `saying no writes nothing`() {
    let dialog = ScriptedDialog(
      "acme",
      "ana@example.com",
      "jira-token",
      "intercom-token",
      "",
      "n"
    )

    #expect(dialog.run()?.sentences == ["Nothing was changed."])

    #expect(dialog.plans.isEmpty)
  }

  @Test func `when saving fails the answers are kept and only the place is asked again`() {
    let dialog = ScriptedDialog(
      "acme",
      "ana@example.com",
      "jira-token",
      "intercom-token",
      "1",
      "",
      "y",
      "2",
      ""
    )
    dialog.hasKeyring = true
    dialog.saveFailures = ["The keyring did not keep the token."]

    #expect(dialog.run() == nil)

    #expect(dialog.plans.map { $0.deposits.first?.place } == [.keyring, .file("jira.token")])
    #expect(dialog.jiraCandidates.count == 1)
  }

  @Test func `at forty columns no line is longer`() {
    let dialog = ScriptedDialog(
      "acme",
      "ana@example.com",
      "jira-token",
      "intercom-token",
      "",
      ""
    )
    dialog.columns = 40

    #expect(dialog.run() == nil)

    let long = dialog.transcript.split(separator: "\n").filter {
      $0.count > 40 && !$0.contains("https://") && !$0.contains("hidden")
    }
    #expect(long.isEmpty)
  }
}
