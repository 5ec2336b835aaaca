public import ContactResolution

extension AppState {
  /// What is shown of the tab's role, each attribute once.
  var chosenFields: [VisibleField] {
    guard let chooser = fieldChooser else { return [] }
    return chooser.catalog.unique(fields.fields(for: chooser.role))
  }

  /// The selected field when it is shown.
  var selectedShownField: VisibleField? {
    guard case .field(let field) = fieldChooser?.selection, chosenFields.contains(field) else {
      return nil
    }
    return field
  }

  /// The shown field that the person is at: the selected one, else the one that was shown last.
  public var fieldInSight: VisibleField? { selectedShownField ?? fieldChooser?.shownLast }

  /// Shows what is selected, or no longer.
  mutating func toggleField() -> [Effect] {
    guard let list = fieldList, let line = list.line(of: fieldChooser?.selection) else { return [] }
    switch line {
    case .choice(let choice) where choice.isShown: return remove(choice.field)
    case .choice(let choice):
      selectFieldBeside(choice.field, in: list)
      fieldChooser?.shownLast = choice.field
      return choose(chosenFields + [choice.field])
    case .exactName(let name):
      fieldChooser?.selection = .field(VisibleField(name))
      return choose(chosenFields + [VisibleField(name)])
    case .shownHeading, .nothingShown, .othersHeading, .awaited, .noMatch: return []
    }
  }

  /// Shows the selected field no longer; in the midst of a search, deletes from the search.
  mutating func removeField() -> [Effect] {
    if let search = fieldChooser?.search, !search.isCursorAtEnd {
      return typeFieldSearch { $0.deleteForwards() }
    }
    guard let field = selectedShownField else {
      notice = .impossible(.fieldNotShown)
      return []
    }
    return remove(field)
  }

  /// Moves the selected field among the shown ones; beyond the ends nothing happens.
  mutating func moveField(by places: Int) -> [Effect] {
    guard let list = fieldList else { return [] }
    if list.isSearched {
      notice = .impossible(.searchHidesOrder)
      return []
    }
    guard let field = selectedShownField, let index = chosenFields.firstIndex(of: field) else {
      notice = .impossible(.fieldNotShown)
      return []
    }
    return move(field, to: index + places)
  }

  /// Moves a shown field to a place among the shown ones, from 0; beyond the ends means the end.
  mutating func move(_ field: VisibleField, to place: Int) -> [Effect] {
    var moved = chosenFields.filter { $0 != field }
    guard moved.count < chosenFields.count else { return [] }
    moved.insert(field, at: min(max(0, place), moved.count))
    return choose(moved)
  }

  /// Shows what is shown unless the person chose otherwise.
  mutating func resetFields() -> [Effect] {
    guard let chooser = fieldChooser else { return [] }
    let position = fieldList?.index(of: chooser.selection)
    let effects = choose(VisibleFields.defaults(for: chooser.role))
    settleFieldSelection(near: position)
    if effects.isEmpty { notice = .impossible(.fieldsAreDefaults) }
    return effects
  }

  /// Selects the line nearest to the given one when the selected line is gone.
  mutating func settleFieldSelection(near line: Int?) {
    guard let list = fieldList, list.index(of: fieldChooser?.selection) == nil else { return }
    let before = list.lines.prefix(line ?? 0).count { $0.target != nil }
    let targets = list.targets
    fieldChooser?.selection = targets.isEmpty ? nil : targets[min(before, targets.count - 1)]
  }

  private mutating func remove(_ field: VisibleField) -> [Effect] {
    guard let list = fieldList else { return [] }
    let position = list.index(of: .field(field))
    selectFieldBeside(field, in: list)
    let effects = choose(chosenFields.filter { $0 != field })
    settleFieldSelection(near: position)
    return effects
  }

  /// Selects the line after the field that is like it, else the one before, as the field is about
  /// to leave its place; while searching it does not leave.
  private mutating func selectFieldBeside(_ field: VisibleField, in list: FieldList) {
    guard !list.isSearched, let index = list.index(of: .field(field)) else { return }
    let isShown = list.lines[index].isShown
    let isAlike = { (line: Int) in
      list.lines.indices.contains(line) && list.lines[line].isShown == isShown
    }
    guard let beside = [index + 1, index - 1].first(where: isAlike) else { return }
    fieldChooser?.selection = list.lines[beside].target
  }

  /// Shows the fields from now on, in the contact's details as well, and keeps that.
  private mutating func choose(_ chosen: [VisibleField]) -> [Effect] {
    guard let role = fieldChooser?.role, chosen != fields.fields(for: role) else { return [] }
    fields.set(chosen, for: role)
    let items = contacts.detailItems(fields: fields)
    if let selected = contacts.detailSelection, !items.contains(selected) {
      contacts.detailSelection = items.first
      if items.isEmpty { focus = .contacts }
    }
    return [.keep(role == .lead ? .leadFields(chosen) : .userFields(chosen))]
  }
}

extension FieldLine {
  /// Whether it is a shown field; nil when it is no field.
  fileprivate var isShown: Bool? {
    guard case .choice(let choice) = self else { return nil }
    return choice.isShown
  }
}
