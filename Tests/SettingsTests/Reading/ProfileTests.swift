import ContactResolution
import Testing

@testable import Settings

@Suite
struct ProfileTests {
  private let text = """
    [jira]
    site = "https://acme.atlassian.net"
    account = "me@example.com"
    token_command = "pass show jira"
    [panel]
    source = "both"
    [[issues.view]]
    name = "Mine"
    jql = "a = 1"
    [keys]
    quit = "x"
    open = "o"
    [profile.work.jira]
    site = "https://work.example.com"
    token_file = "/tokens/work"
    [profile.work.keys]
    quit = "z"
    [[profile.work.issues.view]]
    name = "Work"
    jql = "b = 2"
    [profile.home]
    panel.source = "reporter-email"
    """

  @Test func `a profile's settings come before the file's own, one by one`() throws {
    let options = SettingsOptions(profile: "work")

    let read = try reading(text, options: options)

    #expect(read.sentences == [])
    #expect(read.profile == "work")
    #expect(read.profiles == ["home", "work"])
    let configuration = read.configuration
    #expect(configuration.jira.site?.text == "https://work.example.com")
    #expect(configuration.jira.account == "me@example.com")
    #expect(configuration.jira.token?.kind == .file(path: "/tokens/work"))
    #expect(configuration.panel.source == .both)
    #expect(configuration.views == [IssueView(name: "Work", jql: "b = 2")])
    #expect(configuration.keys.map(\.keys) == [["o"], ["z"]])
  }

  @Test func `a profile switches single projects, and the others stay`() throws {
    let text = """
      [panel]
      enabled = false
      [panel.project.OPS]
      enabled = true
      [panel.project.web]
      enabled = true
      [profile.work.panel.project.WEB]
      enabled = false
      """

    let read = try reading(text, options: SettingsOptions(profile: "work"))

    #expect(read.sentences == [])
    let panel = read.configuration.panel
    #expect(panel.projects == ["OPS": true, "WEB": false])
    #expect(panel.isEnabled(project: "ops") && !panel.isEnabled(project: "WEB"))
    #expect(!panel.isEnabled(project: "OTHER"))
  }

  @Test func `a profile can be chosen by the environment, and the option comes first`() throws {
    let environment = ["INTERCOM_PANEL_PROFILE": "home"]

    let home = try reading(text, environment: environment)
    let work = try reading(
      text,
      environment: environment,
      options: SettingsOptions(profile: "work")
    )

    #expect(home.configuration.panel.source == .reporterEmail)
    #expect(home.configuration.jira.token?.kind == .command(["pass", "show", "jira"]))
    #expect(work.profile == "work")
  }

  @Test func `a profile that is not there is a mistake that names the others`() throws {
    let read = try reading(text, options: SettingsOptions(profile: "wrok"))

    #expect(
      read.sentences == [
        "--profile: there is no profile \"wrok\"; there are \"home\", \"work\"."
      ]
    )
  }

  @Test func `mistakes in a profile are found in their own lines`() throws {
    let broken = "[jira]\nsite = \"https://a.example\"\n[profile.p.jira]\nsite = \"x\"\n"

    let chosen = try reading(broken, options: SettingsOptions(profile: "p"))

    #expect(chosen.mistakes.map(\.origin) == [.file("config.toml", line: 4, column: 1)])
    #expect(try reading(broken).mistakes.isEmpty)
  }

  @Test func `a profile's own token variable comes before the one for all`() throws {
    let environment = [
      "INTERCOM_PANEL_WORK_JIRA_TOKEN": "own", "INTERCOM_PANEL_JIRA_TOKEN": "general",
    ]

    let work = try reading(
      text,
      environment: environment,
      options: SettingsOptions(profile: "work")
    )
    let home = try reading(
      text,
      environment: environment,
      options: SettingsOptions(profile: "home")
    )

    #expect(
      work.configuration.jira.token
        == TokenSource(
          .literal(Secret("own")),
          setting: "jira.token",
          origin: .environment("INTERCOM_PANEL_WORK_JIRA_TOKEN")
        )
    )
    #expect(
      home.configuration.jira.token
        == TokenSource(
          .literal(Secret("general")),
          setting: "jira.token",
          origin: .environment("INTERCOM_PANEL_JIRA_TOKEN")
        )
    )
  }
}
