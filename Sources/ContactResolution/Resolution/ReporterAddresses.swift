/// The e-mail addresses a person typed for reporters whose address Jira hides.
public struct ReporterAddresses: Sendable, Hashable {
  /// The addresses by the reporter's account id.
  public var byAccount: [AccountID: String]
  /// The addresses for issues whose reporter has no account.
  public var byIssue: [IssueKey: String]

  /// Makes a collection; an empty one by default.
  public init(byAccount: [AccountID: String] = [:], byIssue: [IssueKey: String] = [:]) {
    self.byAccount = byAccount
    self.byIssue = byIssue
  }

  /// The address typed for the reporter of the issue; nil when none was.
  public func address(ofReporter reporter: Account?, of issue: IssueKey) -> String? {
    reporter.flatMap { byAccount[$0.id] } ?? byIssue[issue]
  }
}
