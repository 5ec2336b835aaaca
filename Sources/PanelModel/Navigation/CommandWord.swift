/// A command that can be typed, by the word that people see.
public enum CommandWord: String, Sendable, CaseIterable {
  case list
  case view
  case jql
  case sort
  case go
  case back
  case forward
  case refresh
  case open
  case copy
  case source
  case panel
  case fields
  case comments
  case theme
  case help
  case quit

  /// The command of the word, whatever its case; nil when there is none.
  init?(_ word: some StringProtocol) {
    let word = word.lowercased()
    guard let named = Self.allCases.first(where: { $0.names.contains(word) }) else { return nil }
    self = named
  }

  /// What it can be called, the word that people see first.
  var names: [String] {
    switch self {
    case .list: [rawValue, "issues", "ls"]
    case .view: [rawValue, "views", "v"]
    case .jql: [rawValue, "query", "search"]
    case .sort: [rawValue, "order"]
    case .go: [rawValue, "goto", "issue"]
    case .back: [rawValue, "prev"]
    case .forward: [rawValue, "next"]
    case .refresh: [rawValue, "reload", "r"]
    case .open: [rawValue, "browse", "o"]
    case .copy: [rawValue, "yank", "y"]
    case .source: [rawValue, "contacts"]
    case .panel: [rawValue, "intercom"]
    case .fields: [rawValue, "columns"]
    case .comments: [rawValue]
    case .theme: [rawValue, "colorscheme", "colors"]
    case .help: [rawValue, "keys", "h", "?"]
    case .quit: [rawValue, "q", "exit", "q!", "qa", "x"]
    }
  }

  /// What it does, in a few words.
  public var help: String {
    switch self {
    case .list: "go to the list of issues"
    case .view: "show a view"
    case .jql: "list what a query finds"
    case .sort: "sort the list"
    case .go: "show an issue"
    case .back: "the issue looked at before"
    case .forward: "the issue gone back from"
    case .refresh: "ask anew"
    case .open: "open the issue in Jira"
    case .copy: "copy key, link or e-mail"
    case .source: "how contacts are found"
    case .panel: "contacts on or off here"
    case .fields: "choose visible fields"
    case .comments: "newest or oldest first"
    case .theme: "change the looks"
    case .help: "the keys that work here"
    case .quit: "end the program"
    }
  }

  /// Whether something has to follow it.
  public var takesArgument: Bool {
    switch self {
    case .view, .jql, .sort, .go, .copy, .source, .panel, .comments, .theme: true
    case .list, .back, .forward, .refresh, .open, .fields, .help, .quit: false
    }
  }
}
