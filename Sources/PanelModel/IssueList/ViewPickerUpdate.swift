internal import TextTerminal

extension AppState {
  /// Lets the person choose a view; the one that is shown is selected.
  mutating func openViewPicker() -> [Effect] {
    guard !list.views.isEmpty else { return refuse(.noView) }
    overlay = .views(selection: 0)
    if case .view(let index) = list.present.question.source { overlay = .views(selection: index) }
    return []
  }

  private typealias Deed = @Sendable (inout AppState, _ selection: Int) -> [Effect]

  /// What is done while a view is chosen, given the selected one.
  private static let pickerDeeds: [Action: Deed] = [
    .moveUp: { $0.selectView($1 - 1) },
    .moveDown: { $0.selectView($1 + 1) },
    .moveToFirst: { state, _ in state.selectView(0) },
    .moveToLast: { state, _ in state.selectView(state.list.views.count - 1) },
    .accept: { $0.choose($1) },
    .chooseView: { state, _ in state.closeViewPicker() },
    .editQuery: { state, _ in state.closeViewPicker() + state.editQuery() },
  ]

  private static let pickerMoves: Set<Action> = [.moveUp, .moveDown, .moveToFirst, .moveToLast]

  /// Does what a key asked for while a view is chosen; nil when it is not for that.
  mutating func performInViewPicker(_ action: Action) -> [Effect]? {
    guard case .views(let selection) = overlay else { return nil }
    if let index = action.viewIndex { return choose(index) }
    if let deed = Self.pickerDeeds[action] { return deed(&self, selection) }
    return action.closesViewPicker || action.isForEveryPlace ? nil : []
  }

  /// Whether the picker of views would do it; nil when it is not for that.
  func canPerformInViewPicker(_ action: Action) -> Bool? {
    if let index = action.viewIndex { return list.views.indices.contains(index) }
    if Self.pickerMoves.contains(action) { return list.views.count > 1 }
    if Self.pickerDeeds[action] != nil { return true }
    return action.closesViewPicker || action.isForEveryPlace ? nil : false
  }

  private mutating func selectView(_ index: Int) -> [Effect] {
    overlay = .views(selection: max(0, min(index, list.views.count - 1)))
    return []
  }

  private mutating func closeViewPicker() -> [Effect] {
    overlay = nil
    return []
  }

  /// A click shows the view it hits, one beside all views closes the picker; nil when no view is
  /// chosen.
  mutating func takeInViewPicker(_ event: MouseEvent) -> [Effect]? {
    guard case .views(let selection) = overlay else { return nil }
    switch event.action {
    case .wheelUp: return selectView(selection - 1)
    case .wheelDown: return selectView(selection + 1)
    case .press(.left), .press(.middle):
      let views = extents.views
      guard views.area.contains(column: event.column, row: event.row) else {
        return closeViewPicker()
      }
      return views.rows[event.row].map { choose($0) } ?? []
    case .doubleClick, .press(.right), .release, .drag: return []
    }
  }

  private mutating func choose(_ index: Int) -> [Effect] {
    overlay = nil
    return showView(index)
  }
}

extension Action {
  /// Whether it closes what lies on top, the picker as well.
  fileprivate var closesViewPicker: Bool { self == .back || self == .quitOrBack }
}
