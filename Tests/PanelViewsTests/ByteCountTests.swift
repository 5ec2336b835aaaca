import Testing

@testable import PanelViews

@Suite struct ByteCountTests {
  @Test(
    arguments: [
      (0, "0 B"), (999, "999 B"), (1_000, "1 kB"), (1_250, "1.2 kB"), (84_123, "84 kB"),
      (4_200_000, "4.2 MB"), (999_999, "999 kB"), (7_000_000_000_000_000, "7,000 TB"),
    ] as [(Int64, String)]
  )
  func `sizes are short`(bytes: Int64, text: String) {
    #expect(ByteCount.text(bytes) == text)
  }
}
