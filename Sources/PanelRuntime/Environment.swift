public import ContactResolution
public import PanelModel

/// What effects need of the world, each as one closure.
public struct Environment: Sendable {
  /// Reads an issue and, given a source, its contacts, step by step; anew when nothing remembered
  /// will do.
  public var readIssue:
    @concurrent @Sendable (
      IssueKey, ContactSource?, _ anew: Bool,
      _ report: @escaping @Sendable (IssueReader.Report) async -> Void
    ) async -> Void
  /// Reads what is known of a contact beyond itself, part by part; anew when nothing remembered
  /// will do.
  public var readDetails:
    @concurrent @Sendable (
      Contact, _ anew: Bool, _ report: @escaping @Sendable (ContactDetails) async -> Void
    ) async -> Void
  /// Opens a link in the browser and returns when it is known whether that worked.
  public var open: @concurrent @Sendable (_ url: String) async -> LinkOpening.Outcome
  /// The present.
  public var now: @Sendable () -> Timestamp
  /// Returns after the time, or at once with `false` when the task is cancelled.
  public var wait: @concurrent @Sendable (Duration) async -> Bool

  /// Assembles an environment.
  public init(
    readIssue:
      @concurrent @escaping @Sendable (
        IssueKey, ContactSource?, _ anew: Bool,
        _ report: @escaping @Sendable (IssueReader.Report) async -> Void
      ) async -> Void,
    readDetails:
      @concurrent @escaping @Sendable (
        Contact, _ anew: Bool, _ report: @escaping @Sendable (ContactDetails) async -> Void
      ) async -> Void,
    open: @concurrent @escaping @Sendable (_ url: String) async -> LinkOpening.Outcome,
    now: @escaping @Sendable () -> Timestamp,
    wait: @concurrent @escaping @Sendable (Duration) async -> Bool
  ) {
    self.readIssue = readIssue
    self.readDetails = readDetails
    self.open = open
    self.now = now
    self.wait = wait
  }
}
