internal import ArgumentParser
internal import Settings
internal import TextTerminal

/// What shells offer where a value is typed.
enum ArgumentCompletion {
  /// The profiles of the configuration file, which the words may name by `--config`.
  ///
  /// A name that a terminal would not show as it is cannot be completed.
  static let profiles = CompletionKind.custom { words, _, _ in
    var options = SettingsOptions()
    if let index = words.firstIndex(of: "--config"), index + 1 < words.count {
      options.configurationFile = words[index + 1]
    }
    let environment = ProcessEnvironment.current().variables
    return SettingsReader(SettingsSources(environment: environment, options: options)).read()
      .profiles.filter { DisplayText.safe($0).unicodeScalars.elementsEqual($0.unicodeScalars) }
  }
}
