internal import ContactResolution
internal import HTTPExchange

/// A page of a search as either kind of Jira writes it.
struct SearchAnswer {
  private let json: JSONValue
  private let listed: [JSONValue]

  /// Takes an answer apart; nil for what is no list of issues.
  init?(_ json: JSONValue) {
    guard let listed = json["issues"]?.objects else { return nil }
    self.json = json
    self.listed = listed
  }

  /// The page that was asked for with the cursor; entries that are no issues are left out.
  func page(
    from cursor: IssueCursor?,
    deployment: JiraDeployment,
    webBase: String,
    linkField: String?
  ) -> IssuePage {
    IssuePage(
      issues: listed.compactMap {
        SummaryAnswer.summary($0, webBase: webBase, linkField: linkField)
      },
      next: next(after: cursor, deployment),
      total: json["total"]?.integer.map { Int(clamping: max(0, $0)) }
    )
  }

  /// Where the next page begins; nil after an empty page and for a place that was just asked for,
  /// so that no answer makes a list endless.
  private func next(after cursor: IssueCursor?, _ deployment: JiraDeployment) -> IssueCursor? {
    guard !listed.isEmpty else { return nil }
    switch deployment {
    case .cloud:
      guard json["isLast"]?.flag != true, let token = json["nextPageToken"]?.identifier,
        token != cursor?.text
      else { return nil }
      return IssueCursor(token)
    case .dataCenter:
      let asked = cursor?.index ?? 0
      let start = json["startAt"]?.integer.map { Int(clamping: $0) } ?? asked
      let end = start.addingReportingOverflow(listed.count)
      guard !end.overflow, end.partialValue > asked, isMore(after: end.partialValue) else {
        return nil
      }
      return IssueCursor(String(end.partialValue))
    }
  }

  /// Whether issues follow the index; without a total, whether the page was full.
  private func isMore(after end: Int) -> Bool {
    if let total = json["total"]?.integer { return end < total }
    let size = json["maxResults"]?.integer ?? Int64(JiraRequests.searchPageSize)
    return listed.count >= size
  }
}

extension IssueCursor {
  /// The place in the list, on Data Center; nil for a token.
  var index: Int? { Int(text).flatMap { $0 >= 0 ? $0 : nil } }
}
