internal import PanelModel

/// Why a command line cannot be done, in words.
enum CommandMistakeText {
  /// So many choices are named.
  private static let mostChoices = 8

  /// A sentence: what is wrong, and what would be right.
  static func sentence(_ mistake: CommandMistake) -> String {
    switch mistake {
    case .unknown(let text):
      "“\(text)” is no issue key, address or command."
    case .argumentMissing(let word, let choices):
      choices.isEmpty
        ? "\(word.rawValue) needs \(needed(word)) behind it."
        : "\(word.rawValue) needs one of: \(list(choices))."
    case .wrongArgument(let word, let text, let choices):
      choices.isEmpty
        ? "\(word.rawValue) takes nothing behind it, such as “\(text)”."
        : "\(word.rawValue) knows no “\(text)”, only: \(list(choices))."
    case .noProject(let number):
      "No issue is shown whose project \(number) could be in: type the whole key."
    case .otherSite(let host, let connected?):
      "That issue is on \(host), and this is \(connected)."
    case .otherSite(let host, nil):
      "It is not known whether \(host) is the connected site: type the issue's key."
    }
  }

  private static func needed(_ word: CommandWord) -> String {
    switch word {
    case .jql: "a query in Jira's query language"
    case .go: "an issue's key or address"
    case .view: "a view's name"
    case .list, .sort, .back, .forward, .refresh, .open, .copy, .source, .panel, .fields,
      .comments, .theme, .help, .quit:
      "something"
    }
  }

  private static func list(_ choices: [String]) -> String {
    let named = choices.prefix(mostChoices).joined(separator: ", ")
    return choices.count > mostChoices ? named + " …" : named
  }
}
