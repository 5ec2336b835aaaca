/// A company of Intercom, as far as the panel shows it.
public struct Company: Sendable, Equatable {
  /// Intercom's id.
  public var id: CompanyID
  /// The name; empty when there is none.
  public var name: String
  /// The plan's name; nil when there is none.
  public var plan: String?
  /// Revenue a month in the workspace's own currency unit; nil when not recorded.
  public var monthlySpend: Double?
  /// Number of people the company says it has; nil when not recorded.
  public var size: Int64?
  /// The line of business; nil when not recorded.
  public var industry: String?
  /// The web site as written; nil when not recorded.
  public var website: String?

  /// Makes a company.
  public init(
    id: CompanyID,
    name: String,
    plan: String? = nil,
    monthlySpend: Double? = nil,
    size: Int64? = nil,
    industry: String? = nil,
    website: String? = nil
  ) {
    self.id = id
    self.name = name
    self.plan = plan
    self.monthlySpend = monthlySpend
    self.size = size
    self.industry = industry
    self.website = website
  }
}
