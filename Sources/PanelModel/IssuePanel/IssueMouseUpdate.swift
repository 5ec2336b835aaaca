internal import TextTerminal

extension AppState {
  /// Does what the mouse asked for in the issue; nil when it is not for it.
  mutating func takeInIssue(_ event: MouseEvent) -> [Effect]? {
    guard let spot = spot(at: event) else { return nil }
    switch event.action {
    case .release, .drag, .wheelUp, .wheelDown, .press(.right): return nil
    case .press(.left): return select(spot.selection, follows: false)
    case .press(.middle): return select(spot.selection, follows: true)
    case .doubleClick:
      // The first of the two clicks has folded it already.
      let wasFolded = issue.selection == spot.selection && selectsFold
      return wasFolded ? [] : select(spot.selection, follows: true)
    }
  }

  private func spot(at event: MouseEvent) -> IssueExtent.Spot? {
    extents.issue.spots.first { $0.area.contains(column: event.column, row: event.row) }
  }

  /// Whether a part that folds is selected.
  public var selectsFold: Bool {
    if case .fold = selectedChoice?.choice.target { true } else { false }
  }

  /// Whether the selected part that folds is unfolded.
  public var isSelectionOpen: Bool {
    issue.selection.map { isOpen(IssueFold(comment: $0.comment, leaf: $0.leaf)) } ?? false
  }

  /// Selects what was clicked; a part that folds is folded or unfolded at once.
  private mutating func select(_ selection: IssueSelection, follows: Bool) -> [Effect] {
    notice = nil
    focus = .issue
    issue.selection = selection
    return follows || selectsFold ? followSelection() : []
  }
}
