internal import Settings

/// The command line of every day: settings and at most one issue, read without the full parser.
///
/// The parser takes longer than all else before the first frame; whatever is not this plain goes
/// through it.
struct PlainCommandLine: Equatable {
  /// The issue; nil for the list of issues.
  var issue: String?
  var settings: SettingsChoice

  /// Reads the words; nil when they are anything but settings and at most one issue.
  init?(_ words: [String]) {
    var settings = SettingsChoice()
    var issue: String?
    var rest = words[...]
    while let word = rest.popFirst() {
      if let keyPath = Self.options[word] {
        guard let value = rest.popFirst(), !value.hasPrefix("-") else { return nil }
        settings[keyPath: keyPath] = value
      } else if word == "--no-cache" {
        settings.options.isWithoutCache = true
      } else {
        guard issue == nil, IssueReference(word) != nil else { return nil }
        issue = word
      }
    }
    self.issue = issue
    self.settings = settings
  }

  private static var options: [String: WritableKeyPath<SettingsChoice, String?>] {
    [
      "--config": \.options.configurationFile,
      "--profile": \.options.profile,
      "--source": \.options.source,
      "--site": \.options.site,
      "--log": \.log,
    ]
  }
}
