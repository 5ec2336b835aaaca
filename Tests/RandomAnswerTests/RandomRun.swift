import FoundationEssentials
import Testing

/// How many random answers are made, and from which seeds.
///
/// `RANDOM_ANSWERS=100000` makes about so many in place of the usual number; `RANDOM_SEED=17`
/// makes those of one seed alone, as a failure names it.
enum RandomRun {
  /// About so many answers are made in a usual run.
  private static let usual = 4_000

  /// The seeds of a test that has so many of them in a usual run.
  static func seeds(_ count: Int) -> ClosedRange<UInt64> {
    if let seed = number("RANDOM_SEED") { return seed...seed }
    let wanted = number("RANDOM_ANSWERS").map { count * Int($0) / usual } ?? count
    return 1...UInt64(max(1, wanted))
  }

  /// What to do in order to see a failure again.
  static func hint(_ seed: UInt64) -> String { "again with RANDOM_SEED=\(seed)" }

  /// The same as a test says it.
  static func comment(_ seed: UInt64) -> Comment { Comment(rawValue: hint(seed)) }

  private static func number(_ name: String) -> UInt64? {
    ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) }
  }
}
