internal import ContactResolution
internal import TextTerminal

extension AppState {
  private static let wheelRows = 3

  /// Does what the mouse asked for in the list; nil when it is not for the list.
  ///
  /// A click selects, a double click and the middle button go to the issue. The wheel only looks
  /// around: it leaves selected, and asked for, what is.
  mutating func takeInList(_ event: MouseEvent) -> [Effect]? {
    guard extents.issues.area.contains(column: event.column, row: event.row) else { return nil }
    switch event.action {
    case .wheelUp: return turnList(by: -Self.wheelRows)
    case .wheelDown: return turnList(by: Self.wheelRows)
    case .press(.left): return pressInList(event)
    case .press(.middle), .doubleClick:
      let isRepeated = event.action == .doubleClick && list.pressed?.isAt(event) == true
      if !isRepeated {
        return pressInList(event) + (issueKey(at: event) == nil ? [] : openFromList())
      }
      notice = nil
      return openFromList()
    case .press(.right), .release, .drag: return []
    }
  }

  private func issueKey(at event: MouseEvent) -> IssueKey? {
    extents.issues.rows[event.row].flatMap { list.shown.row(of: $0) == nil ? nil : $0 }
  }

  private mutating func pressInList(_ event: MouseEvent) -> [Effect] {
    notice = nil
    focusList()
    list.pressed = nil
    if event.row == extents.issuesEndRow { return readMoreAgain() }
    guard let key = issueKey(at: event), let summary = list.summary(of: key) else { return [] }
    list.pressed = .init(column: event.column, row: event.row, key: key)
    list.present.filter?.origin = key
    return selectIssue(summary)
  }

  private mutating func turnList(by rows: Int) -> [Effect] {
    let last = max(0, list.present.rowCount - listRows)
    list.present.scroll = min(max(0, list.present.scroll + rows), last)
    list.present.followsSelection = false
    return []
  }
}

extension IssueListState.Press {
  fileprivate func isAt(_ event: MouseEvent) -> Bool {
    column == event.column && row == event.row
  }
}
