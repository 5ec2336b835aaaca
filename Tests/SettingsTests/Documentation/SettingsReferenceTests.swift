import Testing

@testable import Settings

/// The manual's settings are held to the settings and to `docs/configuration.md`.
@Suite struct SettingsReferenceTests {
  @Test(arguments: SettingKey.allCases)
  func `every setting is described`(key: SettingKey) {
    let entries = SettingsReference.tables.flatMap(\.entries).filter { $0.name == key.rawValue }

    #expect(entries.count == 1)
    #expect(entries.first?.variable == key.variable)
  }

  @Test func `the values that are accepted are those of the page`() throws {
    let page = try TemporaryFolder.text(at: Self.page)
    let entries = SettingsReference.tables.flatMap(\.entries)
    let values = entries.flatMap { entry in
      entry.accepted.split(separator: "\"").enumerated()
        .filter { $0.offset % 2 == 1 }
        .map { (entry.key, String($0.element)) }
    }

    #expect(values.count > 10)
    for (key, value) in values {
      let row = page.split(separator: "\n").first { $0.hasPrefix("| `\(key)` |") }
      #expect(row?.contains("`\"\(value)\"`") == true, "\(key): \(value)")
    }
  }

  private static let page =
    #filePath.split(separator: "/").dropLast(4).map { "/" + $0 }.joined() + "/docs/configuration.md"
}
