internal import ContactResolution

/// What a command line can be completed to.
extension AppState {
  /// More completions than this help nobody to find one.
  private static let mostCompletions = 50
  /// An empty line offers so many issues before the commands.
  private static let issuesFirst = 5

  /// What the line can be completed to, the best first.
  func completions(of line: String) -> [CommandCompletion] {
    let text = line.drop { $0 == " " }
    let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    let all: [CommandCompletion]
    if parts.count == 2, let word = CommandWord(parts[0]) {
      all = argumentCompletions(of: word, parts[1])
    } else if text.isEmpty {
      let issues = recentCompletions(of: "").prefix(Self.issuesFirst)
      all = issues + commandCompletions(of: "")
    } else {
      let issues = recentCompletions(of: text) + listedCompletions(of: text)
      let views = viewCompletions(of: text)
      let commands = commandCompletions(of: text)
      all = isLikeKey(text) ? issues + commands + views : commands + issues + views
    }
    return Array(all.unique.prefix(Self.mostCompletions))
  }

  /// What can stand behind the command; empty when that is free or nothing.
  func choices(for word: CommandWord) -> [CommandCompletion] {
    switch word {
    case .view: list.views.map { CommandCompletion($0.name, note: $0.jql) }
    case .sort: IssueOrder.Column.allCases.map { CommandCompletion($0.rawValue) }
    case .copy:
      [
        CommandCompletion("key", note: "of the issue"),
        CommandCompletion("link", note: "of what is selected"),
        CommandCompletion("email", note: "of the selected contact"),
      ]
    case .source:
      [
        CommandCompletion("linked", note: "by linked conversations"),
        CommandCompletion("reporter", note: "by the reporter's e-mail"),
        CommandCompletion("both", note: "links first, then the reporter"),
      ]
    case .panel: [CommandCompletion("on"), CommandCompletion("off")]
    case .comments:
      [
        CommandCompletion("newest", note: "the newest first"),
        CommandCompletion("oldest", note: "the oldest first"),
      ]
    case .theme:
      themes.map { CommandCompletion($0, note: $0 == theme ? "in use" : "") }
    case .go, .jql, .list, .back, .forward, .refresh, .open, .fields, .help, .quit: []
    }
  }

  private func argumentCompletions(
    of word: CommandWord,
    _ argument: Substring
  ) -> [CommandCompletion] {
    let argument = argument.drop { $0 == " " }
    if word == .go {
      return recentCompletions(of: argument, behind: "go ")
        + listedCompletions(of: argument, behind: "go ")
    }
    let folded = FoldedText(argument)
    return choices(for: word).filter { choice in
      let place = FoldedText(choice.text).place(of: folded)
      return folded.isEmpty || place == .start || word == .view && place != nil
    }
    .map { CommandCompletion("\(word.rawValue) \($0.text)", note: $0.note) }
  }

  private func commandCompletions(of text: Substring) -> [CommandCompletion] {
    let typed = text.lowercased()
    let exact = CommandWord(typed)
    let words = [exact].compactMap(\.self) + CommandWord.allCases.filter { $0 != exact }
    return words.compactMap { word in
      guard let name = word.names.first(where: { $0.hasPrefix(typed) }) else { return nil }
      let alias = name == word.rawValue ? "" : " (\(name))"
      return CommandCompletion(
        word.rawValue,
        note: word.help + alias,
        isIncomplete: word.takesArgument
      )
    }
  }

  private func viewCompletions(of text: Substring) -> [CommandCompletion] {
    let folded = FoldedText(text)
    return list.views.filter { view in
      let place = FoldedText(view.name).place(of: folded)
      return place == .start || place == .word
    }
    .map { CommandCompletion("view \($0.name)", note: $0.jql) }
  }

  /// Issues that were looked at, by key, number or words of the summary; all for nothing.
  private func recentCompletions(
    of text: Substring,
    behind command: String = ""
  ) -> [CommandCompletion] {
    let words = text.split(separator: " ").map { FoldedText($0) }
    let start = text.uppercased()
    let shown = issue.presentKey
    return recents.filter { recent in
      guard recent.key != shown else { return false }
      if recent.key.begins(with: start) { return true }
      let summary = FoldedText(recent.summary)
      return words.allSatisfy { word in summary.place(of: word).map { $0 != .inside } ?? false }
    }
    .map { CommandCompletion(command + $0.key.text, note: $0.summary) }
  }

  /// Issues of the list whose key or number begins with the text.
  private func listedCompletions(
    of text: Substring,
    behind command: String = ""
  ) -> [CommandCompletion] {
    guard !text.isEmpty else { return [] }
    let typed = text.uppercased()
    let matching = list.present.rows.all.lazy.filter { $0.key.begins(with: typed) }
    return matching.prefix(Self.mostCompletions).map {
      CommandCompletion(command + $0.key.text, note: $0.summary)
    }
  }

  private func isLikeKey(_ text: Substring) -> Bool {
    text.contains("-") || text.allSatisfy(\.isNumber)
  }
}

extension IssueKey {
  /// Whether the key, or its number, begins with what was typed, in capitals.
  fileprivate func begins(with typed: String) -> Bool {
    text.hasPrefix(typed) || text.dropFirst(project.count + 1).hasPrefix(typed)
  }
}

extension [CommandCompletion] {
  /// Each text once, where it stands first.
  fileprivate var unique: [CommandCompletion] {
    var seen: Set<String> = []
    return filter { seen.insert($0.text).inserted }
  }
}
