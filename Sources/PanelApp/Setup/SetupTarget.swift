internal import Settings

/// What setup writes to: a configuration file, and which part of it.
struct SetupTarget: Equatable {
  /// The configuration file, whether it is there or not.
  var file: String
  /// Whether the file is there.
  var fileExists: Bool
  /// The profile; nil for the file's own tables.
  var profile: String?
  /// The name of another Intercom connection; nil for Jira and the main connection.
  var connection: String?
  /// The person's home folder, which is shown as `~`; nil when unknown.
  var home: String?

  /// The folder of the file.
  var folder: String {
    guard let slash = file.lastIndex(of: "/") else { return "." }
    return slash == file.startIndex ? "/" : String(file[..<slash])
  }

  /// The name of the file that keeps a token, in the configuration's folder; no two connections
  /// have the same.
  func tokenFile(_ owner: ConnectedService) -> String {
    ([profile, owner.word].compactMap(\.self).map(Self.escaped) + ["token"])
      .joined(separator: ".")
  }

  /// The path of a file that the configuration names.
  func absolute(_ path: String) -> String {
    path.utf8.first == UInt8(ascii: "/") ? path : folder + "/" + path
  }

  /// A path as people write it.
  func shown(_ path: String) -> String {
    guard let home, home.count > 1, path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }

  /// The options that lead a command to the same settings.
  var options: String {
    var words: [String] = []
    if !file.hasSuffix("/intercom-panel/config.toml") { words += ["--config", shown(file)] }
    if let profile { words += ["--profile", profile] }
    return words.map { $0 + " " }.joined()
  }

  /// A name with `%` and two digits for every byte but letters, digits, `-` and `_`.
  private static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        || "-_".utf8.contains(byte)
      return isPlain ? String(Unicode.Scalar(byte)) : "%" + String(byte, radix: 16)
    }.joined()
  }
}

extension SetupTarget {
  /// The target that settings were read from; nil when nothing names a place for the file.
  init?(_ reading: SettingsReading, _ environment: ProcessEnvironment, connection: String? = nil) {
    guard let file = reading.file else { return nil }
    self.init(
      file: file,
      fileExists: reading.fileExists,
      profile: reading.profile,
      connection: connection,
      home: environment["HOME"]
    )
  }
}
