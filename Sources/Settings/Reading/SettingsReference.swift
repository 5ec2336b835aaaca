/// Every setting in words, for documentation that is made by the program itself.
public enum SettingsReference {
  /// A table of the configuration file.
  public struct Table: Sendable, Equatable {
    /// As it stands in the file, such as `[jira]` or `[[issues.view]]`.
    public let heading: String
    /// Its settings in order; never empty.
    public let entries: [Entry]
  }

  /// A setting.
  public struct Entry: Sendable, Equatable {
    /// The name as `table.key`.
    public let name: String
    /// The key within its table.
    public let key: String
    /// What it is, in a few words without a stop at the end.
    public let meaning: String
    /// What may be written, in a few words.
    public let accepted: String
    /// What counts when it is not there; nil when nothing does.
    public let standard: String?
    /// The environment variable that comes before the file; nil when there is none.
    public let variable: String?
  }

  /// All tables in the order of the documentation.
  public static var tables: [Table] {
    var tables: [(heading: String, entries: [Entry])] = []
    for key in SettingKey.allCases {
      let heading = heading(of: key)
      if tables.last?.heading != heading { tables.append((heading, [])) }
      if let words = SettingKey.words[key] {
        tables[tables.count - 1].entries.append(entry(key, words))
      }
    }
    let keys = Entry(
      name: "keys.ACTION",
      key: "ACTION",
      meaning: "the keys of an action, named as in docs/keys.md",
      accepted: "a key or a list of keys; an empty list takes all keys from it",
      standard: "the keys of the manual",
      variable: nil
    )
    return tables.map { Table(heading: $0.heading, entries: $0.entries) }
      + [Table(heading: "[keys]", entries: [keys])]
  }

  private static func heading(of key: SettingKey) -> String {
    if key.keysOfTables != nil { return "[[\(key.rawValue)]]" }
    if key.keysOfNamedTables != nil { return "[\(key.rawValue).PROJ]" }
    return "[\(key.path[0])]"
  }

  private static func entry(_ key: SettingKey, _ words: SettingKey.Words) -> Entry {
    let names = key.keysOfTables ?? key.keysOfNamedTables
    return Entry(
      name: key.rawValue,
      key: names.map { $0.sorted().joined(separator: ", ") } ?? key.path[1],
      meaning: words.meaning,
      accepted: words.accepted,
      standard: words.standard,
      variable: key.variable
    )
  }
}
