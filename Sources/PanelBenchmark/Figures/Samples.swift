/// Values of one measurement that was repeated, all in one unit.
public struct Samples: Sendable, Equatable {
  /// The values from the smallest to the largest.
  public let values: [Double]

  /// Takes values in any order.
  public init(_ values: [Double]) {
    self.values = values.sorted()
  }

  /// The value in the middle, of an even number of them the mean of the two; nil of none.
  public var median: Double? {
    guard let last = values.indices.last else { return nil }
    return (values[last / 2] + values[(last + 1) / 2]) / 2
  }

  /// The value that the share of them, from 0 to 1, does not exceed; nil of none.
  ///
  /// It is one of the values: the nearest by rank, never one in between.
  public func percentile(_ share: Double) -> Double? {
    guard let last = values.indices.last else { return nil }
    return values[Int((min(max(share, 0), 1) * Double(last)).rounded())]
  }
}
