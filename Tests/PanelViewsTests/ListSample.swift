import ContactResolution
import PanelModel
import Testing
import TextTerminal

/// Every state that the list of issues can be in.
enum ListSample: String, CaseIterable, CustomTestStringConvertible {
  case many
  case beside
  case middle
  case loading
  case slow
  case stopped
  case empty
  case emptyWords = "empty-words"
  case unauthorized
  case unreachable
  case limited
  case mistake
  case mistakeInName = "mistake-in-name"
  case refreshFailed = "refresh-failed"
  case moreLoading = "more-loading"
  case moreFailed = "more-failed"
  case moreStopped = "more-stopped"
  case typing
  case kept
  case noMatch = "no-match"
  case found
  case sorted
  case typed
  case odd
  case picker
  case noViews = "no-views"

  var testDescription: String { rawValue }

  static let retry = Timestamp(seconds: SampleIssue.now.seconds + 10)
  private static let typo = "project = SHOP AND stauts = Open ORDER BY updated DESC"

  var state: AppState {
    var run = ListScript(views: self == .noViews ? [] : ListScript.views)
    switch self {
    case .loading: break
    case .slow: run.wait()
    case .stopped: run.press(Key(.escape))
    case .empty: run.answer(.success(IssuePage(issues: [])))
    case .unauthorized: run.answer(.failure(.unauthorized(.jira, detail: "")))
    case .unreachable: run.answer(.failure(.unreachable(.jira, .unknownHost("acme.example.com"))))
    case .limited: run.answer(.failure(.rateLimited(.jira, until: Self.retry)))
    case .mistake, .mistakeInName: mistake(&run)
    case .odd: run.answer(.success(IssuePage(issues: ListScript.oddIssues)))
    case .noViews: break
    case .many, .beside, .middle, .emptyWords, .refreshFailed, .moreLoading, .moreFailed,
      .moreStopped, .typing, .kept, .noMatch, .found, .sorted, .typed, .picker:
      run.answer(.success(ListScript.page))
      further(&run)
    }
    return run.state
  }

  private func mistake(_ run: inout ListScript) {
    run.query(Self.typo)
    let words =
      self == .mistake
      ? "Error in the JQL Query: Expecting operator but got 'Open'. (line 1, character 29)"
      : "Field 'stauts' does not exist or you do not have permission to view it."
    run.answer(.failure(.rejected(.jira, detail: words)))
  }

  private func further(_ run: inout ListScript) {
    switch self {
    case .beside: run.state.focus = .contacts
    case .middle: for _ in 0..<37 { run.press(Key(.down)) }
    case .refreshFailed:
      run.press(.character("r"))
      run.answer(.failure(.timedOut(.jira)))
    case .moreLoading: run.press(.character("G"))
    case .moreFailed:
      run.press(.character("G"))
      run.answer(.failure(.unavailable(.jira, status: 503)))
    case .moreStopped:
      run.press(.character("G"))
      run.wait()
      run.press(Key(.escape))
    case .typing, .kept, .noMatch, .found, .emptyWords: filter(&run)
    case .sorted:
      run.press(.character("s"), .character("s"))
      run.answer(.success(ListScript.page))
    case .typed:
      run.query("project = SHOP AND labels = payments ORDER BY priority DESC")
      run.answer(.success(IssuePage(issues: Array(ListScript.page.issues.prefix(7)))))
    case .picker: run.press(.character("v"), Key(.down))
    default: break
    }
  }

  private func filter(_ run: inout ListScript) {
    run.press(.character("/"))
    run.type(self == .noMatch || self == .emptyWords ? "unicorn" : "card wei")
    switch self {
    case .kept: run.press(Key(.enter), Key(.down))
    case .found:
      run.press(Key(.tab))
      run.answer(.success(IssuePage(issues: Array(ListScript.page.issues.suffix(3)))))
    case .emptyWords:
      run.press(Key(.tab))
      run.answer(.success(IssuePage(issues: [])))
    default: break
    }
  }
}
