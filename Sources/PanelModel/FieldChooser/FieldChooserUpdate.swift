internal import ContactResolution

extension AppState {
  /// Takes what the workspace says of its attributes; the selected line stays where it was drawn.
  mutating func take(_ result: Result<[ContactAttribute], ServiceFailure>) {
    switch result {
    case .success(let all): show(.loaded(all, at: now))
    case .failure(let failure): show(.failed(failure, last: attributes.value))
    }
  }

  /// Takes the attributes that were kept, unless any are known.
  mutating func recall(_ kept: [ContactAttribute]) {
    if attributes.value == nil { show(attributes.recalling(kept, at: now)) }
  }

  private mutating func show(_ new: Loadable<[ContactAttribute]>) {
    let line = fieldList?.index(of: fieldChooser?.selection)
    attributes = new
    guard var chooser = fieldChooser else { return }
    chooser.catalog = FieldCatalog(choosableAttributes)
    fieldChooser = chooser
    settleFieldSelection(near: line)
    guard let line, let list = fieldList, let moved = list.index(of: fieldChooser?.selection)
    else { return }
    fieldChooser?.scroll = extents.fields.offset + moved - line
  }

  /// What can be chosen: Intercom's own attributes and, as far as they are known, the workspace's.
  private var choosableAttributes: [ContactAttribute] {
    ContactAttribute.merged(standard: ContactAttribute.standard, with: attributes.value ?? [])
  }

  /// The lines of the page for choosing fields; nil when it is closed.
  public var fieldList: FieldList? {
    fieldChooser.map { chooser in
      FieldList(
        chooser,
        fields: fields.fields(for: chooser.role),
        isAwaiting: attributes.isLoading && attributes.value == nil
      )
    }
  }

  /// Opens the page for choosing fields, on the selected contact's role and field.
  mutating func openFieldChooser() -> [Effect] {
    let role = contacts.selectedContact?.known?.role ?? .user
    fieldChooser = FieldChooser(role: role, attributes: choosableAttributes)
    if focus == .details, case .field(let field) = contacts.detailSelection {
      fieldChooser?.selection = .field(field)
    }
    settleFieldSelection(near: nil)
    return attributes.value == nil && !attributes.isLoading ? readAttributes(anew: false) : []
  }

  /// Does what a key asked for while fields are chosen; nil when it is not for that.
  mutating func performInFieldChooser(_ action: Action) -> [Effect]? {
    guard let chooser = fieldChooser else { return nil }
    fieldChooser?.scroll = extents.fields.offset
    switch action {
    case .moveUp: return moveFieldSelection(by: -1)
    case .moveDown: return moveFieldSelection(by: 1)
    case .moveToFirst: return moveFieldSelection(by: -Int.max / 2)
    case .moveToLast: return moveFieldSelection(by: Int.max / 2)
    case .scrollPageUp: return moveFieldSelection(by: -fieldPage)
    case .scrollPageDown: return moveFieldSelection(by: fieldPage)
    case .accept: return toggleField()
    case .removeField: return removeField()
    case .moveFieldUp: return moveField(by: -1)
    case .moveFieldDown: return moveField(by: 1)
    case .resetFields: return resetFields()
    case .nextTab: return switchFieldTab()
    case .refresh: return isPanelEnabled ? readAttributes(anew: true) : refuse(.panelOff)
    case .back where !chooser.search.isEmpty: return typeFieldSearch { $0.clear() }
    case .back, .quitOrBack: return closeFieldChooser()
    case .help, .redraw, .suspend, .quit: return nil
    case .enterDetails, .leaveDetails, .nextPane, .previousPane, .scrollHalfPageUp,
      .scrollHalfPageDown, .open, .openIssue, .copyLink, .copyEmail, .switchSource, .typeAddress,
      .togglePanel, .chooseFields, .readThread, .nextPart, .previousPart, .search, .nextMatch,
      .previousMatch, .switchKeeping, .copyThread, .copyKey, .showIssues, .nextIssue,
      .previousIssue, .goBack, .goForward, .typeCommand, .chooseView, .view1, .view2, .view3,
      .view4, .view5, .view6, .view7, .view8, .view9, .sortIssues, .reverseIssues, .editQuery,
      .searchInJira, .nextLink, .previousLink, .followLink, .foldAll, .scrollLeft, .scrollRight,
      .orderComments, .widenIssue, .narrowIssue, .resetSplit:
      return []
    }
  }

  /// Whether the action would do something while fields are chosen; nil when it is not for that.
  func canPerformInFieldChooser(_ action: Action) -> Bool? {
    guard let chooser = fieldChooser else { return nil }
    switch action {
    case .moveUp, .moveDown, .moveToFirst, .moveToLast, .scrollPageUp, .scrollPageDown:
      return (fieldList?.targets.count ?? 0) > 1
    case .accept: return chooser.selection != nil
    case .removeField: return selectedShownField != nil
    case .moveFieldUp, .moveFieldDown:
      return selectedShownField != nil && FieldQuery(chooser.search) == nil
        && chosenFields.count > 1
    case .resetFields: return chosenFields != VisibleFields.defaults(for: chooser.role)
    case .refresh: return isPanelEnabled
    case .nextTab, .back, .quitOrBack: return true
    case .help, .redraw, .suspend, .quit: return nil
    case .enterDetails, .leaveDetails, .nextPane, .previousPane, .scrollHalfPageUp,
      .scrollHalfPageDown, .open, .openIssue, .copyLink, .copyEmail, .switchSource, .typeAddress,
      .togglePanel, .chooseFields, .readThread, .nextPart, .previousPart, .search, .nextMatch,
      .previousMatch, .switchKeeping, .copyThread, .copyKey, .showIssues, .nextIssue,
      .previousIssue, .goBack, .goForward, .typeCommand, .chooseView, .view1, .view2, .view3,
      .view4, .view5, .view6, .view7, .view8, .view9, .sortIssues, .reverseIssues, .editQuery,
      .searchInJira, .nextLink, .previousLink, .followLink, .foldAll, .scrollLeft, .scrollRight,
      .orderComments, .widenIssue, .narrowIssue, .resetSplit:
      return false
    }
  }

  /// Edits what the attributes are searched for; the best match is selected.
  mutating func typeFieldSearch(_ edit: (inout TextInput) -> Bool) -> [Effect] {
    guard var search = fieldChooser?.search else { return [] }
    let before = search.text
    guard edit(&search) else { return [] }
    fieldChooser?.search = search
    guard search.text != before else { return [] }
    fieldChooser?.scroll = 0
    if let list = fieldList, list.isSearched { fieldChooser?.selection = list.targets.first }
    settleFieldSelection(near: nil)
    return []
  }

  private mutating func readAttributes(anew: Bool) -> [Effect] {
    guard isPanelEnabled else { return [] }
    attributes = .loading(last: attributes.value)
    let recall: [Effect] = attributes.value == nil ? [.recall(.attributes)] : []
    return recall + [.readAttributes(anew: anew)]
  }

  private mutating func closeFieldChooser() -> [Effect] {
    fieldChooser = nil
    return []
  }

  private mutating func switchFieldTab() -> [Effect] {
    fieldChooser?.switchTab()
    fieldChooser?.scroll = 0
    fieldChooser?.selection = nil
    settleFieldSelection(near: nil)
    return []
  }

  private var fieldPage: Int { max(1, extents.fields.extent.visibleRows - 1) }

  private mutating func moveFieldSelection(by rows: Int) -> [Effect] {
    guard let targets = fieldList?.targets, !targets.isEmpty else { return [] }
    let index = fieldChooser?.selection.flatMap { targets.firstIndex(of: $0) } ?? 0
    fieldChooser?.selection = targets[min(max(0, index + rows), targets.count - 1)]
    return []
  }
}
