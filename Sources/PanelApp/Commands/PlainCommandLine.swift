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
      if word == "--no-cache" {
        settings.options.isWithoutCache = true
      } else if word.hasPrefix("-") {
        guard let value = rest.popFirst(), !value.hasPrefix("-"),
          settings.take(value, for: word)
        else { return nil }
      } else {
        guard issue == nil, IssueReference(word) != nil else { return nil }
        issue = word
      }
    }
    self.issue = issue
    self.settings = settings
  }
}

extension SettingsChoice {
  /// Takes the value of an option; false when there is no such option.
  fileprivate mutating func take(_ value: String, for option: String) -> Bool {
    switch option {
    case "--config": options.configurationFile = value
    case "--profile": options.profile = value
    case "--source": options.source = value
    case "--site": options.site = value
    case "--log": log = value
    default: return false
    }
    return true
  }
}
