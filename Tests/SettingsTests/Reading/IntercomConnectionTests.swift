import ContactResolution
import Testing

@testable import Settings

@Suite
struct IntercomConnectionTests {
  private let text = """
    [intercom]
    token_command = "pass show main"
    [[intercom.connection]]
    name = "europe"
    region = "eu"
    workspace = "grcvqyws"
    token_command = "pass show europe"
    [[intercom.connection]]
    name = "Test_2"
    api = "http://127.0.0.1:8090"
    token_file = "test.token"
    """

  @Test func `connections are read in the order of the file`() throws {
    let read = try reading(text)

    #expect(read.sentences == [])
    #expect(read.unknownKeys.isEmpty)
    let connections = read.configuration.intercomConnections
    #expect(connections.map(\.name) == ["europe", "Test_2"])
    let europe = try #require(connections.first?.settings)
    #expect(europe.region == .eu)
    #expect(europe.workspace == WorkspaceID("grcvqyws"))
    #expect(europe.apiBase == Region.eu.apiBase)
    #expect(
      europe.token
        == TokenSource(
          .command(["pass", "show", "europe"]),
          setting: "intercom.connection.token_command",
          origin: .file("config.toml", line: 7, column: 1)
        )
    )
    #expect(connections.last?.settings.apiBase == "http://127.0.0.1:8090")
    #expect(read.configuration.intercom.region == .us)
  }

  @Test func `a connection's variable comes before its other places, and is no other's`() throws {
    let read = try reading(
      text,
      environment: [
        "INTERCOM_PANEL_INTERCOM_TEST_2_TOKEN": "t", "INTERCOM_PANEL_INTERCOM_TOKEN": "main",
      ]
    )

    let connections = read.configuration.intercomConnections
    #expect(connections.last?.settings.token?.kind == .literal(Secret("t")))
    #expect(connections.first?.settings.token?.kind == .command(["pass", "show", "europe"]))
  }

  @Test func `a variable is enough of a token`() throws {
    let read = try reading(
      "[[intercom.connection]]\nname = \"eu\"",
      environment: ["INTERCOM_PANEL_INTERCOM_EU_TOKEN": "t"]
    )

    #expect(read.sentences == [])
    #expect(read.configuration.intercomConnections.map(\.name) == ["eu"])
  }

  @Test func `a profile's connections take the place of all others`() throws {
    let profile = """

      [[profile.work.intercom.connection]]
      name = "europe"
      token_command = "pass show work"
      [profile.home]
      """

    let work = try reading(text + profile, options: SettingsOptions(profile: "work"))
    let home = try reading(text + profile, options: SettingsOptions(profile: "home"))
    let own = try reading(
      text + profile,
      environment: [
        "INTERCOM_PANEL_WORK_INTERCOM_EUROPE_TOKEN": "own",
        "INTERCOM_PANEL_INTERCOM_EUROPE_TOKEN": "general",
      ],
      options: SettingsOptions(profile: "work")
    )

    let tokens = work.configuration.intercomConnections.map(\.settings.token?.kind)
    #expect(tokens == [.command(["pass", "show", "work"])])
    #expect(home.configuration.intercomConnections.map(\.name) == ["europe", "Test_2"])
    let owned = own.configuration.intercomConnections.map(\.settings.token?.kind)
    #expect(owned == [.literal(Secret("own"))])
  }

  @Test(
    arguments: [
      (
        "token = \"t\"",
        "config.toml:1:1: intercom.connection.name is missing; expected is a name of 1 to 40 "
          + "letters, digits, - and _, such as \"europe\"."
      ),
      (
        "name = \"\"\ntoken = \"t\"",
        "config.toml:2:1: intercom.connection.name is \"\"; expected is a name of 1 to 40 "
          + "letters, digits, - and _, such as \"europe\"."
      ),
      (
        "name = \"a b\"\ntoken = \"t\"",
        "config.toml:2:1: intercom.connection.name is \"a b\"; expected is a name of 1 to 40 "
          + "letters, digits, - and _, such as \"europe\"."
      ),
      (
        "name = \"-x\"\ntoken = \"t\"",
        "config.toml:2:1: intercom.connection.name is \"-x\"; expected is a name that does not "
          + "begin with -."
      ),
      (
        "name = \"Jira\"\ntoken = \"t\"",
        "config.toml:2:1: intercom.connection.name is \"Jira\", which is the name of a main "
          + "connection; expected is another name."
      ),
      (
        "name = \"a\"",
        "config.toml:1:1: intercom.connection \"a\" has no token; expected is token_command, "
          + "token_keyring, token_file or token, or the environment variable "
          + "INTERCOM_PANEL_INTERCOM_A_TOKEN."
      ),
      (
        "name = \"a\"\nregion = \"uk\"\ntoken = \"t\"",
        "config.toml:3:1: intercom.connection.region is \"uk\"; accepted are \"us\", \"eu\", "
          + "\"au\"."
      ),
      (
        "name = \"a\"\ntoken_command = \"\"",
        "config.toml:3:1: intercom.connection.token_command is not a command, such as "
          + "\"pass show jira\" or [\"pass\", \"show\", \"jira\"]."
      ),
      (
        "name = \"a-b\"\ntoken = \"t\"\n[[intercom.connection]]\nname = \"A_B\"\ntoken = \"t\"",
        "config.toml:5:1: intercom.connection.name is \"A_B\", and \"a-b\" has the same "
          + "environment variable INTERCOM_PANEL_INTERCOM_A_B_TOKEN."
      ),
      (
        "name = \"a\"\ntoken = \"t\"\n[[intercom.connection]]\nname = \"a\"\ntoken = \"t\"",
        "config.toml:5:1: intercom.connection.name is \"a\", and another connection is called so "
          + "already."
      ),
      (
        "name = \"x-jira\"\ntoken = \"t\"\n[profile.intercom_x]",
        "config.toml:2:1: intercom.connection.name is \"x-jira\", and its environment variable "
          + "INTERCOM_PANEL_INTERCOM_X_JIRA_TOKEN is a main connection's."
      ),
    ]
  )
  func `a mistake in a connection is one sentence with its place`(
    text: String,
    sentence: String
  ) throws {
    #expect(try reading("[[intercom.connection]]\n" + text).sentences == [sentence])
  }

  @Test(
    arguments: [
      (
        "[intercom.connection]\nname = \"a\"",
        "config.toml:1:1: intercom.connection is { name = \"a\" }; expected is a list of tables: "
          + "[[intercom.connection]]."
      ),
      (
        "[intercom]\nconnection = [1]",
        "config.toml:2:1: intercom.connection is 1; expected is a table."
      ),
    ]
  )
  func `what is no list of tables is told`(text: String, sentence: String) throws {
    #expect(try reading(text).sentences == [sentence])
  }

  @Test func `an unknown key of a connection is named`() throws {
    let read = try reading("[[intercom.connection]]\nname = \"a\"\ntoken = \"t\"\nregoin = \"eu\"")

    #expect(
      read.unknownKeys.map(\.description) == [
        "config.toml:4:1: intercom.connection.regoin is not a setting; did you mean "
          + "intercom.connection.region?"
      ]
    )
  }

  @Test func `a connection's command and token are guarded like the main ones`() throws {
    let command = "[[intercom.connection]]\nname = \"a\"\ntoken_command = \"x\""
    let literal = "[[intercom.connection]]\nname = \"a\"\ntoken = \"s3cret\""

    let writable = try reading(command, mode: 0o666)
    let readable = try reading(literal, mode: 0o644)

    #expect(writable.mistakes.map(\.problem) == [.commandWritableByOthers(mode: 0o666)])
    #expect(readable.mistakes.map(\.problem) == [.secretReadableByOthers(mode: 0o644)])
    #expect(readable.mistakes.map(\.key) == ["intercom.connection.token"])
  }
}
