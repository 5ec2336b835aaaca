/// A part of a resolution that could not be read anew, so that an earlier answer stands for it.
public struct OutdatedPart: Sendable, Equatable {
  /// What it is about.
  public var subject: Subject
  /// Why it could not be read anew.
  public var failure: ServiceFailure

  /// What can be outdated.
  public enum Subject: Sendable, Hashable {
    case conversation(ConversationID)
    case contact(ContactID)
    /// Who has the reporter's e-mail address.
    case reporter
  }

  /// Makes an outdated part.
  public init(_ subject: Subject, _ failure: ServiceFailure) {
    self.subject = subject
    self.failure = failure
  }
}
