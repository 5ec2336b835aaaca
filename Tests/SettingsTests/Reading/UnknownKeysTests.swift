import Testing

@testable import Settings

@Suite
struct UnknownKeysTests {
  @Test(
    arguments: [
      (
        "[panel]\nsorce = \"both\"",
        "config.toml:2:1: panel.sorce is not a setting; did you mean panel.source?"
      ),
      ("[pannel]\nx = 1", "config.toml:1:1: pannel is not a setting; did you mean panel?"),
      ("weather = \"fine\"", "config.toml:1:1: weather is not a setting."),
      (
        "[[issues.view]]\nname = \"a\"\njql = \"b\"\ncolour = 1",
        "config.toml:4:1: issues.view.colour is not a setting."
      ),
      (
        "[profile.work.jira]\nsiet = \"x\"",
        "config.toml:2:1: profile.work.jira.siet is not a setting; did you mean jira.site?"
      ),
      (
        "[panel.project.PROJ]\nenable = true",
        "config.toml:2:1: panel.project.PROJ.enable is not a setting; did you mean "
          + "panel.project.PROJ.enabled?"
      ),
      (
        "[profile.work.panel.project.PROJ]\nenabled = true\nsource = 1",
        "config.toml:3:1: profile.work.panel.project.PROJ.source is not a setting."
      ),
    ]
  )
  func `an unknown key is named with what may have been meant`(
    text: String,
    sentence: String
  ) throws {
    let read = try reading(text)

    #expect(read.unknownKeys.map(\.description) == [sentence])
    #expect(read.mistakes.isEmpty)
  }

  @Test func `actions in the table of keys are not settings`() throws {
    #expect(try reading("[keys]\nanything = \"x\"").unknownKeys.isEmpty)
  }

  @Test(
    arguments: [
      ("source", "source", 0), ("source", "sorce", 1), ("source", "soucre", 1), ("", "abc", 3),
      ("site", "size", 1), ("mouse", "house", 1), ("jql", "name", 4),
    ]
  )
  func `distance counts letters put in, taken out, replaced and swapped`(
    first: String,
    second: String,
    distance: Int
  ) {
    #expect(EditDistance.between(first, second) == distance)
    #expect(EditDistance.between(second, first) == distance)
  }
}
