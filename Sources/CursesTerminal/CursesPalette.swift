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

  /// How many colours may be used.
  let depth: ColorDepth
  private let hasBrightColors: Bool
  private let pairLimit: Int32
  private var pairs = [Colors(foreground: standard, background: standard): Int32(0)]
  private var latest: (style: Style, look: Look) = (.plain, .plain)

  /// Makes the palette of the open terminal; `allowsColor` is false to draw without colours.
  init(allowsColor: Bool) {
    let count = curses_color_count()
    // With more than 256 colours a number means red, green and blue, save for the first eight.
    switch count {
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
    let colors = Colors(
      foreground: number(of: style.foreground, brightness: &attributes),
      background: number(of: style.background)
    )
    let look = Look(pair: pair(of: colors), attributes: attributes.rawValue)
    latest = (style, look)
    return look
  }

  private func number(of color: Color) -> Int32 {
    switch (color, depth) {
    case (.standard, _), (_, .none): Self.standard
    case (.palette(let index), .twoHundredFiftySix): Int32(index)
    case (.palette(let index), .sixteen) where index >= 16: Self.standard
    case (.palette(let index), .sixteen): Int32(hasBrightColors ? index : index % 8)
    }
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
