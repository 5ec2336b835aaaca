internal import ContactResolution
internal import PanelModel

/// What the screen asks of the services about issues, one function a closure of `Environment`.
extension Composition {
  /// Reads a page of issues; anew when nothing remembered will do.
  @concurrent
  func readIssues(
    _ request: IssueListRequest,
    anew: Bool
  ) async -> Result<IssuePage, ServiceFailure> {
    let issues = anew ? refreshing.directory : remembering.directory
    return await ServiceFailure.result { () async throws(ServiceFailure) in
      try await issues.search(request.jql, request.cursor)
    }
  }

  /// How many issues a question names; nil when that is not to be had.
  @concurrent
  func countIssues(_ jql: String) async -> Int? {
    let result = await ServiceFailure.result { () async throws(ServiceFailure) in
      try await remembering.directory.count(jql)
    }
    return (try? result.get()) ?? nil
  }

  /// Reads issues and their contacts ahead, one after the other.
  @concurrent
  func readAhead(
    _ keys: [IssueKey],
    source: ContactSource?,
    addresses: ReporterAddresses
  ) async {
    guard let source else { return }
    for key in keys {
      await remembering.issues.read(key, source: source, addresses: addresses) { _ in }
    }
  }

  /// Reads an issue and, given a source, its contacts, step by step.
  @concurrent
  func readIssue(
    _ key: IssueKey,
    source: ContactSource?,
    addresses: ReporterAddresses,
    anew: Bool,
    report: @escaping @Sendable (IssueReader.Report) async -> Void
  ) async {
    guard let source else { return await readIssue(key, report: report) }
    let reader = anew ? refreshing.issues : remembering.issues
    await reader.read(key, source: source, addresses: addresses, report: report)
  }
}
