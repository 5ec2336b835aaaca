import Testing
import TextTerminal

@Suite struct NearestColorTests {
  @Test(arguments: [
    (Color.rgb(255, 136, 0), ColorDepth.trueColor, Color.rgb(255, 136, 0)),
    (.rgb(255, 135, 0), .twoHundredFiftySix, .palette(208)),
    (.rgb(255, 140, 4), .twoHundredFiftySix, .palette(208)),
    (.rgb(34, 34, 34), .twoHundredFiftySix, .palette(235)),
    (.rgb(0, 0, 0), .twoHundredFiftySix, .palette(16)),
    (.palette(117), .twoHundredFiftySix, .palette(117)),
    (.rgb(200, 30, 30), .sixteen, .palette(1)), (.rgb(255, 200, 200), .sixteen, .palette(1)),
    (.rgb(10, 10, 10), .sixteen, .palette(0)), (.palette(245), .sixteen, .standard),
    (.palette(231), .sixteen, .palette(7)), (.palette(12), .sixteen, .palette(12)),
    (.palette(117), .sixteen, .palette(6)), (.rgb(1, 2, 3), .none, .standard),
    (.standard, .trueColor, .standard),
  ])
  func `a colour becomes the nearest that there is`(
    _ color: Color,
    _ depth: ColorDepth,
    _ nearest: Color
  ) {
    #expect(color.nearest(in: depth) == nearest)
  }

  @Test(arguments: UInt8(16)...255)
  func `an entry of the palette is nearest to its own red, green and blue`(entry: UInt8) throws {
    let own = try #require(Color.palette(entry).components)

    let nearest = Color.rgb(own.red, own.green, own.blue).nearest(in: .twoHundredFiftySix)

    let found = try #require(nearest.components)
    #expect(found == own)
  }
}
