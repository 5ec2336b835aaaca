/// A table of the configuration file in which settings are looked for.
struct SettingsTable {
  /// The names and indices that lead to it.
  var path: [String]
  /// What mistakes call it: without profile and indices.
  var name: String

  /// What mistakes call a setting in it.
  func name(of key: String) -> String { "\(name).\(key)" }
}
