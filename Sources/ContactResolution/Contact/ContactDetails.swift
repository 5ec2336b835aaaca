/// What is learned of a contact beyond itself, asked for when it is selected.
///
/// Each part is nil until it arrived; `failures` says which did not and why.
public struct ContactDetails: Sendable, Equatable {
  /// All companies of the contact, in Intercom's order.
  public var companies: [Company]?
  /// The names of all tags.
  public var tags: [String]?
  /// The names of all segments.
  public var segments: [String]?
  /// The owner's name; empty when nobody owns the contact.
  public var ownerName: String?
  /// The contact's conversations, newest first, the linked ones among them; the pages read by now
  /// put together.
  public var conversations: ConversationPage?
  /// The teammates' names by id, for assignees.
  public var teammates: [TeammateID: String]?
  /// The distance from UTC where the contact is; nil when that is not known.
  public var localOffset: UTCOffset?
  /// Which parts could not be read, and why.
  public var failures: [Part: ServiceFailure]

  /// The parts of the details.
  public enum Part: String, Sendable, Hashable, CaseIterable {
    case companies
    case tags
    case segments
    /// The names of the owner and of all teammates.
    case owner
    case conversations
  }

  /// Makes details; nothing is known by default.
  public init(
    companies: [Company]? = nil,
    tags: [String]? = nil,
    segments: [String]? = nil,
    ownerName: String? = nil,
    conversations: ConversationPage? = nil,
    teammates: [TeammateID: String]? = nil,
    localOffset: UTCOffset? = nil,
    failures: [Part: ServiceFailure] = [:]
  ) {
    self.companies = companies
    self.tags = tags
    self.segments = segments
    self.ownerName = ownerName
    self.conversations = conversations
    self.teammates = teammates
    self.localOffset = localOffset
    self.failures = failures
  }
}
