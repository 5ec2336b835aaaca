/// Numbers as JSON writes them: small ones, and those at and beyond the limits of machines.
enum OddNumber {
  /// A whole number within the bounds; without bounds perhaps beyond every machine integer.
  static func whole(_ bounds: ClosedRange<Double>, _ chance: inout Chance) -> String {
    let limits = limits(bounds)
    if bounds == unbounded, chance.oneIn(6) { return chance.choice(huge) }
    if limits.contains(recent.upperBound), chance.oneIn(3) { return "\(chance.number(recent))" }
    let usual: [Int64] = [
      0, 1, 2, 3, 5, 10, -1, 100, 1_000, 86_400, 1_767_225_600, 1_767_225_600_000, 253_402_300_799,
      253_402_300_800, Int64(Int32.max), Int64(Int32.min), .max, .min, .max - 1, 1 << 53,
    ]
    switch chance.number(0...9) {
    case 0: return "\(limits.lowerBound)"
    case 1: return "\(limits.upperBound)"
    case 2: return "\(chance.number(limits))"
    default:
      let number = chance.choice(usual)
      return "\(min(max(number, limits.lowerBound), limits.upperBound))"
    }
  }

  /// A number within the bounds, whole or not.
  static func any(_ bounds: ClosedRange<Double>, _ chance: inout Chance) -> String {
    if bounds.lowerBound.isInfinite != bounds.upperBound.isInfinite {
      return whole(bounds, &chance)
    }
    guard bounds == unbounded else {
      let share = Double(chance.number(0...1_000)) / 1_000
      let number = bounds.lowerBound + (bounds.upperBound - bounds.lowerBound) * share
      return chance.choice(["\(number)", "\(bounds.lowerBound)", "\(bounds.upperBound)"])
    }
    return chance.oneIn(2) ? whole(bounds, &chance) : chance.choice(fractions)
  }

  /// No bounds at all.
  static let unbounded = -Double.infinity...Double.infinity

  /// Moments of these years, in seconds.
  private static let recent: ClosedRange<Int64> = 1_300_000_000...1_800_000_000

  private static func limits(_ bounds: ClosedRange<Double>) -> ClosedRange<Int64> {
    let lower = Int64(exactly: bounds.lowerBound.rounded(.up)) ?? .min
    let upper = Int64(exactly: bounds.upperBound.rounded(.down)) ?? .max
    return lower...max(lower, upper)
  }

  private static let huge = [
    "9223372036854775808", "-9223372036854775809", "123456789012345678901234567890", "1e18",
    "1E400",
    "-0", "1.0", "10e-1", "0e0", "18446744073709551616", "1" + String(repeating: "0", count: 400),
  ]

  private static let fractions = [
    "0.5", "-0.0", "1e-400", "1e308", "-1.7976931348623157e308", "1e999", "3.14159265358979323846",
    "0.1e1", "99.99", "1200.5", "1e21", "4.9e-324", "123456789.987654321",
  ]
}
