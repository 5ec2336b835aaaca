internal import ContactResolution

/// What earlier runs kept of a list, shown as long as nothing of it was answered in this run.
extension IssueListing {
  /// When what is shown was answered; nil while nothing is.
  public var asOf: AnswerMoment? {
    moment.map { isRecalled ? .recalled($0) : .answered($0) }
  }

  /// The first page to be looked up; nil when anything is known of the list.
  var firstRecall: IssueListRequest? {
    moment == nil && rows.count == 0 ? IssueListRequest(jql: jql) : nil
  }

  /// Begins to look up the kept page behind the last one when the end comes near; nil when there
  /// is none, or one is being looked up.
  mutating func beginRecallingMore(page: Int) -> IssueListRequest? {
    guard isRecalled, recalling == nil, let nextKept, filter?.isActive != true else { return nil }
    let last = max(selectedRow ?? 0, scroll + page)
    guard last + page + page / 2 >= rows.count else { return nil }
    let request = IssueListRequest(jql: jql, cursor: nextKept)
    recalling = request
    return request
  }

  /// Takes a page that was looked up; whether it is shown.
  ///
  /// It goes behind the pages that were kept before it, and never among those of this run.
  mutating func take(_ recalled: RecalledPage?, for request: IssueListRequest) -> Bool {
    guard request.jql == jql else { return false }
    let isFirst = request.cursor == nil
    guard isFirst ? firstRecall == request : recalling == request else { return false }
    recalling = nil
    guard let recalled else {
      if !isFirst { endKept(isRestMissing: true) }
      return false
    }
    let known = rows.count
    let change = rows.put(recalled.page.issues, at: known, keepsRest: false)
    filter?.update(after: change, in: rows)
    isRecalled = true
    moment = min(moment ?? recalled.moment, recalled.moment)
    nextKept = recalled.page.next
    if let number = recalled.page.total { total = .exactly(max(number, rows.count)) }
    if nextKept == nil {
      total = .exactly(rows.count)
    } else if !isFirst, change.end == known {
      endKept(isRestMissing: true)
    }
    return true
  }

  /// Notes that what is shown was answered in this run.
  mutating func endRecall() {
    isRecalled = false
    recalling = nil
    endKept(isRestMissing: false)
  }

  private mutating func endKept(isRestMissing: Bool) {
    nextKept = nil
    isRestForgotten = isRestMissing
  }
}
