extension Action {
  /// The index of the view that the action shows; nil when it shows none.
  var viewIndex: Int? {
    let views: [Action] = [
      .view1, .view2, .view3, .view4, .view5, .view6, .view7, .view8, .view9,
    ]
    return views.firstIndex(of: self)
  }
}

extension AppState {
  /// Shows the view at the index, with the list in focus.
  mutating func showView(_ index: Int) -> [Effect] {
    guard list.views.indices.contains(index) else { return [] }
    list.source = .view(index)
    list.issues = .idle
    list.selection = nil
    focus = .list
    return readListIfNeeded() + [.keep(.view(list.views[index].name))]
  }

  /// Lists what a question that was typed finds, with the list in focus.
  mutating func showTypedQuery(_ jql: String) -> [Effect] {
    list.source = .typed(jql: jql)
    list.issues = .idle
    list.selection = nil
    focus = .list
    return readListIfNeeded()
  }

  /// The columns by which the list can be sorted, as they are typed.
  static let sortColumns = ["key", "updated", "created", "priority", "status", "assignee"]

  /// Sorts the list by the column.
  mutating func sortList(by column: String) -> [Effect] {
    let question = list.jql.split(separator: " ORDER BY ").first ?? ""
    return showTypedQuery("\(question) ORDER BY \(column)")
  }

  /// Lets the person choose a view.
  mutating func openViewPicker() -> [Effect] {
    guard case .view(let index) = list.source else {
      overlay = .views(selection: 0)
      return []
    }
    overlay = .views(selection: index)
    return []
  }

  /// Does what a key asked for while a view is chosen; nil when it is not for that.
  mutating func performInViewPicker(_ action: Action) -> [Effect]? { nil }

  /// Whether the picker of views would do it; nil when it is not for that.
  func canPerformInViewPicker(_ action: Action) -> Bool? { nil }

  /// Lets the person change the list's question.
  mutating func editQuery() -> [Effect] { openCommandPrompt("jql " + list.jql) }
}
