public import ContactResolution

/// The list of issues: which question it answers, what arrived, and what is selected.
public struct IssueListState: Sendable, Equatable {
  /// The views to choose from, in order.
  public var views: [NamedQuery]
  /// Which question is answered.
  public var source: Source
  /// The issues that arrived, in the list's order; `loading` until the first page is there.
  public var issues: Loadable<[IssueSummary]>
  /// Where the next page begins; nil when there is none.
  public var next: IssueCursor?
  /// Whether a further page is on its way.
  public var isLoadingMore: Bool
  /// Why the last further page did not come; nil when it did.
  public var moreFailure: ServiceFailure?
  /// How many issues the whole list has, perhaps roughly; nil when unknown.
  public var total: Int?
  /// The selected issue; nil while there is none.
  public var selection: IssueKey?
  /// Rows scrolled down.
  public var scroll: Int

  /// Where the question comes from.
  public enum Source: Sendable, Equatable {
    /// The view at the index.
    case view(Int)
    /// A question that was typed.
    case typed(jql: String)
  }

  /// Makes the list before anything is asked; the first view unless another is named.
  public init(views: [NamedQuery] = [], viewName: String? = nil) {
    self.views = views
    source = .view(views.firstIndex { $0.name == viewName } ?? 0)
    issues = .idle
    next = nil
    isLoadingMore = false
    moreFailure = nil
    total = nil
    selection = nil
    scroll = 0
  }

  /// Whether what the list is filtered by is being typed.
  public var isTypingFilter: Bool { false }

  /// The question as it is put to Jira; empty without any view.
  public var jql: String {
    switch source {
    case .view(let index): views.indices.contains(index) ? views[index].jql : ""
    case .typed(let jql): jql
    }
  }

  /// The issues that can be selected, in the order in which they are shown.
  public var shown: [IssueSummary] { issues.value ?? [] }

  /// The shown issue so many rows from the given one; nil beyond the ends.
  ///
  /// From an issue that is not in the list, the next one is the first.
  public func neighbour(of key: IssueKey?, by rows: Int) -> IssueSummary? {
    let shown = shown
    guard let index = shown.firstIndex(where: { $0.key == key }) else {
      return rows > 0 ? shown.first : nil
    }
    return shown.indices.contains(index + rows) ? shown[index + rows] : nil
  }

  /// What the list says of the issue; nil when it is not in it.
  public func summary(of key: IssueKey) -> IssueSummary? {
    issues.value?.first { $0.key == key }
  }
}
