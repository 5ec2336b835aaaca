internal import ContactResolution
internal import TextTerminal

extension AppState {
  private static let wheelRows = 3

  /// Does what the mouse asked for while fields are chosen; nil when they are not.
  ///
  /// A click selects, a double click shows or hides, and pulling a shown field onto another one
  /// moves it there; the terminal tells only where the button went down and up.
  mutating func takeInFieldChooser(_ event: MouseEvent) -> [Effect]? {
    guard fieldChooser != nil else { return nil }
    fieldChooser?.scroll = extents.fields.offset
    switch event.action {
    case .wheelUp: turnFields(by: -Self.wheelRows)
    case .wheelDown: turnFields(by: Self.wheelRows)
    case .press(.left): pressInFieldChooser(event)
    case .doubleClick: return toggleField(at: event)
    case .release(.left): return dropField(at: event)
    case .press(.middle), .press(.right), .release(.middle), .release(.right), .drag: break
    }
    return []
  }

  private func fieldTarget(at event: MouseEvent) -> FieldTarget? {
    let shown = extents.fields.list
    guard shown.area.contains(column: event.column, row: event.row),
      let target = shown.rows[event.row], fieldList?.index(of: target) != nil
    else { return nil }
    return target
  }

  private mutating func pressInFieldChooser(_ event: MouseEvent) {
    notice = nil
    fieldChooser?.pressed = nil
    let tab = extents.fields.tabs.first { $0.value.contains(column: event.column, row: event.row) }
    if let role = tab?.key {
      if role != fieldChooser?.role { _ = performInFieldChooser(.nextTab) }
      return
    }
    guard let target = fieldTarget(at: event) else { return }
    fieldChooser?.selection = target
    fieldChooser?.pressed = .init(column: event.column, row: event.row, target: target)
  }

  /// Shows or hides what the first press hit, even if the lines moved meanwhile.
  private mutating func toggleField(at event: MouseEvent) -> [Effect] {
    let pressed = fieldChooser?.pressed
    fieldChooser?.pressed = nil
    let isRepeated = pressed?.column == event.column && pressed?.row == event.row
    guard let target = isRepeated ? pressed?.target : fieldTarget(at: event) else { return [] }
    notice = nil
    fieldChooser?.selection = target
    return toggleField()
  }

  private mutating func dropField(at event: MouseEvent) -> [Effect] {
    let pressed = fieldChooser?.pressed
    guard let pressed, pressed.row != event.row, let list = fieldList,
      case .field(let field) = pressed.target, case .field(let other) = fieldTarget(at: event),
      let place = chosenFields.firstIndex(of: other), chosenFields.contains(field)
    else { return [] }
    fieldChooser?.pressed = nil
    if list.isSearched {
      notice = .impossible(.searchHidesOrder)
      return []
    }
    return move(field, to: place)
  }

  /// Scrolls the list; the selection comes along where it would leave the lines in view.
  private mutating func turnFields(by rows: Int) {
    guard let list = fieldList else { return }
    let extent = extents.fields.extent
    let offset = extent.offset(extents.fields.offset, movedBy: rows)
    fieldChooser?.scroll = offset
    let seen = list.lines.indices.clamped(to: offset..<(offset + max(1, extent.visibleRows)))
    guard let index = list.index(of: fieldChooser?.selection), !seen.contains(index) else {
      return
    }
    let targets = seen.compactMap { list.lines[$0].target }
    guard let nearest = index < offset ? targets.first : targets.last else { return }
    fieldChooser?.selection = nearest
  }
}
