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
  /// Which parts could not be read, and why.
  public var failures: [Part: ServiceFailure]

  /// The parts of the details.
  public enum Part: String, Sendable, Hashable, CaseIterable {
    case companies
    case tags
    case segments
    case owner
  }

  /// Makes details; nothing is known by default.
  public init(
    companies: [Company]? = nil,
    tags: [String]? = nil,
    segments: [String]? = nil,
    ownerName: String? = nil,
    failures: [Part: ServiceFailure] = [:]
  ) {
    self.companies = companies
    self.tags = tags
    self.segments = segments
    self.ownerName = ownerName
    self.failures = failures
  }
}
