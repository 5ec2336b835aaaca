import ContactResolution
import Testing

@testable import Settings

@Suite
struct KeyringSettingTests {
  @Test func `each connection can have its token in the keyring`() throws {
    let read = try reading(
      """
      jira.token_keyring = true
      [intercom]
      token_keyring = true
      [[intercom.connection]]
      name = "Europe"
      token_keyring = true
      [profile.work]
      jira.token_keyring = true
      [profile.home.jira]
      account = "me@example.com"
      [[profile.work.intercom.connection]]
      name = "eu"
      token_keyring = true
      """,
      options: SettingsOptions(profile: "work")
    )

    #expect(read.sentences == [])
    #expect(read.unknownKeys.isEmpty)
    let configuration = read.configuration
    let jira = TokenSource(
      .keyring(KeyringEntry(connection: "jira", profile: "work")),
      setting: "jira.token_keyring",
      origin: .file("config.toml", line: 8, column: 1)
    )
    #expect(configuration.jira.token == jira)
    let intercom = configuration.intercom.token?.kind
    #expect(intercom == .keyring(KeyringEntry(connection: "intercom")))
    #expect(
      configuration.intercomConnections.map(\.settings.token?.kind)
        == [.keyring(KeyringEntry(connection: "eu", profile: "work"))]
    )
  }

  @Test(
    arguments: [
      ("token_command = \"pass\"\ntoken_keyring = true", "jira.token_command"),
      ("token = \"t\"\ntoken_file = \"f\"\ntoken_keyring = true", "jira.token_keyring"),
      ("token = \"t\"\ntoken_file = \"f\"\ntoken_keyring = false", "jira.token_file"),
      ("token = \"t\"", "jira.token"), ("token_keyring = false", nil),
    ] as [(String, String?)]
  )
  func `command, keyring, file and the token itself count in this order`(
    text: String,
    setting: String?
  ) throws {
    let read = try reading("[jira]\n" + text)

    #expect(read.sentences == [])
    #expect(read.configuration.jira.token?.setting == setting)
  }

  @Test func `the environment comes before the keyring`() throws {
    let read = try reading(
      "[jira]\ntoken_keyring = true",
      environment: ["INTERCOM_PANEL_JIRA_TOKEN": "t"]
    )

    #expect(read.configuration.jira.token?.kind == .literal(Secret("t")))
  }

  @Test func `the keyring is used or not`() throws {
    #expect(
      try reading("intercom.token_keyring = \"yes\"").sentences
        == ["config.toml:1:1: intercom.token_keyring is \"yes\"; accepted are true, false."]
    )
  }
}
