import PanelViews
import Settings
import TestSupport
import Testing
import TextTerminal

@testable import PanelApp

@Suite struct ThemeTableTests {
  private static func choice(_ looks: [(String, String)], base: String = "dark") -> ThemeChoice {
    ThemeChoice(
      name: "dusk",
      base: base,
      looks: looks.map { role, look in
        ThemeChoice.RoleLook(
          role: role,
          look: look,
          origin: .file("config.toml", line: 7, column: 1)
        )
      }
    )
  }

  @Test func `an own theme has its looks and for the rest those of its base`() throws {
    var table = try ThemeTable([Self.choice([("heading", "bold #ff8800 on 236")])])
    table.make(depth: .twoHundredFiftySix, background: .unknown)

    let theme = try #require(table.themes["dusk"])
    var expected = Theme(.dark, depth: .twoHundredFiftySix, background: .unknown)
    let heading = try #require(ThemeRole.all.first { $0.name == "heading" })
    heading.set(try Style(written: "bold #ff8800 on 236"), in: &expected)
    #expect(theme == expected)
    #expect(table.names == Theme.Name.allCases.map(\.rawValue) + ["dusk"])
    #expect(table.usesTrueColor)
  }

  @Test func `where no colours are wanted an own theme has none`() throws {
    var table = try ThemeTable([Self.choice([("text", "red"), ("selection", "blue on blue")])])
    table.make(depth: .none, background: .dark)

    #expect(table.themes["dusk"] == table.themes["none"])
  }

  @Test(arguments: [
    ("headings", "red", "config.toml:7:1: theme.dusk.headings is no role; did you mean heading?"),
    ("xyzzy", "red", "config.toml:7:1: theme.dusk.xyzzy is no role; there are base, title-focused"),
    ("text", "blod", "config.toml:7:1: theme.dusk.text is \"blod\"; blod is no word for a look."),
    ("text", "red on", "a colour is missing behind on."),
  ])
  func `a mistake says where, what and what is accepted`(
    _ role: String,
    _ look: String,
    _ words: String
  ) {
    let failure = #expect(throws: CommandFailure.self) {
      try ThemeTable([Self.choice([(role, look)])])
    }

    #expect(failure?.sentences.count == 1)
    #expect(failure?.sentences.first?.contains(words) == true)
    #expect(failure?.status == .configuration)
  }

  @Test(arguments: [
    (["COLORFGBG": "15;0"], Theme.Background.dark), (["COLORFGBG": "0;default;15"], .light),
    (["COLORFGBG": "0;7"], .light), (["COLORFGBG": "15;8"], .dark), ([:], .unknown),
    (["COLORFGBG": "15;default"], .unknown), (["COLORFGBG": "0;300"], .unknown),
    (["COLORFGBG": "15;0", "TMUX": "/tmp/tmux"], .unknown),
  ])
  func `the environment may tell of the background`(
    _ variables: [String: String],
    _ background: Theme.Background
  ) {
    let environment = ProcessEnvironment(variables: variables)

    #expect(TerminalBackground.told(by: environment) == background)
  }

  @Test(arguments: ThemeRole.all.map(\.name))
  func `every role is on the page about the configuration`(name: String) throws {
    let role = try #require(ThemeRole.all.first { $0.name == name })

    let page = try #require(PackageFile("docs/configuration.md").text)

    #expect(page.contains("| `\(name)` | \(role.help) |"))
  }
}
