/// The issues of the sample Jira: each shows a state of the panel.
enum SampleIssueTable {
  /// All issues save the bulk, in the order of their keys.
  static let issues: [SampleIssue] = [MainStoryTable.issue]

  /// Ten thousand issues, made when a search first asks for them.
  static let bulk: [SampleIssue] = []

  /// The issues as text: key, state, summary.
  static var listing: String {
    issues.map { "\($0.key)  \($0.shows)  \($0.summary)" }.joined(separator: "\n")
  }
}
