/// How an attempt to open a link in the browser ended.
public struct LinkOpening: Sendable, Equatable {
  /// The link.
  public var url: String
  /// What stands behind it.
  public var subject: Notice.Opened
  /// How it ended.
  public var outcome: Outcome

  /// How an attempt ended.
  public enum Outcome: Sendable, Equatable {
    case opened
    case notOpened(Overlay.LinkReason)
  }

  /// Makes the report of an attempt.
  public init(url: String, subject: Notice.Opened, outcome: Outcome) {
    self.url = url
    self.subject = subject
    self.outcome = outcome
  }
}
