internal import ContactResolution

/// Doing what a command line asked for.
extension AppState {
  /// Does what was typed.
  mutating func perform(_ command: TypedCommand) -> [Effect] {
    switch command {
    case .show(let key): return goTo(key)
    case .query(let jql): return showTypedQuery(jql)
    case .view(let index): return showView(index)
    case .sort(let column): return sortList(by: column)
    case .source(let source): return use(source)
    case .panel(let isEnabled): return switchPanel(on: isEnabled)
    case .copy(let copied): return copy(copied)
    case .comments(let order): return read(in: order)
    case .theme(let name):
      theme = name
      return [.keep(.theme(name))]
    case .plain(let word): return perform(word)
    }
  }

  private mutating func perform(_ word: CommandWord) -> [Effect] {
    switch word {
    case .list:
      return focus == .list ? readListIfNeeded() : showList()
    case .back: return goBackInHistory()
    case .forward: return goForwardInHistory()
    case .refresh: return perform(Action.refresh)
    case .open: return openIssue()
    case .fields: return openFieldChooser()
    case .help: return perform(Action.help)
    case .quit: return [.end(status: 0)]
    case .view, .jql, .sort, .go, .copy, .source, .panel, .comments, .theme: return []
    }
  }

  /// Shows an issue that was named, with the focus on its contacts when it was on the list.
  mutating func goTo(_ key: IssueKey) -> [Effect] {
    if focus == .list {
      if !isListBeside { navigation.cameFromList = true }
      focus = .contacts
    }
    return show(key, summary: summary(of: key), settles: false)
  }

  private mutating func switchPanel(on isEnabled: Bool) -> [Effect] {
    guard let project = issue.key?.project else { return refuse(.noIssue(.noneShown)) }
    guard isEnabled != isPanelEnabled else {
      notice = .panelSwitched(isEnabled: isEnabled, project: project)
      return []
    }
    return togglePanel()
  }

  private mutating func copy(_ copied: TypedCommand.Copied) -> [Effect] {
    switch copied {
    case .key: copyKey()
    case .link: copyLink()
    case .email: copyEmail()
    }
  }

  private mutating func read(in order: CommentOrder) -> [Effect] {
    guard order != commentOrder else { return [] }
    commentOrder = order
    return [.keep(.commentOrder(order))]
  }
}
