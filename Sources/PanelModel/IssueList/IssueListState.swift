public import ContactResolution

/// The list of issues: the views to choose from, the one that is shown, and what is remembered of
/// others.
public struct IssueListState: Sendable, Equatable {
  /// The views to choose from, in order.
  public let views: [NamedQuery]
  /// The question that is shown, and the answer to it.
  public internal(set) var present: IssueListing
  /// What was shown of other questions, the latest last.
  private var others: [IssueListing] = []
  /// The row that the mouse pressed last.
  var pressed: Press?

  private static let mostRemembered = 12
  /// Rows of all remembered answers together; the latest one is kept however long it is.
  private static let mostRememberedRows = 20_000

  /// A press of the mouse on a row.
  struct Press: Sendable, Equatable {
    /// The cell.
    var column: Int
    var row: Int
    /// What stood there.
    var key: IssueKey
  }

  /// Makes the list before anything is asked; the first view unless another is named.
  public init(views: [NamedQuery] = [], viewName: String? = nil) {
    self.views = views
    let index = views.firstIndex { $0.name == viewName } ?? 0
    let question = IssueQuestion(.view(index))
    present = IssueListing(question, jql: question.jql(views: views))
  }

  /// The question as it is put to Jira; empty without any view.
  public var jql: String { present.jql }

  /// The view that is shown; nil for a question that was typed.
  public var view: NamedQuery? {
    guard case .view(let index) = present.question.source, views.indices.contains(index) else {
      return nil
    }
    return views[index]
  }

  /// The selected issue; nil while there is none.
  public var selection: IssueKey? {
    get { present.selection }
    set { present.selection = newValue }
  }

  /// What the list says of the selected issue; nil while none is selected.
  public var selected: IssueSummary? { selection.flatMap { summary(of: $0) } }

  /// Whether what the list is filtered by is being typed.
  public var isTypingFilter: Bool { present.filter?.isTyping == true }

  /// The issues that can be selected, in the order in which they are shown.
  public var shown: ShownIssues { present.shown }

  /// What the list says of the issue; nil when it is not in it.
  public func summary(of key: IssueKey) -> IssueSummary? {
    present.rows.place(of: key).map { present.rows.all[$0] }
  }

  /// The shown issue so many rows from the given one; nil beyond the ends.
  ///
  /// An issue that is not shown counts as standing right before the selected one; without a
  /// selection, before the first.
  public func neighbour(of key: IssueKey?, by rows: Int) -> IssueSummary? {
    let shown = shown
    var row = key.flatMap { shown.row(of: $0) }.map { $0 + rows }
    if row == nil {
      guard let selected = present.selectedRow else { return rows > 0 ? shown.first : nil }
      row = rows > 0 ? selected + rows - 1 : selected + rows
    }
    guard let row, shown.indices.contains(row) else { return nil }
    return shown[row]
  }

  /// The question for a view as it was asked last, words that narrowed it left out.
  func question(ofView index: Int) -> IssueQuestion {
    let isOfView = { (question: IssueQuestion) in
      question.source == .view(index) && question.words == nil
    }
    if isOfView(present.question) { return present.question }
    return others.last { isOfView($0.question) }?.question ?? IssueQuestion(.view(index))
  }

  /// Shows another question: what is remembered of its answer, or nothing yet.
  mutating func turn(to question: IssueQuestion) {
    guard question != present.question else { return }
    present.stopReading()
    present.filter = nil
    let place = others.firstIndex { $0.question == question }
    let known = place.map { others.remove(at: $0) }
    if !present.rows.all.isEmpty { others.append(present) }
    forgetOldest()
    present = known ?? IssueListing(question, jql: question.jql(views: views))
    present.followsSelection = true
  }

  /// Keeps what is remembered within its limits.
  private mutating func forgetOldest() {
    var rows = others.reduce(0) { $0 + $1.rows.count }
    while others.count > Self.mostRemembered || others.count > 1 && rows > Self.mostRememberedRows {
      rows -= others.removeFirst().rows.count
    }
  }
}
