internal import TextTerminal

extension AppState {
  private static let wheelRows = 3

  /// Does what the mouse asked for at the place where the last drawing put things.
  mutating func take(_ event: MouseEvent) -> [Effect] {
    if let effects = takeInViewPicker(event) { return effects }
    if overlay == nil, let effects = takeInThread(event) ?? takeInFieldChooser(event) {
      return effects
    }
    if overlay == nil,
      let effects = takeInSplit(event) ?? takeInList(event) ?? takeInIssue(event)
    {
      return effects
    }
    switch event.action {
    case .release, .drag, .press(.right): return []
    case .wheelUp: return turnWheel(by: -1, at: event)
    case .wheelDown: return turnWheel(by: 1, at: event)
    case .press(.left): return press(event, opens: false)
    case .press(.middle), .doubleClick: return press(event, opens: true)
    }
  }

  private func target(at event: MouseEvent) -> MouseTarget? {
    let isAt = { (area: Rect) in area.contains(column: event.column, row: event.row) }
    if isAt(extents.issueArea) { return .issue }
    if isAt(extents.list.area) {
      return .contacts(
        extents.list.rows[event.row].flatMap { contacts.place(of: $0) != nil ? $0 : nil }
      )
    }
    if isAt(extents.detailRows.area) {
      let items = contacts.detailItems(fields: fields)
      return .details(extents.detailRows.rows[event.row].flatMap { items.contains($0) ? $0 : nil })
    }
    return isAt(extents.contactsArea) ? .contacts(nil) : nil
  }

  // MARK: - Buttons

  private mutating func press(_ event: MouseEvent, opens: Bool) -> [Effect] {
    guard overlay == nil else { return [] }
    let isRepeated = event.action == .doubleClick && pressed?.isAt(event) == true
    guard let target = isRepeated ? pressed?.target : target(at: event) else { return [] }
    pressed = MousePress(column: event.column, row: event.row, target: target)
    notice = nil
    let effects = select(target)
    return opens && target.isRow ? effects + openSelected() : effects
  }

  /// Gives the focus to what was pressed and selects it.
  private mutating func select(_ target: MouseTarget) -> [Effect] {
    switch target {
    case .split: return []
    case .issue:
      focus = .issue
      return []
    case .contacts(let item):
      focus = .contacts
      contacts.detailSelection = nil
      guard let item, contacts.place(of: item) != nil else { return [] }
      contacts.select(item)
      return readDetails()
    case .details(let item):
      guard let first = contacts.detailItems(fields: fields).first else {
        focus = .contacts
        return []
      }
      focus = .details
      return selectDetail(item ?? contacts.detailSelection ?? first)
    }
  }

  // MARK: - Wheel

  private mutating func turnWheel(by direction: Int, at event: MouseEvent) -> [Effect] {
    switch overlay {
    case .help(let scroll):
      overlay = .help(scroll: extents.help.offset(scroll, movedBy: direction * Self.wheelRows))
      return []
    case .link, .address, .command, .views, .follow: return []
    case nil: break
    }
    switch target(at: event) {
    case .split: return []
    case .issue:
      issue.position.scroll(by: direction * Self.wheelRows, extents.issue.text)
      return []
    case .contacts: return turnList(by: direction)
    case .details: return turnDetails(by: direction)
    case nil: return []
    }
  }

  private mutating func turnList(by direction: Int) -> [Effect] {
    let items = contacts.items
    guard let selection = contacts.selection, let index = contacts.place(of: selection),
      items.indices.contains(index + direction)
    else { return [] }
    if focus == .details { focus = .contacts }
    contacts.select(items[index + direction])
    return readDetails()
  }

  /// Moves the selection within the details; outside of them, turning down goes into them.
  private mutating func turnDetails(by direction: Int) -> [Effect] {
    let items = contacts.detailItems(fields: fields)
    guard !items.isEmpty else { return scrollDetails(by: direction * Self.wheelRows) }
    guard focus == .details else { return direction > 0 ? select(.details(nil)) : [] }
    let index = contacts.detailSelection.flatMap { items.firstIndex(of: $0) } ?? 0
    return selectDetail(items[min(max(0, index + direction), items.count - 1)])
  }
}

extension MousePress {
  fileprivate func isAt(_ event: MouseEvent) -> Bool {
    column == event.column && row == event.row
  }
}

extension MouseTarget {
  /// Whether it is something that can be opened.
  fileprivate var isRow: Bool {
    switch self {
    case .contacts(let item): item != nil
    case .details(let item): item != nil
    case .issue, .split: false
    }
  }
}
