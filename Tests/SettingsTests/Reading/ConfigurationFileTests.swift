import Testing

@testable import Settings

@Suite
struct ConfigurationFileTests {
  @Test func `option, environment, XDG and home are tried in this order`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("xdg")
    try folder.makeFolder("xdg/intercom-panel")
    try folder.makeFolder(".config")
    try folder.makeFolder(".config/intercom-panel")
    let option = try folder.write("", to: "option.toml")
    let variable = try folder.write("", to: "variable.toml")
    let xdg = try folder.write("", to: "xdg/intercom-panel/config.toml")
    let home = try folder.write("", to: ".config/intercom-panel/config.toml")
    var sources = SettingsSources(
      environment: [
        "INTERCOM_PANEL_CONFIG": variable, "XDG_CONFIG_HOME": folder.path + "/xdg",
        "HOME": folder.path,
      ],
      options: SettingsOptions(configurationFile: option),
      homeFolder: "/nonexistent"
    )

    var found = [SettingsReader(sources).read().file]
    sources.options.configurationFile = nil
    found.append(SettingsReader(sources).read().file)
    sources.environment["INTERCOM_PANEL_CONFIG"] = ""
    found.append(SettingsReader(sources).read().file)
    sources.environment["XDG_CONFIG_HOME"] = "relative/is/ignored"
    found.append(SettingsReader(sources).read().file)

    #expect(found == [option, variable, xdg, home])
  }

  @Test func `a file that was named has to be there`() {
    let options = SettingsOptions(configurationFile: "/nonexistent/x.toml")

    let read = SettingsReader(SettingsSources(environment: [:], options: options)).read()

    #expect(read.sentences == ["/nonexistent/x.toml: there is no such file."])
    #expect(!read.fileExists)
  }

  @Test func `a folder in the file's place is told`() throws {
    let folder = try TemporaryFolder()
    try folder.makeFolder("intercom-panel")
    try folder.makeFolder("intercom-panel/config.toml")

    let read = SettingsReader(try .inFolder(folder)).read()

    #expect(read.sentences.count == 1)
    #expect(read.sentences.first?.hasSuffix("cannot be read: it is not a file.") == true)
  }

  @Test func `without home and XDG nothing is read`() {
    let read = SettingsReader(SettingsSources(environment: [:])).read()

    #expect(read.mistakes.isEmpty)
    #expect(!read.fileExists)
  }

  @Test(arguments: [(UInt32(0o600), true), (0o400, true), (0o640, false), (0o604, false)])
  func `a token in the file is accepted when nobody else can read it`(
    mode: UInt32,
    isAccepted: Bool
  ) throws {
    let read = try reading("[jira]\ntoken = \"s3cret\"", mode: mode)

    #expect(read.mistakes.isEmpty == isAccepted)
    #expect((read.configuration.jira.token != nil) == isAccepted)
    if !isAccepted {
      let sentence = try #require(read.sentences.first)
      #expect(sentence.contains("config.toml:2:1: jira.token is a secret"))
      #expect(sentence.contains("(mode \(String(mode, radix: 8)))"))
      #expect(sentence.contains("run: chmod 600 "))
      #expect(!sentence.contains("s3cret"))
    }
  }

  @Test(arguments: [(UInt32(0o644), true), (0o664, true), (0o646, false)])
  func `a command is accepted when not everybody can write it`(
    mode: UInt32,
    isAccepted: Bool
  ) throws {
    let read = try reading("[open]\ncommand = \"firefox\"", mode: mode)

    #expect(read.mistakes.isEmpty == isAccepted)
  }

  @Test func `a file without secrets and commands may be anybody's to read and write`() throws {
    #expect(try reading("[intercom]\nregion = \"eu\"", mode: 0o666).mistakes.isEmpty)
  }
}
