import ContactResolution
import Testing

@testable import Settings

@Suite
struct SettingsReaderTests {
  @Test func `without any file everything has its default`() throws {
    let read = try reading(nil)

    #expect(read.mistakes.isEmpty)
    #expect(read.configuration == Configuration())
    #expect(!read.fileExists)
  }

  @Test func `a whole configuration is read`() throws {
    let read = try reading(Self.whole)

    #expect(read.sentences == [])
    #expect(read.unknownKeys.isEmpty)
    let configuration = read.configuration
    #expect(configuration.jira.site?.text == "https://acme.atlassian.net")
    #expect(configuration.jira.deployment == .cloud)
    #expect(configuration.jira.account == "me@example.com")
    #expect(configuration.jira.token?.kind == .command(["pass", "show", "jira"]))
    #expect(configuration.intercom.region == .eu)
    #expect(configuration.intercom.apiBase == "http://127.0.0.1:8090")
    #expect(configuration.intercom.workspace == WorkspaceID("acme1234"))
    #expect(configuration.intercom.token?.kind == .command(["secret tool", "x y"]))
    #expect(configuration.panel == Self.wholePanel)
    #expect(configuration.views == [IssueView(name: "Mine", jql: "assignee = currentUser()")])
    #expect(configuration.openCommand == ["firefox", "--new-tab"])
    #expect(configuration.look == Look(background: .dark, colors: .sixteen, usesMouse: false))
    #expect(configuration.keys.map(\.action) == ["quit", "select-next"])
    #expect(configuration.keys.map(\.keys) == [["x"], ["n", "down"]])
  }

  @Test(
    arguments: [
      ("INTERCOM_PANEL_JIRA_SITE", "https://env.example.com", "jira.site"),
      ("INTERCOM_PANEL_JIRA_ACCOUNT", "env@example.com", "jira.account"),
      ("INTERCOM_PANEL_JIRA_DEPLOYMENT", "data-center", "jira.deployment"),
      ("INTERCOM_PANEL_INTERCOM_REGION", "au", "intercom.region"),
      ("INTERCOM_PANEL_INTERCOM_API", "https://env.example.com", "intercom.api"),
      ("INTERCOM_PANEL_SOURCE", "both", "panel.source"),
    ]
  )
  func `the environment comes before the file`(
    name: String,
    value: String,
    key: String
  ) throws {
    let changed = try reading(Self.whole, environment: [name: value]).configuration
    let empty = try reading(Self.whole, environment: [name: ""]).configuration
    let wrong = try reading(Self.whole, environment: [name: "-"])

    #expect(changed != empty)
    #expect(try empty == reading(Self.whole).configuration)
    if key != "jira.account" {
      #expect(wrong.mistakes.map(\.origin) == [.environment(name)])
      #expect(wrong.mistakes.map(\.key) == [key])
    }
  }

  @Test func `an option comes before the environment`() throws {
    let environment = [
      "INTERCOM_PANEL_SOURCE": "reporter-email",
      "INTERCOM_PANEL_JIRA_SITE": "https://env.example.com",
    ]
    let options = SettingsOptions(source: "both", site: "https://option.example.com/browse/A-1")

    let read = try reading(Self.whole, environment: environment, options: options)

    #expect(read.configuration.sourceOverride == .both)
    #expect(read.configuration.panel.source == .reporterEmail)
    #expect(read.configuration.jira.site?.text == "https://option.example.com")
  }

  @Test(
    arguments: [
      ("[look]\ncolors = 256", ["NO_COLOR": "1"], Look.ColorRange.full),
      ("", ["NO_COLOR": "1"], .none),
      ("", ["NO_COLOR": ""], .auto),
      ("[look]\ncolors = \"none\"", [:], .none),
    ]
  )
  func `NO_COLOR counts unless the file says something else`(
    text: String,
    environment: [String: String],
    colors: Look.ColorRange
  ) throws {
    let read = try reading(text, environment: environment)

    #expect(read.mistakes.isEmpty)
    #expect(read.configuration.look.colors == colors)
  }

  @Test func `a field named twice is shown once, and none may be shown at all`() throws {
    let read = try reading(
      """
      [panel]
      user_fields = ["email", " plan ", "email"]
      lead_fields = []
      """
    )

    #expect(read.configuration.panel.userFields == [VisibleField("email"), VisibleField("plan")])
    #expect(read.configuration.panel.leadFields.isEmpty)
  }

  @Test func `paths begin at home or in the file's folder`() throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "ca.pem")
    let text = """
      jira.token_file = "~/tokens/jira"
      intercom.token_file = "intercom.token"
      http.ca_file = "../ca.pem"
      """
    let sources = try SettingsSources.inFolder(folder, configuration: text)

    let read = SettingsReader(sources).read()

    #expect(read.mistakes.isEmpty)
    let place = folder.path + "/intercom-panel/"
    #expect(read.configuration.jira.token?.kind == .file(path: folder.path + "/tokens/jira"))
    #expect(read.configuration.intercom.token?.kind == .file(path: place + "intercom.token"))
    #expect(read.configuration.certificateFile == place + "../ca.pem")
  }

  private static let wholePanel = PanelChoices(
    isEnabled: false,
    source: .reporterEmail,
    userFields: [VisibleField("email"), VisibleField("Plan name")],
    leadFields: [VisibleField("phone")]
  )

  private static let whole = """
    [jira]
    site = "https://acme.atlassian.net/browse/PROJ-1"
    deployment = "cloud"
    account = "me@example.com"
    token_command = "pass show jira"
    [intercom]
    region = "eu"
    api = "http://127.0.0.1:8090/"
    workspace = "acme1234"
    token_command = ["secret tool", "x y"]
    [panel]
    enabled = false
    source = "reporter-email"
    user_fields = ["email", "Plan name"]
    lead_fields = ["phone"]
    [[issues.view]]
    name = "Mine"
    jql = "assignee = currentUser()"
    [open]
    command = "firefox --new-tab"
    [look]
    background = "dark"
    colors = 16
    mouse = false
    [keys]
    select-next = ["n", "down"]
    quit = "x"
    """
}
