/// Judges whether something that is measured again and again stays as it is.
///
/// The first quarter is warm-up: memories of answers fill until they reach their limits, and
/// libraries are loaded. After that the median of the last quarter is compared with that of the
/// second. Medians, because what is held at one moment depends on which issues were visited last,
/// and an allocator gives pages back when it pleases: a single high value is no leak, and a leak of
/// one size a step raises all later values. What it adds between the middles of the two quarters,
/// in half of all steps, outgrows any allowance when the run is long.
struct Flatness: Sendable {
  /// What the late median may be beyond the early one, as a share of that.
  var share: Double
  /// What it may be beyond that.
  var allowance: Int

  /// Memory: a twentieth, for fragments that the allocator cannot use, and two megabytes for what
  /// the issues that were visited last are larger than those before.
  static let memory = Flatness(share: 0.05, allowance: 2 << 20)

  /// Fewer values than this cannot be judged.
  static let leastValues = 8

  /// What is wrong with the values, in order of time; nil when they stay as they are.
  func objection(to values: [Int]) -> String? {
    guard values.count >= Self.leastValues else {
      return "\(values.count) values are too few to be judged"
    }
    let quarter = values.count / 4
    let early = Self.median(values[quarter..<quarter * 2])
    let late = Self.median(values.suffix(quarter))
    let most = early + Int(share * Double(early)) + allowance
    return late > most
      ? "grew to \(late), where \(most) is the most after \(early); all: \(values)" : nil
  }

  /// The lower one of the two in the middle, where there are two.
  private static func median(_ values: some Collection<Int>) -> Int {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : sorted[(sorted.count - 1) / 2]
  }
}
