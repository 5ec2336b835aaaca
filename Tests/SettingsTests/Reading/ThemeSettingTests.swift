import Testing

@testable import Settings

@Suite struct ThemeSettingTests {
  @Test func `a theme has its base and its looks with their places`() throws {
    let read = try reading(
      """
      [look]
      theme = "dusk"

      [theme.dusk]
      base = "dark"
      heading = "bold #ff8800"
      link = "cyan underline"
      """
    )

    #expect(read.sentences == [])
    #expect(read.unknownKeys.isEmpty)
    #expect(read.configuration.look.theme == "dusk")
    let theme = try #require(read.configuration.themes.first)
    #expect(theme.name == "dusk" && theme.base == "dark")
    #expect(theme.looks.map(\.role) == ["heading", "link"])
    #expect(theme.looks.map(\.look) == ["bold #ff8800", "cyan underline"])
    #expect(theme.looks[1].origin.text.hasSuffix(":7:1"))
  }

  @Test(arguments: [
    ("[look]\ntheme = \"dusk\"", "look.theme is \"dusk\"; accepted are \"auto\", \"dark\""),
    ("[look]\ntheme = 3", "look.theme is 3; accepted are"),
    ("[theme.dark]\ntext = \"red\"", "theme.dark is the name of a theme that is always there"),
    ("[theme.dusk]\nbase = \"night\"", "theme.dusk.base is \"night\"; accepted are \"auto\""),
    ("[theme.dusk]\ntext = 3", "theme.dusk.text is 3; expected is a look"),
    ("[theme]\ndusk = \"red\"", "theme.dusk is \"red\"; expected is a table: [theme.dusk]"),
    ("[copy]\nosc52 = \"yes\"", "copy.osc52 is \"yes\"; accepted are true, false, \"auto\""),
  ])
  func `a mistake says where, what and what is accepted`(_ text: String, _ words: String) throws {
    let sentences = try reading(text).sentences

    #expect(sentences.count == 1)
    #expect(sentences.first?.contains(words) == true)
  }

  @Test func `a profile's theme takes the place of the file's`() throws {
    let read = try reading(
      """
      [theme.dusk]
      text = "red"
      [profile.work.theme.dusk]
      text = "blue"
      """,
      options: SettingsOptions(profile: "work")
    )

    #expect(read.configuration.themes.map { $0.looks.map(\.look) } == [["blue"]])
  }

  @Test(arguments: [
    ("true", CopyChoice.Terminal.always), ("false", .never), ("\"auto\"", .auto),
  ])
  func `copying by the terminal has three ways`(
    _ value: String,
    _ terminal: CopyChoice.Terminal
  ) throws {
    let read = try reading("[copy]\nosc52 = \(value)\ncommand = \"wl-copy -p\"")

    #expect(read.configuration.copy == CopyChoice(command: ["wl-copy", "-p"], terminal: terminal))
  }
}
