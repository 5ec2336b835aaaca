import Testing

@testable import PanelApp

@Suite struct CommandWordsTests {
  @Test(arguments: [
    (
      ["--config", "a.toml", "contacts", "PROJ-1"],
      ["contacts", "--config", "a.toml", "PROJ-1"]
    ),
    (
      ["--source=both", "show", "PROJ-1", "--json"], ["show", "--source=both", "PROJ-1", "--json"]
    ),
    (
      ["--log", "x", "--site", "y", "open", "PROJ-1"],
      ["open", "--log", "x", "--site", "y", "PROJ-1"]
    ),
    (
      ["--no-cache", "--log", "x", "show", "PROJ-1"],
      ["show", "--no-cache", "--log", "x", "PROJ-1"]
    ),
  ])
  func `settings may stand before the command`(_ words: [String], _ ordered: [String]) {
    #expect(CommandWords.commandFirst(words, commands: Self.commands) == ordered)
  }

  @Test(arguments: [
    ["contacts", "PROJ-1"], ["PROJ-1"], ["--config", "contacts", "PROJ-1"], ["--config"],
    ["--json", "contacts", "PROJ-1"], [], ["--config", "a.toml", "PROJ-1", "contacts"],
  ])
  func `other words stay as they are`(_ words: [String]) {
    #expect(CommandWords.commandFirst(words, commands: Self.commands) == words)
  }

  private static let commands: Set<String> = ["contacts", "show", "open", "browse", "demo"]
}
