public import ContactResolution

/// What earlier runs kept on this machine of a page of a list of issues.
public struct RecalledPage: Sendable, Equatable {
  /// The page as it was.
  public var page: IssuePage
  /// When it came.
  public var moment: Timestamp

  /// Makes what was kept of a page.
  public init(page: IssuePage, moment: Timestamp) {
    self.page = page
    self.moment = moment
  }
}
