import PanelBenchmark
import Testing

struct FigureTests {
  /// Ten fast runs and one that was disturbed.
  private static let figure = Figure(
    "start",
    .milliseconds,
    Array(repeating: 4, count: 9) + [30, 30],
    floor: [2, 2, 2]
  )

  @Test func `ratios are multiples of the floor's median`() {
    #expect(Self.figure.ratio == 2)
    #expect(Self.figure.tailRatio == 15)
  }

  @Test(arguments: [[Double]?.none, [], [0, 0]])
  func `there is no ratio to a floor that is not there or does nothing`(floor: [Double]?) {
    let figure = Figure("idle", .count, [1], floor: floor)

    #expect(figure.ratio == nil && figure.tailRatio == nil)
  }

  @Test(arguments: [
    (Target.ratio(2), true), (.ratio(1.9), false), (.tailRatio(3), false), (.tailRatio(15), true),
    (.median(4), true), (.median(3.9), false),
  ])
  func `a target is met up to its limit`(target: Target, isMet: Bool) {
    #expect(target.isMet(by: Self.figure) == isMet)
  }

  @Test func `what was not measured neither meets a target nor misses it`() {
    let figure = Figure("start", .milliseconds, [])

    #expect(Target.median(4).isMet(by: figure) == nil)
    #expect(Target.ratio(4).isMet(by: figure) == nil)
  }

  @Test(
    arguments: [
      (0.04249, "0.042"), (1.5, "1.50"), (23.84, "23.8"), (1204.4, "1204"), (12, "12"),
      (-0.25, "-0.250"),
      (9.999, "10.00"), (.infinity, "–"),
    ] as [(Double, String)]
  )
  func `numbers have three digits that count`(value: Double, text: String) {
    #expect(FigureText.short(value) == text)
  }
}
