import Settings
import Testing

@testable import PanelApp

@Suite struct PlainCommandLineTests {
  @Test func `an issue with settings around it is plain`() throws {
    let line = try #require(
      PlainCommandLine(["--config", "a.toml", "PROJ-142", "--source", "both", "--log", "x"])
    )

    #expect(line.issue == "PROJ-142")
    let options = SettingsOptions(configurationFile: "a.toml", source: "both")
    #expect(line.settings == SettingsChoice(options: options, log: "x"))
  }

  @Test(arguments: [[], ["--config", "a.toml"]])
  func `settings alone are plain: they lead to the list of issues`(_ words: [String]) throws {
    let line = try #require(PlainCommandLine(words))

    #expect(line.issue == nil)
    #expect(line.settings.options.configurationFile == words.last)
  }

  @Test(arguments: [["--no-cache", "PROJ-1"], ["PROJ-1", "--no-cache"]])
  func `to do without what was kept is plain`(_ words: [String]) throws {
    let line = try #require(PlainCommandLine(words))

    #expect(line.issue == "PROJ-1" && line.settings.options.isWithoutCache)
  }

  @Test(arguments: [
    ["--config"], ["PROJ-1", "PROJ-2"], ["PROJ-1", "--config"], ["PROJ-1", "--help"],
    ["PROJ-1", "--config", "--log"], ["contacts", "PROJ-1"], ["--config=a.toml", "PROJ-1"],
    ["--version"], ["nonsense"],
  ])
  func `anything else goes through the full parser`(_ words: [String]) {
    #expect(PlainCommandLine(words) == nil)
  }
}
