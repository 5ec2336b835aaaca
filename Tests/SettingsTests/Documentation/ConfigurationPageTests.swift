import Testing

@testable import Settings

/// `docs/configuration.md` is held to the code.
@Suite
struct ConfigurationPageTests {
  private let page: String

  init() throws {
    page = try TemporaryFolder.text(at: Self.path)
  }

  @Test(
    arguments: SettingKey.allCases.filter {
      $0.keysOfTables == nil && $0.keysOfNamedTables == nil
    }
  )
  func `every setting is on the page, with its variable`(key: SettingKey) {
    let section = section("[\(key.path[0])]")

    #expect(section.contains("| `\(key.path[1])` |"))
    if let variable = key.variable {
      #expect(section.contains("`\(variable)`"))
    }
  }

  @Test(arguments: SettingKey.allCases.filter { $0.keysOfTables != nil })
  func `every list of tables is on the page, with its keys`(key: SettingKey) {
    let section = section("[[\(key.rawValue)]]")

    for name in key.keysOfTables ?? [] {
      #expect(section.contains("`\(name)`"))
    }
  }

  @Test func `the table of a project is on the page`() {
    let section = section("[panel]")

    #expect(section.contains("[\(SettingKey.panelProjects.rawValue).PROJ]"))
    for name in SettingKey.panelProjects.keysOfNamedTables ?? [] {
      #expect(section.contains("`\(name)`"))
    }
  }

  @Test func `every example is a configuration without mistakes`() throws {
    let examples = page.split(separator: "```").enumerated()
      .filter { $0.offset % 2 == 1 && $0.element.hasPrefix("toml") }
      .map { String($0.element.dropFirst(4)) }

    #expect(examples.count > 5)
    for example in examples {
      let read = try reading(example)
      #expect(read.sentences == [])
      #expect(read.unknownKeys.isEmpty)
    }
  }

  @Test func `the defaults on the page are the defaults`() throws {
    let examples = page.split(separator: "```toml").dropFirst()
      .map { String($0.prefix { $0 != "`" }) }
    let panel = try #require(examples.first { $0.contains("user_fields") })
    let views = try #require(examples.first { $0.contains("[[issues.view]]") })

    #expect(try reading(panel).configuration == Configuration())
    #expect(try reading(views).configuration == Configuration())
  }

  /// From the heading of a table, written with its brackets, to the next heading.
  private func section(_ table: String) -> String {
    let parts = page.split(separator: "\n### ")
    return parts.first { $0.hasPrefix("`\(table)`") }.map { String($0) } ?? ""
  }

  private static let path =
    #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined() + "/docs/configuration.md"
}
