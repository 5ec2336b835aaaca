internal import ContactResolution

extension AppState {
  /// Shows the match that is being looked at; where there is none, what was shown at the beginning.
  mutating func showPaneMatch() -> [Effect] {
    guard let search else { return [] }
    switch search.pane {
    case .list: return []
    case .issue:
      showIssueMatch()
      return []
    case .contacts:
      let items = contacts.items
      let row = search.text.currentPlace?.block
      let item = row.flatMap { items.indices.contains($0) ? items[$0] : nil } ?? search.origin.item
      guard let item, contacts.place(of: item) != nil else { return [] }
      contacts.select(item)
      return readDetails()
    case .details:
      let items = contacts.detailItems(fields: fields)
      let row = search.text.currentPlace?.block
      let item = row.flatMap { items.indices.contains($0) ? items[$0] : nil }
      contacts.detailSelection = item ?? search.origin.detail
      return []
    }
  }

  /// Brings the match into view, and unfolds what holds it.
  private mutating func showIssueMatch() {
    guard let search else { return }
    self.search?.revealed = []
    let from = search.isTyping ? search.text.origin : issue.position
    guard let match = search.text.currentPlace, let blocks = issueBlocks else {
      issue.position = from
      return
    }
    let comment = blocks.comment(match.block)?.id
    let folds = blocks.text(match.block).leaf(match.field)?.folds ?? []
    for fold in folds.map({ IssueFold(comment: comment, leaf: $0) }) {
      if search.isTyping {
        self.search?.revealed.insert(fold)
      } else {
        issue.folding.open(fold)
      }
    }
    let top = from.anchor.place(blocks: blocks.count)
    issue.position = TextPosition(.match(match, from: top))
  }

  /// The place of the selected row among those of the contacts or the details; nil without one.
  var selectedRow: Int? {
    switch focus {
    case .list, .issue: nil
    case .contacts: contacts.selection.flatMap { contacts.place(of: $0) }
    case .details:
      contacts.detailSelection.flatMap {
        contacts.detailItems(fields: fields).firstIndex(of: $0)
      }
    }
  }

  /// What can be searched in a pane, in order; in lists each row is one text.
  func searchedTexts(_ pane: Pane) -> TextSearch.Source {
    let rows: [String]
    switch pane {
    case .list: rows = []
    case .issue: return issueBlocks.map { .issue($0) } ?? .texts([])
    case .contacts: rows = contacts.items.map { words(of: $0).joined(separator: "\n") }
    case .details:
      rows = contacts.detailItems(fields: fields).map { words(of: $0).joined(separator: "\n") }
    }
    return .texts(
      rows.enumerated().map { index, text in
        TextSearch.Searched(place: TextPlace(block: index), text: SearchableText(text))
      }
    )
  }

  /// Whether a search is not done yet: then it goes on after the events that wait.
  var searchingOn: [Effect] { search?.text.isPending == true ? [.searchOn] : [] }

  /// Searches a bit further, and shows the match that was looked for.
  mutating func searchOn() -> [Effect] {
    guard let before = search, before.text.isPending else { return [] }
    search?.text.searchOn()
    let isFound = before.text.current == nil && search?.text.current != nil
    return isFound && before.isTyping ? showPaneMatch() : []
  }

  /// Searches what there is by now.
  mutating func searchAnew() {
    guard let pane = search?.pane else { return }
    let texts = searchedTexts(pane)
    search?.text.read(texts)
  }

  /// Ends a search in an issue that is not shown any more, and searches rows that may have changed.
  mutating func keepSearch(ofIssue key: IssueKey?) {
    guard let search, search.pane != .list else { return }
    guard key == issue.key else {
      self.search = nil
      return
    }
    guard search.pane != .issue else { return }
    if search.pane != focus, !search.isTyping, search.pane == .details {
      self.search = nil
      return
    }
    searchAnew()
    let row = selectedRow
    if let row, search.pane == focus { self.search?.text.lookAt(block: row) }
  }
}
