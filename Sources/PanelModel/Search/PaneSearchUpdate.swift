internal import ContactResolution

extension AppState {
  private typealias Deed = @Sendable (inout AppState) -> [Effect]?

  /// What is done while a search is typed.
  private static let typingDeeds: [Action: Deed] = [
    .accept: { $0.keepPaneSearch() },
    .back: { $0.giveUpPaneSearch() },
    .quitOrBack: { $0.giveUpPaneSearch() },
    .nextMatch: { $0.goToPaneMatch(by: 1) },
    .previousMatch: { $0.goToPaneMatch(by: -1) },
  ]

  /// What is done where one can search.
  private static let deeds: [Action: Deed] = [
    .search: { $0.beginPaneSearch() },
    .nextMatch: { $0.goToPaneMatch(by: 1) },
    .previousMatch: { $0.goToPaneMatch(by: -1) },
    .back: { $0.leavePaneSearch() },
  ]

  /// Does what a key asked for in a search; nil when it is not for one.
  mutating func performInSearch(_ action: Action) -> [Effect]? {
    guard focus != .list else { return nil }
    let deeds = search?.isTyping == true ? Self.typingDeeds : Self.deeds
    return deeds[action].flatMap { $0(&self) }
  }

  /// Whether a search would do it; nil when it is not for one.
  func canPerformInSearch(_ action: Action) -> Bool? {
    guard focus != .list else { return nil }
    let count = searchHere?.text.matches.count ?? 0
    let isPending = searchHere?.text.isPending ?? false
    if action == .search { return canSearch }
    if action == .nextMatch || action == .previousMatch { return count > 1 || isPending }
    return action == .accept && search?.isTyping == true ? count > 0 || isPending : nil
  }

  /// Edits what is searched for.
  mutating func typeSearch(_ edit: (inout TextInput) -> Bool) -> [Effect] {
    guard search?.text.type(edit) == true else { return [] }
    return showPaneMatch()
  }

  /// The search of the pane that has the focus; nil when there is none.
  var searchHere: PaneSearch? { search?.pane == focus ? search : nil }

  private var canSearch: Bool {
    switch focus {
    case .list: false
    case .issue: issue.issue.value != nil
    case .contacts: !contacts.items.isEmpty
    case .details: !contacts.hasNoDetailItems(fields: fields)
    }
  }

  private mutating func beginPaneSearch() -> [Effect] {
    guard canSearch else { return refuse(.nothingToSearch) }
    let extent = extents.issue.text
    let isDrawn = extent.asked == issue.position
    issue.position.settle(extent)
    let block = issue.position.anchor.place(blocks: extent.top.block).block
    search = PaneSearch(
      pane: focus,
      text: TextSearch(
        from: issue.position,
        text: focus == .issue
          ? isDrawn ? extent.shown.lowerBound : TextPlace(block: block)
          : TextPlace(block: selectedRow ?? 0),
        in: searchedTexts(focus),
        countsTexts: focus != .issue,
        previous: searchHere?.text
      ),
      origin: PaneSearch.Origin(
        item: contacts.selection,
        isItemChosen: contacts.isSelectionChosen,
        detail: contacts.detailSelection
      )
    )
    return []
  }

  private mutating func keepPaneSearch() -> [Effect] {
    let wasFound = search?.text.current != nil
    guard search?.text.keep() == false else {
      for fold in search?.revealed ?? [] { issue.folding.open(fold) }
      search?.revealed = []
      return wasFound ? [] : showPaneMatch()
    }
    let isEmpty = search?.input.isEmpty ?? true
    let effects = giveUpPaneSearch()
    return isEmpty ? effects : effects + refuse(.notFound)
  }

  /// Goes back to where the search began, and to what was searched for before.
  private mutating func giveUpPaneSearch() -> [Effect] {
    guard let typed = search else { return [] }
    search?.revealed = []
    if search?.text.bringBackPrevious() == false { search = nil }
    switch typed.pane {
    case .list: return []
    case .issue:
      issue.position = typed.text.origin
      return []
    case .contacts:
      guard let item = typed.origin.item, contacts.place(of: item) != nil else { return [] }
      contacts.select(item)
      contacts.isSelectionChosen = typed.origin.isItemChosen
      return readDetails()
    case .details:
      contacts.detailSelection = typed.origin.detail
      return []
    }
  }

  private mutating func leavePaneSearch() -> [Effect]? {
    guard searchHere != nil, issue.selection == nil || focus != .issue else { return nil }
    search = nil
    return []
  }

  private mutating func goToPaneMatch(by direction: Int) -> [Effect] {
    if searchHere != nil { search?.text.complete() }
    guard let found = searchHere, !found.input.isEmpty else { return refuse(.nothingSearched) }
    guard !found.text.matches.isEmpty else { return refuse(.notFound) }
    let isAround =
      if focus == .issue {
        goToIssueMatch(by: direction)
      } else {
        goToRowMatch(by: direction)
      }
    if isAround { notice = .wentAround(toFirst: direction > 0) }
    return showPaneMatch()
  }

  private mutating func goToIssueMatch(by direction: Int) -> Bool {
    let extent = extents.issue.text
    let isLookedAt = issuePlace != nil && issuePlace == search?.text.currentPlace
    let isDrawn = extent.asked == issue.position && !isLookedAt
    issue.position.settle(extent)
    return search?.text.goToMatch(by: direction, shown: extent.shown, isDrawn: isDrawn) ?? false
  }

  /// A match in the selected row is the one to go on from; else the row is.
  private mutating func goToRowMatch(by direction: Int) -> Bool {
    let row = TextPlace(block: selectedRow ?? 0)
    let end = TextPlace(block: row.block + 1)
    return search?.text.goToMatch(by: direction, shown: row..<end, isDrawn: true) ?? false
  }
}
