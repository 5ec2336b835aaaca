internal import ContactResolution

extension Action {
  /// The index of the view that the action shows; nil when it shows none.
  public var viewIndex: Int? {
    let views: [Action] = [
      .view1, .view2, .view3, .view4, .view5, .view6, .view7, .view8, .view9,
    ]
    return views.firstIndex(of: self)
  }
}

extension AppState {
  /// Shows the view at the index, in the order in which it was shown last, with the list in focus.
  mutating func showView(_ index: Int) -> [Effect] {
    guard list.views.indices.contains(index) else { return refuse(.noView) }
    return ask(list.question(ofView: index)) + [.keep(.view(list.views[index].name))]
  }

  /// Shows the issues that a query in Jira's query language names, with the list in focus.
  mutating func showTypedQuery(_ jql: String) -> [Effect] {
    let query = jql.split(whereSeparator: \.isNewline).joined(separator: " ")
    guard query.contains(where: { !$0.isWhitespace }) else { return refuse(.nothingSearched) }
    return ask(IssueQuestion(.typed(jql: query)))
  }

  /// Shows a question: at once what is remembered of its answer, and asks for it anew behind.
  mutating func ask(_ question: IssueQuestion) -> [Effect] {
    focusList()
    guard question != list.present.question else {
      switch list.present.asking {
      case .idle, .stopped, .failed: return readList(anew: true)
      case .loading, .loaded: return []
      }
    }
    list.turn(to: question)
    let isKnown = list.present.moment != nil
    list.present.selectsFirst = list.selection == nil
    let shown = list.selected.map { show($0.key, summary: $0, settles: true) } ?? []
    return [.cancel(.listCount)] + shown + readList(anew: isKnown)
  }

  /// Sorts by the next column, or as the query says.
  mutating func sortList() -> [Effect] {
    var question = list.present.question
    question.order = .following(question.order)
    return ask(question)
  }

  /// Sorts by the column, in its usual direction.
  mutating func sortList(by column: IssueOrder.Column) -> [Effect] {
    var question = list.present.question
    question.order = IssueOrder(column)
    return ask(question)
  }

  /// Sorts the other way round.
  mutating func reverseList() -> [Effect] {
    var question = list.present.question
    guard var order = question.order else { return refuse(.notSorted) }
    order.isReversed.toggle()
    question.order = order
    return ask(question)
  }

  /// Lets the person change the list's question.
  mutating func editQuery() -> [Effect] { openCommandPrompt("jql " + list.jql) }
}
