import ContactResolution
import Settings
import Testing

@testable import PanelApp

@Suite struct IntercomDialogTests {
  @Test func `a token of another region is found there`() throws {
    let dialog = ScriptedDialog(
      "acme",
      "ana@example.com",
      "jira-token",
      "intercom-token",
      "",
      ""
    )
    dialog.workspaces = [
      .au: IntercomProof(
        workspace: Workspace(id: WorkspaceID("down1234"), name: "Acme AU", region: .au)
      )
    ]

    #expect(dialog.run() == nil)

    #expect(dialog.intercomCandidates.map(\.region) == [.us, .eu, .au])
    let region = SetupEdit(table: .intercom, key: "region", value: .text("au"))
    #expect(try #require(dialog.plans.first).edits.contains(region))
  }

  @Test func `where the API has an address of its own no other host gets the token`() {
    let dialog = ScriptedDialog("acme", "ana@example.com", "jira-token", "intercom-token")
    dialog.written.intercom = IntercomSettings(region: .eu, api: try? BaseURL("http://127.0.0.1:9"))

    _ = dialog.run()

    #expect(dialog.intercomCandidates.map(\.region) == [.eu])
  }

  @Test func `what Intercom calls a workspace cannot change the terminal`() {
    let dialog = ScriptedDialog("acme", "ana@example.com", "jira-token", "intercom-token", "n")
    dialog.written.intercom = IntercomSettings(workspace: WorkspaceID("acme1234"))
    dialog.workspaces = [
      .us: IntercomProof(
        workspace: Workspace(id: WorkspaceID("\u{1B}[2Jother"), name: "\u{9B}31m", region: .us)
      )
    ]

    _ = dialog.run()

    #expect(dialog.words.contains("Use \u{FFFD}[2Jother from now on?"))
    #expect(!dialog.transcript.unicodeScalars.contains { [0x1B, 0x9B].contains($0.value) })
  }

  @Test func `a missing permission is named, and a needed one is no proof`() {
    let dialog = ScriptedDialog("acme", "ana@example.com", "jira-token", "intercom-token")
    let refusals = [IntercomPermission.conversations, .tags].map {
      IntercomProof.Refusal(permission: $0, detail: "action_forbidden")
    }
    dialog.workspaces[.us]?.missing = refusals

    #expect(dialog.run() != nil)

    #expect(dialog.plans.isEmpty)
    #expect(
      dialog.words.contains(
        "fail The token lacks “Read conversations”; without it the conversations an issue"
      )
    )
  }

  @Test func `a permission that can be done without is a warning`() {
    let dialog = ScriptedDialog(
      "acme",
      "ana@example.com",
      "jira-token",
      "intercom-token",
      "",
      ""
    )
    dialog.workspaces[.us]?.missing = [
      IntercomProof.Refusal(permission: .tags, detail: "action_forbidden")
    ]

    #expect(dialog.run() == nil)

    #expect(
      dialog.words.contains("warn The token lacks “Read tags”; without it tags cannot be shown")
    )
    #expect(dialog.plans.count == 1)
  }

  @Test func `Intercom can be left out`() throws {
    let dialog = ScriptedDialog("acme", "ana@example.com", "jira-token", "", "", "")

    #expect(dialog.run() == nil)

    let plan = try #require(dialog.plans.first)
    #expect(plan.deposits.map(\.owner) == [.jira])
    #expect(plan.edits.allSatisfy { $0.table == .jira })
    #expect(dialog.words.contains("Intercom is not connected."))
  }
}
