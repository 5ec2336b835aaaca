internal import ContactResolution
internal import PanelModel

/// What earlier runs kept on this machine, read without asking a service.
extension Composition {
  /// What was kept of an issue and, given a source, its contacts; nil when nothing was.
  @concurrent
  func recallIssue(
    _ key: IssueKey,
    source: ContactSource?,
    addresses: ReporterAddresses
  ) async -> RecalledIssue? {
    nil
  }

  /// What was kept of a page of issues; nil when nothing was.
  @concurrent
  func recallPage(_ request: IssueListRequest) async -> RecalledPage? {
    nil
  }
}
