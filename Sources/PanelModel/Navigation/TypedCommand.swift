internal import ContactResolution

/// What a command line asks for, checked.
enum TypedCommand: Sendable, Equatable {
  case show(IssueKey)
  case query(String)
  case view(Int)
  case sort(IssueOrder.Column)
  case source(ContactSource)
  case panel(isEnabled: Bool)
  case copy(Copied)
  case comments(CommentOrder)
  case theme(String)
  /// A command that needs nothing behind it.
  case plain(CommandWord)

  /// What can be copied by a command.
  enum Copied: String, CaseIterable {
    case key
    case link
    case email
  }
}

extension AppState {
  /// Reads a command line: an issue's key or address, a number, or a command.
  func command(in line: String) throws(CommandMistake) -> TypedCommand {
    let text = line.trimmingBlanks
    if let key = try issueKey(in: text) { return .show(key) }
    let parts = text.split(separator: " ", maxSplits: 1)
    guard let first = parts.first, let word = CommandWord(first) else { throw .unknown(text) }
    let argument = parts.count > 1 ? String(parts[1]).trimmingBlanks : ""
    guard word.takesArgument else {
      guard argument.isEmpty else { throw .wrongArgument(word, argument, choices: []) }
      return .plain(word)
    }
    guard !argument.isEmpty else {
      throw .argumentMissing(word, choices: choices(for: word).map(\.text))
    }
    return try command(word, argument)
  }

  private func command(
    _ word: CommandWord,
    _ argument: String
  ) throws(CommandMistake) -> TypedCommand {
    switch word {
    case .jql: return .query(argument)
    case .view: return .view(try viewIndex(argument))
    case .go:
      guard let key = try issueKey(in: argument) else { throw .unknown(argument) }
      return .show(key)
    case .sort, .theme, .source, .panel, .copy, .comments:
      return try command(word, choice: choice(of: argument, for: word))
    case .list, .back, .forward, .refresh, .open, .fields, .help, .quit: return .plain(word)
    }
  }

  private func command(
    _ word: CommandWord,
    choice: String
  ) throws(CommandMistake) -> TypedCommand {
    switch word {
    case .sort: return .sort(IssueOrder.Column(rawValue: choice) ?? .updated)
    case .theme: return .theme(choice)
    case .panel: return .panel(isEnabled: choice == "on")
    case .comments: return .comments(choice == "newest" ? .newestFirst : .oldestFirst)
    case .copy:
      return .copy(TypedCommand.Copied(rawValue: choice) ?? .link)
    case .source:
      return .source(ContactSource.allCases.first { $0.word == choice } ?? .linkedConversations)
    case .list, .view, .jql, .go, .back, .forward, .refresh, .open, .fields, .help, .quit:
      return .plain(word)
    }
  }

  /// The choice that the text names: the whole of it, or the only one that begins with it.
  private func choice(
    of text: String,
    for word: CommandWord
  ) throws(CommandMistake) -> String {
    let all = choices(for: word).map(\.text)
    let folded = FoldedText(text)
    let matching = all.filter { FoldedText($0).starts(with: folded) }
    let exact = all.first { FoldedText($0) == folded }
    guard let found = exact ?? (matching.count == 1 ? matching.first : nil) else {
      throw .wrongArgument(word, text, choices: all)
    }
    return found
  }

  /// The view of the number, of the name, or the only one whose name has the text in it.
  private func viewIndex(_ text: String) throws(CommandMistake) -> Int {
    let names = list.views.map { FoldedText($0.name) }
    let folded = FoldedText(text)
    if let exact = names.firstIndex(of: folded) { return exact }
    if let number = Int(text), names.indices.contains(number - 1) { return number - 1 }
    let matching = names.indices.filter { names[$0].place(of: folded) != nil }
    guard matching.count == 1, let index = matching.first else {
      throw .wrongArgument(.view, text, choices: list.views.map(\.name))
    }
    return index
  }

  // MARK: - Issues

  /// The issue that the text names by key, address or number; nil when it names none.
  private func issueKey(in text: String) throws(CommandMistake) -> IssueKey? {
    if !text.isEmpty, text.utf8.count <= 18, text.utf8.allSatisfy(\.isDigit) {
      guard let project = presentProject else { throw .noProject(number: text) }
      return IssueKey("\(project)-\(text)")
    }
    guard let key = IssueKey(reference: text) else { return nil }
    if IssueKey(text) != nil { return key }
    let afterScheme = text.split(separator: "://", maxSplits: 1).last ?? text[...]
    let host = afterScheme.prefix { !"/?#".contains($0) }.lowercased()
    guard let site, host == site else { throw .otherSite(host, connected: site) }
    return key
  }

  /// The project of which a number alone names an issue; nil when no issue is near.
  var presentProject: String? {
    (issue.presentKey ?? list.selection ?? recents.first?.key)?.project
  }
}

extension String {
  /// The text without blanks at its ends.
  fileprivate var trimmingBlanks: String {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}

extension ContactSource {
  /// What people call it on the command line.
  var word: String {
    switch self {
    case .linkedConversations: "linked"
    case .reporterEmail: "reporter"
    case .both: "both"
    }
  }
}
