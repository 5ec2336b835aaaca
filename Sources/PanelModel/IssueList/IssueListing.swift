public import ContactResolution

/// The answer to one question, as far as it is known, and where in it the person is.
public struct IssueListing: Sendable, Equatable {
  /// What was asked.
  public let question: IssueQuestion
  /// The question as it is put to Jira.
  public let jql: String
  /// The issues that arrived; after a new first page also those of the reading before it that may
  /// follow.
  public internal(set) var rows = IssueRows()
  /// How asking for the first page stands.
  public internal(set) var asking = Asking.idle
  /// How asking for the page after the last one stands.
  public internal(set) var further = Further.ready
  /// When the first page came, perhaps in an earlier run; nil before it did.
  public internal(set) var moment: Timestamp?
  /// Whether all of it comes from earlier runs; `moment` is that of the oldest page then.
  public internal(set) var isRecalled = false
  /// Whether more pages followed those that earlier runs kept.
  public internal(set) var isRestForgotten = false
  /// How many issues the whole list has; nil when unknown.
  public internal(set) var total: Total?
  /// What the loaded issues are filtered by; nil when they are not.
  public internal(set) var filter: IssueFilter?
  /// Whether what is asked takes longer than a person waits without wondering.
  public internal(set) var isSlow = false
  /// The selected issue, always one that is shown; nil while there is none.
  public internal(set) var selection: IssueKey? {
    didSet { followsSelection = true }
  }
  /// Rows scrolled down.
  public internal(set) var scroll = 0
  /// Whether the selected row is kept in view: until the wheel is turned.
  public internal(set) var followsSelection = true
  /// Whether the first issue is to be selected and shown when it arrives.
  var selectsFirst = false
  /// Where the page begins that earlier runs may have kept behind those shown; nil for none.
  var nextKept: IssueCursor?
  /// The further page that is being looked up among what earlier runs kept; nil when none is.
  var recalling: IssueListRequest?
  /// Where the page after the confirmed rows begins; nil when there is none.
  var next: IssueCursor?
  /// How many rows the present reading has confirmed.
  var confirmed = 0
  /// The page that is asked for; nil when none is.
  var pending: IssueListRequest?
  /// How many pages in a row brought nothing new.
  var fruitless = 0
  /// Whether the list is read anew because its further pages are not to be had any more.
  var isRereading = false

  /// How asking for the first page stands.
  public enum Asking: Sendable, Equatable {
    case idle
    case loading
    case loaded
    case failed(ServiceFailure)
    /// Given up at the person's wish.
    case stopped
  }

  /// How asking for a further page stands.
  public enum Further: Sendable, Equatable {
    /// It is asked for when it is wanted, if there is one.
    case ready
    case loading
    case failed(ServiceFailure)
    /// Given up at the person's wish.
    case stopped
  }

  /// How many issues a list has.
  public enum Total: Sendable, Equatable {
    case exactly(Int)
    case roughly(Int)
  }

  /// Nothing is known yet of the answer.
  init(_ question: IssueQuestion, jql: String) {
    self.question = question
    self.jql = jql
  }

  /// The issues that can be selected, in the order in which they are shown.
  public var shown: ShownIssues { ShownIssues(rows, places: filter?.places) }

  /// How many rows of issues are shown.
  public var shownCount: Int { filter?.places?.count ?? rows.count }

  /// The row of the selected issue; nil when none is selected.
  public var selectedRow: Int? { selection.flatMap { shown.row(of: $0) } }

  /// Whether a page is on its way.
  public var isReading: Bool { pending != nil }

  /// Whether a row behind the last issue says how asking for more stands.
  public var hasEndRow: Bool {
    filter?.isActive != true && (further != .ready || isRestForgotten) && rows.count > 0
  }

  /// Rows of all that is shown.
  public var rowCount: Int { shownCount + (hasEndRow ? 1 : 0) }

  /// As the list was scrolled, within its rows, and moved as far as the selection needs unless one
  /// only looks around; the row behind the last issue comes into view with that.
  public func offset(visibleRows: Int) -> Int {
    let last = max(0, rowCount - visibleRows)
    let offset = min(max(0, scroll), last)
    guard followsSelection, let row = selectedRow else { return offset }
    let end = row == shownCount - 1 ? rowCount - 1 : row
    return max(min(offset, row), end - visibleRows + 1)
  }
}
