/// What was measured of one thing, of the panel and of the floor.
public struct Figure: Sendable {
  /// What was measured.
  public var name: String
  /// The unit of all values.
  public var unit: Unit
  /// The panel's values.
  public var own: Samples
  /// The floor's values of the same; nil when it does nothing comparable.
  public var floor: Samples?
  /// What the project wants of it, in the order of weight; empty when nothing was set.
  public var targets: [Target]

  /// The units that figures come in.
  public enum Unit: String, Sendable {
    case milliseconds = "ms"
    case bytes = "B"
    case mebibytes = "MiB"
    case count = ""
  }

  /// Gathers what was measured.
  public init(
    _ name: String,
    _ unit: Unit,
    _ own: [Double],
    floor: [Double]? = nil,
    targets: Target...
  ) {
    self.name = name
    self.unit = unit
    self.own = Samples(own)
    self.floor = floor.map { Samples($0) }
    self.targets = targets
  }

  /// The panel's median as a multiple of the floor's; nil without a floor that is above 0.
  public var ratio: Double? { ratio(own.median, floor?.median) }

  /// The panel's 90th percentile as a multiple of the floor's median.
  ///
  /// Over the floor's own 90th percentile it would say less: what disturbs one run of the two
  /// programs seldom disturbs the other.
  public var tailRatio: Double? { ratio(own.percentile(0.9), floor?.median) }

  private func ratio(_ value: Double?, _ floor: Double?) -> Double? {
    guard let value, let floor, floor > 0 else { return nil }
    return value / floor
  }
}
