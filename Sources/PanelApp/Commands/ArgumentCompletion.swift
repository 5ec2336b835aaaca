internal import ArgumentParser
internal import Settings

/// What shells offer where a value is typed.
enum ArgumentCompletion {
  /// The profiles of the configuration file, which the words may name by `--config`.
  static let profiles = CompletionKind.custom { words, _, _ in
    var options = SettingsOptions()
    if let index = words.firstIndex(of: "--config"), index + 1 < words.count {
      options.configurationFile = words[index + 1]
    }
    let environment = ProcessEnvironment.current().variables
    return SettingsReader(SettingsSources(environment: environment, options: options)).read()
      .profiles
  }
}
