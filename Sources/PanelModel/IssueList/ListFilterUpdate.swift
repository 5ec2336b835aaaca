internal import ContactResolution
internal import TextTerminal

extension AppState {
  private typealias Deed = @Sendable (inout AppState) -> [Effect]

  /// What is done while the filter is typed.
  private static let filterDeeds: [Action: Deed] = [
    .moveUp: { $0.moveInList(by: -1) },
    .moveDown: { $0.moveInList(by: 1) },
    .accept: { $0.keepListFilter() },
    .searchInJira: { $0.searchInJira() },
    .back: { $0.endListFilter() },
    .quitOrBack: { $0.endListFilter() },
  ]

  /// Does what a key asked for while the filter is typed; nil when it is not for that.
  mutating func performInListFilter(_ action: Action) -> [Effect]? {
    if let deed = Self.filterDeeds[action] { return deed(&self) }
    return action.isForEveryPlace ? nil : []
  }

  /// Whether a key would do something while the filter is typed; nil when it is not for that.
  func canPerformInListFilter(_ action: Action) -> Bool? {
    guard Self.filterDeeds[action] != nil else { return action.isForEveryPlace ? nil : false }
    if action == .moveUp || action == .moveDown { return list.present.shownCount > 1 }
    if action == .searchInJira { return list.present.filter?.typedWords.isEmpty == false }
    return true
  }

  /// Begins to filter the loaded issues, or goes back to typing what they are filtered by.
  mutating func beginListFilter() -> [Effect] {
    guard list.present.filter == nil else {
      list.present.filter?.isTyping = true
      return []
    }
    guard list.present.rows.count > 0 else { return refuse(.nothingToSearch) }
    list.present.filter = IssueFilter(origin: list.selection)
    return []
  }

  /// Edits what the list is filtered by; the nearest issue that has it is selected.
  mutating func typeListFilter(_ edit: (inout TextInput) -> Bool) -> [Effect] {
    guard let old = list.present.filter?.input else { return [] }
    var input = old
    guard edit(&input), input != old else { return [] }
    list.present.filter?.input = input
    guard input.text != old.text else { return [] }
    list.present.filter?.update(from: old, in: list.present.rows)
    list.present.scroll = 0
    return selectNearest(to: list.present.filter?.origin)
  }

  private mutating func keepListFilter() -> [Effect] {
    guard list.present.filter?.isActive == true else { return endListFilter() }
    list.present.filter?.isTyping = false
    return []
  }

  /// Shows all loaded issues again; typing that is broken off leaves selected what was.
  mutating func endListFilter() -> [Effect] {
    guard let filter = list.present.filter else { return [] }
    list.present.filter = nil
    return selectNearest(to: filter.isTyping ? filter.origin : list.selection ?? filter.origin)
  }

  private mutating func selectNearest(to key: IssueKey?) -> [Effect] {
    let shown = list.shown
    guard let row = shown.nearestRow(to: key) else {
      list.selection = nil
      return []
    }
    // What is looked at is not taken away by a list in which nothing was selected.
    if key == nil, issue.key != nil, list.present.filter?.isActive != true {
      list.selection = issue.key.flatMap { shown.row(of: $0) == nil ? nil : $0 }
      return []
    }
    return selectIssue(shown[row])
  }

  /// Asks Jira for all of the list's issues with the typed words.
  private mutating func searchInJira() -> [Effect] {
    let words = list.present.filter?.typedWords.joined(separator: " ") ?? ""
    guard !words.isEmpty else { return refuse(.nothingSearched) }
    let question = list.present.question
    return ask(IssueQuestion(question.source, words: words, order: question.order))
  }
}

extension Action {
  /// Whether it means the same wherever keys go.
  var isForEveryPlace: Bool { [.help, .redraw, .suspend, .quit].contains(self) }
}
