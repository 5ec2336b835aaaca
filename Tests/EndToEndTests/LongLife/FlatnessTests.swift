import TestSupport
import Testing

/// What `Flatness` calls flat, and that it sees what is not.
@Suite struct FlatnessTests {
  private static let megabyte = 1 << 20

  /// Twenty values around 16 MB, with what the closure adds at each.
  private func series(seed: UInt64 = 1, _ more: (Int) -> Int) -> [Int] {
    var random = SeededGenerator(seed: seed)
    return (0..<20).map { index in
      let noise = Int.random(in: -300_000...300_000, using: &random)
      return 16 * Self.megabyte + noise + more(index)
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `what only wavers is flat`(seed: UInt64) {
    #expect(Flatness.memory.objection(to: series(seed: seed) { _ in 0 }) == nil, "seed \(seed)")
  }

  @Test func `filling up to a limit at first is flat`() {
    let values = series { index in index < 5 ? (index - 5) * 2 * Self.megabyte : 0 }

    #expect(Flatness.memory.objection(to: values) == nil)
  }

  @Test func `giving memory back now and then is flat`() {
    let values = series { index in index % 3 * Self.megabyte }

    #expect(Flatness.memory.objection(to: values) == nil)
  }

  @Test func `a leak of a hundred and fifty bytes a step is seen in sixty thousand steps`() {
    let values = series { index in index * 3_000 * 150 }

    #expect(Flatness.memory.objection(to: values)?.hasPrefix("grew to ") == true)
  }

  @Test func `a leak that begins late is seen`() {
    let values = series { index in index < 12 ? 0 : (index - 12) * Self.megabyte }

    #expect(Flatness.memory.objection(to: values) != nil)
  }

  @Test func `a single high value is flat`() {
    let values = series { index in index == 17 ? 20 * Self.megabyte : 0 }

    #expect(Flatness.memory.objection(to: values) == nil)
  }

  @Test func `one descriptor more for each moment is seen`() {
    let flat = Flatness(share: 0, allowance: 2)

    #expect(flat.objection(to: Array(repeating: 9, count: 8)) == nil)
    #expect(flat.objection(to: Array(9..<17)) != nil)
  }

  @Test func `too few values are no proof`() {
    #expect(Flatness.memory.objection(to: [1, 1, 1]) == "3 values are too few to be judged")
  }
}
