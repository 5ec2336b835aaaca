/// The companies a contact names itself: ids without names, and not all of them where there are
/// many.
///
/// Source: Intercom OpenAPI 2.16, schema contact_companies: the first ten, and how many there are.
public struct CompanyReferences: Sendable, Hashable {
  /// The companies named, in Intercom's order.
  public var ids: [CompanyID]
  /// How many companies there are, those not named included.
  public var total: Int

  /// Makes references, none by default; the total is never less than what is named.
  public init(ids: [CompanyID] = [], total: Int = 0) {
    self.ids = ids
    self.total = max(total, ids.count)
  }

  /// Whether every company is named.
  public var isComplete: Bool { ids.count == total }
}
