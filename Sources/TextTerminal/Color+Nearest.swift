extension Color {
  /// Red, green and blue; nil for the terminal's own colour.
  ///
  /// Entries 0–15 differ from terminal to terminal; these are xterm's. The others are the same
  /// everywhere. Source: xterm's 256colres.h and its default resources.
  public var components: (red: UInt8, green: UInt8, blue: UInt8)? {
    switch self {
    case .standard: nil
    case .rgb(let red, let green, let blue): (red, green, blue)
    case .palette(let entry) where entry < 16: Self.firstEntries[Int(entry)]
    case .palette(let entry) where entry < 232:
      (
        Self.levels[Int(entry - 16) / 36], Self.levels[Int(entry - 16) / 6 % 6],
        Self.levels[Int(entry - 16) % 6]
      )
    case .palette(let entry):
      (8 + (entry - 232) * 10, 8 + (entry - 232) * 10, 8 + (entry - 232) * 10)
    }
  }

  /// The colour that comes nearest among those a terminal of the depth has.
  public func nearest(in depth: ColorDepth) -> Color {
    switch (self, depth) {
    case (.standard, _), (_, .none): .standard
    case (_, .trueColor), (.palette, .twoHundredFiftySix): self
    case (.rgb, .twoHundredFiftySix): nearest(among: 16...255)
    case (.palette(0...15), .sixteen): self
    case (_, .sixteen): nearestOfEight
    }
  }

  private static let levels: [UInt8] = [0, 95, 135, 175, 215, 255]

  private static let firstEntries: [(red: UInt8, green: UInt8, blue: UInt8)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
    (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]

  private func nearest(among entries: ClosedRange<UInt8>) -> Color {
    let best = entries.min { distance(to: .palette($0)) < distance(to: .palette($1)) }
    return .palette(best ?? entries.lowerBound)
  }

  /// By hue, as a pale red is red still: the channels that are as strong as the strongest.
  ///
  /// Greys become black, white or the terminal's own colour.
  private var nearestOfEight: Color {
    guard let (red, green, blue) = components else { return .standard }
    let channels = [Int(red), Int(green), Int(blue)]
    guard let least = channels.min(), let most = channels.max() else { return .standard }
    guard most - least >= 40 else {
      return most < 64 ? .palette(0) : most > 224 ? .palette(7) : .standard
    }
    let middle = (least + most) / 2
    let bits = channels.enumerated().reduce(0) { $0 | ($1.element > middle ? 1 << $1.offset : 0) }
    return .palette(UInt8(truncatingIfNeeded: bits))
  }

  /// The distance in red, green and blue, weighted by how well each is seen.
  private func distance(to other: Color) -> Int {
    guard let one = components, let two = other.components else { return .max }
    let red = Int(one.red) - Int(two.red)
    let green = Int(one.green) - Int(two.green)
    let blue = Int(one.blue) - Int(two.blue)
    return 3 * red * red + 6 * green * green + 2 * blue * blue
  }
}
