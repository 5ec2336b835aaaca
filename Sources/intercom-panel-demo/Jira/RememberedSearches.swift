/// The issues that queries found, so that the next page need not search again.
///
/// An actor because all requests of a service share them.
actor RememberedSearches {
  private var found: [String: [SampleIssue]] = [:]

  private static let most = 32

  /// The issues of the last time, or of a new search.
  func issues(for jql: String, search: () -> [SampleIssue]) -> [SampleIssue] {
    if let issues = found[jql] { return issues }
    let issues = search()
    if found.count >= Self.most { found.removeAll() }
    found[jql] = issues
    return issues
  }
}
