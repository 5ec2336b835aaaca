internal import ContactResolution

/// What a list is asked to show.
public struct IssueQuestion: Sendable, Hashable {
  /// Where the query comes from.
  public var source: Source
  /// Words that Jira looks for among the query's issues; nil for all of them.
  public var words: String?
  /// The order that was chosen; nil for the query's own.
  public var order: IssueOrder?

  /// Where a query comes from.
  public enum Source: Sendable, Hashable {
    /// The view at the index.
    case view(Int)
    /// A query that was typed.
    case typed(jql: String)
  }

  /// Asks for all of a source in its own order, unless said otherwise.
  public init(_ source: Source, words: String? = nil, order: IssueOrder? = nil) {
    self.source = source
    self.words = words
    self.order = order
  }

  /// The query as it is put to Jira; empty for a view that is none of these.
  func jql(views: [NamedQuery]) -> String {
    let query: String
    switch source {
    case .view(let index): query = views.indices.contains(index) ? views[index].jql : ""
    case .typed(let jql): query = jql
    }
    guard words != nil || order != nil else { return query }
    var text = JQLText(query)
    if let words { text = text.narrowed(by: Self.condition(words)) }
    if let order { text = text.ordered(by: order.jql) }
    return text.text
  }

  /// The words as a condition: an issue's key names the issue.
  private static func condition(_ words: String) -> String {
    if let key = IssueKey(words) { return "key = \(key)" }
    let whole = "text ~ \(JQLText.quoted(words))"
    // A word may stand there in part, as in the filter; alone, the beginning would miss the forms
    // of a word that Jira knows.
    return JQLText.beginning(words).map { "\(whole) OR text ~ \($0)" } ?? whole
  }
}
