import ContactResolution

/// The reports of a reading, in the order in which they came.
actor ReportLog {
  private(set) var reports: [IssueReader.Report] = []
  private var watchers: [(isDone: (ResolvedContacts) -> Bool, continuation: Waiting)] = []

  private typealias Waiting = CheckedContinuation<Void, Never>

  func append(_ report: IssueReader.Report) {
    reports.append(report)
    guard case .contacts(let resolved) = report else { return }
    let done = watchers.filter { $0.isDone(resolved) }
    watchers.removeAll { $0.isDone(resolved) }
    for watcher in done { watcher.continuation.resume() }
  }

  /// Waits until the contacts last reported are as they should be.
  func contacts(_ isDone: @escaping @Sendable (ResolvedContacts) -> Bool) async {
    if let last = steps.last, isDone(last) { return }
    await withCheckedContinuation { watchers.append((isDone, $0)) }
  }

  /// The contacts as they grew.
  var steps: [ResolvedContacts] {
    reports.compactMap { report in
      guard case .contacts(let resolved) = report else { return nil }
      return resolved
    }
  }

  /// The issue as it grew.
  var issues: [Issue] {
    reports.compactMap { report in
      guard case .issue(let issue) = report else { return nil }
      return issue
    }
  }

  /// What was known in the end.
  var last: ResolvedContacts { steps.last ?? ResolvedContacts(source: .both) }
}
