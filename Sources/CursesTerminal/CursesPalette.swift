internal import CNcurses
internal import TextTerminal

/// Turns styles into what ncurses draws with, defining pairs of colours as they are needed.
struct CursesPalette {
  /// A style as ncurses knows it.
  struct Look: Equatable {
    /// The number of a defined pair of colours; 0 is the terminal's own.
    var pair: Int32
    /// Bits of `curses_cell.attributes`.
    var attributes: UInt8

    /// The terminal's own look.
    static let plain = Look(pair: 0, attributes: 0)
  }

  private struct Colors: Hashable {
    var foreground: Int32
    var background: Int32
  }

  private static let standard: Int32 = -1
  /// So many colours have terminals whose descriptions end in `-direct`: a number means red, green
  /// and blue there, save for the first ones, which are the palette's.
  ///
  /// Source: terminfo(5), "Direct-color"; user_caps(5), `RGB`.
  private static let directColors: Int32 = 1 << 24
  /// The most palette entries that a direct description keeps.
  private static let keptEntries: Int32 = 256

  /// How many colours may be used.
  let depth: ColorDepth
  private let hasBrightColors: Bool
  private let pairLimit: Int32
  private var pairs = [Colors(foreground: standard, background: standard): Int32(0)]
  private var latest: (style: Style, look: Look) = (.plain, .plain)

  /// Makes the palette of the open terminal; `allowsColor` is false to draw without colours.
  init(allowsColor: Bool) {
    let count = curses_color_count()
    switch count {
    case Self.directColors where allowsColor: depth = .trueColor
    case 256 where allowsColor: depth = .twoHundredFiftySix
    case 8... where allowsColor: depth = .sixteen
    default: depth = .none
    }
    hasBrightColors = (16...256).contains(count)
    pairLimit = curses_pair_limit()
  }

  /// The look of the style with the colours the terminal has.
  mutating func look(of style: Style) -> Look {
    if style == latest.style { return latest.look }
    var attributes = style.attributes
    var colors = Colors(
      foreground: number(of: style.foreground, brightness: &attributes),
      background: number(of: style.background)
    )
    // Two colours that few colours cannot tell apart would hide the text.
    if depth != .none, colors.foreground != Self.standard,
      colors.foreground == colors.background, style.foreground != style.background
    {
      colors = Colors(foreground: Self.standard, background: Self.standard)
      attributes.insert(.reverse)
    }
    let look = Look(pair: pair(of: colors), attributes: attributes.rawValue)
    latest = (style, look)
    return look
  }

  private func number(of color: Color) -> Int32 {
    switch color.nearest(in: depth) {
    case .standard: Self.standard
    case .palette(let index) where depth == .trueColor && index >= 8: Self.direct(color)
    case .palette(let index) where depth == .sixteen: Int32(hasBrightColors ? index : index % 8)
    case .palette(let index): Int32(index)
    case .rgb: Self.direct(color)
    }
  }

  /// The number of red, green and blue; the blues that would be palette entries get a trace of red.
  private static func direct(_ color: Color) -> Int32 {
    guard let (red, green, blue) = color.components else { return standard }
    let number = Int32(red) << 16 | Int32(green) << 8 | Int32(blue)
    return number > 0 && number < keptEntries ? number | 1 << 16 : number
  }

  /// Eight colours become sixteen by bold.
  private func number(of color: Color, brightness: inout Style.Attributes) -> Int32 {
    if depth == .sixteen, !hasBrightColors, case .palette(8...15) = color {
      brightness.insert(.bold)
    }
    return number(of: color)
  }

  private mutating func pair(of colors: Colors) -> Int32 {
    if let pair = pairs[colors] { return pair }
    let next = Int32(pairs.count)
    guard next <= pairLimit, curses_define_pair(next, colors.foreground, colors.background) else {
      return 0
    }
    pairs[colors] = next
    return next
  }
}
