/// Where a setting was written.
public enum SettingOrigin: Sendable, Hashable {
  /// On the command line; the option with its dashes.
  case option(String)
  /// In an environment variable of this name.
  case environment(String)
  /// In a file; line and column count from 1 and are nil when the whole file is meant.
  case file(String, line: Int?, column: Int?)

  /// The place as compilers write it: `config.toml:7:3`, `--source`, `INTERCOM_PANEL_SOURCE`.
  public var text: String {
    switch self {
    case .option(let name), .environment(let name): name
    case .file(let path, let line, let column):
      ([path] + [line, column].compactMap { $0.map(String.init) }).joined(separator: ":")
    }
  }
}
