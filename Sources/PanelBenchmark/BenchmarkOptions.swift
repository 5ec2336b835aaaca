internal import Glibc

/// What is measured and how often.
public struct BenchmarkOptions: Sendable {
  /// The parts of the report, in their order.
  public enum Part: String, Sendable, CaseIterable {
    case issue
    case list
    case size
    case resolving
    case growth
    case decoding
  }

  /// The parts that are measured.
  public var parts: Set<Part> = Set(Part.allCases)
  /// How often the programs are started, from 1 on.
  public var runs = 9
  /// Whether as much as possible is left out.
  public var isQuick = false
  /// The panel's path; nil for the one beside this program.
  public var program: String?
  /// Where the report is written for programs; nil for nowhere.
  public var jsonPath: String?

  /// Makes options; everything in full by default.
  public init() {}

  /// Runs where one of them takes long.
  var fewRuns: Int { max(1, min(runs, isQuick ? 2 : 3)) }
  /// How long a program is watched while it rests.
  var rest: Duration { isQuick ? .seconds(2) : .seconds(5) }

  /// Tells on standard error what is being done.
  public func say(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    // The array outlives the call; nothing depends on whether somebody reads it.
    _ = unsafe write(2, bytes, bytes.count)
  }
}
