/// What is kept of the services' answers between runs.
public struct CacheChoice: Sendable, Equatable {
  /// Whether anything is.
  public var isEnabled: Bool
  /// For how many days; at least 1.
  public var days: Int
  /// How much, in megabytes of a million bytes; at least 1.
  public var megabytes: Int

  /// Assembles a choice.
  public init(isEnabled: Bool = true, days: Int = 14, megabytes: Int = 64) {
    self.isEnabled = isEnabled
    self.days = days
    self.megabytes = megabytes
  }
}
