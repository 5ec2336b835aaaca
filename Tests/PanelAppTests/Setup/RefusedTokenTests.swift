import ContactResolution
import Settings
import Testing

@testable import PanelApp

@Suite struct RefusedTokenTests {
  @Test func `the right token at once after a wrong one is not shown`() throws {
    let dialog = ScriptedDialog("acme", "ana@example.com", "wrong", "jira-token", "", "", "")

    #expect(dialog.run() == nil)

    #expect(!dialog.words.contains("jira-token"))
    #expect(
      dialog.words.contains(
        "API token for ana@example.com (not shown; Return: change the e-mail address)"
      )
    )
    #expect(dialog.jiraCandidates.map(\.account) == ["ana@example.com", "ana@example.com"])
  }

  @Test func `Return changes the e-mail address and then takes the same token`() throws {
    let dialog = ScriptedDialog("acme", "ann@example.com", "wrong", "", "ana@example.com", "")

    _ = dialog.run()

    #expect(dialog.jiraCandidates.map(\.account) == ["ann@example.com", "ana@example.com"])
    #expect(dialog.jiraCandidates.map(\.token) == [Secret("wrong"), Secret("wrong")])
    #expect(
      dialog.words.contains("API token for ana@example.com (not shown; Return: the same again)")
    )
  }

  @Test func `a personal access token has no address to change`() {
    let dialog = ScriptedDialog("https://jira.example.com", "wrong", "")
    dialog.site = .success(JiraSite(deployment: .dataCenter))

    _ = dialog.run()

    #expect(dialog.words.contains("Personal access token (not shown; Return: the same again)"))
    #expect(dialog.jiraCandidates.count == 2)
  }

  @Test func `the right Intercom token at once after a wrong one is not shown`() {
    let dialog = ScriptedDialog(
      "acme",
      "ana@example.com",
      "jira-token",
      "wrong",
      "intercom-token",
      "1",
      ""
    )

    #expect(dialog.run() == nil)

    #expect(!dialog.words.contains("intercom-token"))
  }
}
