import PanelBenchmark
import Testing

struct SamplesTests {
  @Test(
    arguments: [([3, 1, 2], 2), ([4, 1, 3, 2], 2.5), ([7], 7), ([1, 1, 1, 900], 1)]
      as [([Double], Double)]
  )
  func `the median is the value in the middle`(values: [Double], median: Double) {
    #expect(Samples(values).median == median)
  }

  @Test(
    arguments: [(0, 10), (0.5, 60), (0.9, 100), (1, 110), (7, 110), (-1, 10)] as [(Double, Double)]
  )
  func `a percentile is one of the values`(share: Double, value: Double) {
    let samples = Samples((1...11).reversed().map { Double($0 * 10) })

    #expect(samples.percentile(share) == value)
  }

  @Test func `nothing measured has neither median nor percentile`() {
    let none = Samples([])

    #expect(none.median == nil && none.percentile(0.9) == nil)
  }
}
