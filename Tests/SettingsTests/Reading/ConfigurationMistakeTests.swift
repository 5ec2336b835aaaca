import ContactResolution
import Testing

@testable import Settings

@Suite
struct ConfigurationMistakeTests {
  @Test(
    arguments: [
      (
        "[intercom]\nregion = \"uk\"",
        #"config.toml:2:1: intercom.region is "uk"; accepted are "us", "eu", "au"."#
      ),
      (
        "panel.source = \"Both\"",
        "config.toml:1:1: panel.source is \"Both\"; accepted are \"linked-conversations\", "
          + "\"reporter-email\", \"both\"."
      ),
      (
        "[jira]\n  deployment = true",
        #"config.toml:2:3: jira.deployment is true; accepted are "cloud", "data-center"."#
      ),
      (
        "panel.enabled = \"yes\"",
        #"config.toml:1:1: panel.enabled is "yes"; accepted are true, false."#
      ),
      (
        "look.colors = 8",
        #"config.toml:1:1: look.colors is 8; accepted are "auto", "16", "256", "truecolor", "#
          + #""none"."#
      ),
      (
        "jira.site = \"acme.atlassian.net\"",
        "config.toml:1:1: jira.site is \"acme.atlassian.net\"; "
          + "expected is an address that begins with https://."
      ),
      (
        "jira.site = \"https://me:pw@acme.atlassian.net\"",
        "config.toml:1:1: jira.site is \"https://‹hidden›@acme.atlassian.net\"; "
          + "expected is an address without a user or password before an @."
      ),
      (
        "intercom.api = \"http://api.example.com\"",
        "config.toml:1:1: intercom.api is \"http://api.example.com\"; "
          + "expected is https:// (http:// is for this machine only)."
      ),
      (
        "jira.account = \" \"",
        "config.toml:1:1: jira.account is \" \"; "
          + "expected is the e-mail address you log in to Jira with."
      ),
      (
        "intercom.workspace = \"a/b\"",
        "config.toml:1:1: intercom.workspace is \"a/b\"; expected is a workspace's id: "
          + "the letters and digits behind /a/apps/ in Intercom's address."
      ),
      (
        "panel.user_fields = [\"email\", \"\"]",
        "config.toml:1:1: panel.user_fields is \"\"; expected is the name of an attribute."
      ),
      (
        "jira.token_command = \"pass 'show\"",
        "config.toml:1:1: jira.token_command is not a command, such as \"pass show jira\" or "
          + "[\"pass\", \"show\", \"jira\"]: a ' is never closed."
      ),
      (
        "open.command = \"\"",
        "config.toml:1:1: open.command is \"\"; expected is a command, such as "
          + "\"firefox --new-tab\" or [\"firefox\", \"--new-tab\"]."
      ),
      (
        "open.command = \"xdg-open 'x\"",
        "config.toml:1:1: open.command is \"xdg-open 'x\"; expected is a command, such as "
          + "\"firefox --new-tab\" or [\"firefox\", \"--new-tab\"]: a ' is never closed."
      ),
      (
        "jira.token = \" \"",
        "config.toml:1:1: jira.token is not a text with something in it."
      ),
      ("jira = 3", "config.toml:1:1: jira is 3; expected is a table: [jira]."),
      (
        "[profile.work]\npanel = []",
        "config.toml:2:1: profile.work.panel is []; expected is a table: [profile.work.panel]."
      ),
      (
        "[panel.project.PROJ]\nenabled = 1",
        "config.toml:2:1: panel.project.PROJ.enabled is 1; accepted are true, false."
      ),
      (
        "[panel.project.\"PROJ-1\"]\nenabled = true",
        "config.toml:1:1: panel.project.PROJ-1 is not named after a project; "
          + "expected is a project's key, such as PROJ."
      ),
      (
        "[panel.project.A]\nenabled = true\n[panel.project.a]\nenabled = true",
        "config.toml:3:1: panel.project.a is there already in other letters."
      ),
      (
        "panel.project = true",
        "config.toml:1:1: panel.project is true; expected is a table: [panel.project]."
      ),
      (
        "[panel.project]\nPROJ = false",
        "config.toml:2:1: panel.project.PROJ is false; expected is a table: [panel.project.PROJ]."
      ),
      (
        "[issues.view]\nname = \"x\"",
        "config.toml:1:1: issues.view is { name = \"x\" }; "
          + "expected is a list of tables: [[issues.view]]."
      ),
      (
        "[[issues.view]]\nname = \"x\"",
        "config.toml:1:1: issues.view.jql is missing; expected is a question in JQL."
      ),
      (
        "[keys]\nquit = 3",
        "config.toml:2:1: keys.quit is 3; expected is the name of a key, or a list of them, "
          + "such as [\"j\", \"down\"]."
      ),
      (
        "http.ca_file = \"absent.pem\"",
        "config.toml:1:1: http.ca_file is \"absent.pem\", and there is no such file."
      ),
    ]
  )
  func `a mistake is one sentence with its place`(text: String, sentence: String) throws {
    #expect(try reading(text).sentences == [sentence])
  }

  @Test func `all mistakes are told at once, in the order of the file`() throws {
    let read = try reading(
      """
      [intercom]
      region = "uk"
      token_command = ""
      [jira]
      site = "ftp://example.com"
      [panel]
      source = 1
      """,
      environment: ["INTERCOM_PANEL_SOURCE": "all"]
    )

    let keys = ["panel.source", "intercom.region", "intercom.token_command", "jira.site"]
    #expect(read.mistakes.map(\.key) == keys + ["panel.source"])
    #expect(throws: ConfigurationMistakes(mistakes: read.mistakes)) { try read.checked() }
  }

  @Test func `a mistake leaves the other settings in force`() throws {
    let read = try reading("[intercom]\nregion = \"uk\"\n[jira]\naccount = \"me@example.com\"")

    #expect(read.configuration.jira.account == "me@example.com")
    #expect(read.configuration.intercom.region == .us)
  }

  @Test func `a file that is not TOML is told with line and column`() throws {
    let read = try reading("[jira]\nsite = https://acme.atlassian.net\n")

    #expect(read.mistakes.count == 1)
    #expect(read.sentences.first?.hasPrefix("config.toml:2:8: not TOML: ") == true)
  }

  @Test func `a file that is not text is told so`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write([0x61, 0xFF, 0xFE], to: "x.toml")
    let options = SettingsOptions(configurationFile: path)

    let read = SettingsReader(SettingsSources(environment: [:], options: options)).read()

    #expect(read.sentences == ["\(path): cannot be read: it is not text in UTF-8."])
  }

  @Test func `two views of one name are a mistake`() throws {
    let view = "[[issues.view]]\nname = \"A\"\njql = \"x = 1\"\n"

    #expect(
      try reading(view + view).sentences == [
        "config.toml:5:1: issues.view.name is \"A\", and another view is called so already."
      ]
    )
  }

  @Test func `nothing in a mistake can disturb a terminal`() throws {
    let read = try reading("intercom.region = \"\\u001B[2J\\u202E\"")

    let sentence = try #require(read.sentences.first)
    #expect(sentence.unicodeScalars.allSatisfy { $0.value >= 32 && $0.value != 0x202E })
  }
}
