import Testing
import TextTerminal

@testable import PanelViews

struct ThemeTests {
  /// Looks of text a person reads, by name.
  private static func textStyles(_ theme: Theme) -> [(name: String, style: Style)] {
    Mirror(reflecting: theme).children.compactMap { child in
      guard let name = child.label, let style = child.value as? Style else { return nil }
      let isDecoration = ["separator", "separatorFocused", "bar", "overlayBorder"].contains(name)
      return isDecoration ? nil : (name, style)
    }
  }

  @Test func `without colours no role has one`() {
    let theme = Theme(depth: .none, background: .dark)

    let colored = Self.textStyles(theme).filter {
      $0.style.foreground != .standard || $0.style.background != .standard
    }

    #expect(colored.map(\.name) == [])
  }

  @Test(arguments: [ColorDepth.sixteen, .twoHundredFiftySix])
  func `on an unknown background only the eight colours of every terminal are used`(
    depth: ColorDepth
  ) {
    let theme = Theme(depth: depth, background: .unknown)

    let others = Self.textStyles(theme).filter { look in
      [look.style.foreground, look.style.background].contains { color in
        if case .palette(let entry) = color { return entry > 7 }
        return false
      }
    }

    #expect(others.map(\.name) == [])
  }

  @Test(arguments: [Theme.Background.dark, .light])
  func `every text can be read against what is behind it`(background: Theme.Background) {
    let theme = Theme(depth: .twoHundredFiftySix, background: background)
    let usual = background == .dark ? 0.012 : 1.0

    let faint = Self.textStyles(theme).filter { look in
      guard let front = Luminance.of(look.style.foreground) else { return false }
      let behind = Luminance.of(look.style.background) ?? usual
      return Luminance.contrast(front, behind) < 4.5
    }

    #expect(faint.map(\.name) == [])
  }

  @Test(
    arguments: [ColorDepth.none, .sixteen, .twoHundredFiftySix],
    [Theme.Background.dark, .light, .unknown]
  )
  func `a selected row stands out, most with the focus`(
    depth: ColorDepth,
    background: Theme.Background
  ) {
    let theme = Theme(depth: depth, background: background)

    let focused = theme.selected(theme.text, isFocused: true)
    let unfocused = theme.selected(theme.text, isFocused: false)

    #expect(focused != theme.text)
    #expect(unfocused != theme.text)
    #expect(focused != unfocused)
    #expect(theme.title(isFocused: true) != theme.title(isFocused: false))
  }
}

/// Brightness of palette entries as WCAG 2 defines it.
private enum Luminance {
  static func of(_ color: Color) -> Double? {
    guard case .palette(let entry) = color, entry >= 16 else { return nil }
    let parts = components(of: Int(entry)).map { linear(Double($0) / 255) }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  static func contrast(_ one: Double, _ other: Double) -> Double {
    (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  private static func components(of entry: Int) -> [Int] {
    guard entry < 232 else { return Array(repeating: 8 + (entry - 232) * 10, count: 3) }
    let levels = [0, 95, 135, 175, 215, 255]
    let cube = entry - 16
    return [levels[cube / 36], levels[cube / 6 % 6], levels[cube % 6]]
  }

  /// The exact curve has an exponent of 2.4; 2.2 is as near as a limit on contrast needs.
  private static func linear(_ value: Double) -> Double {
    value * value * (1 + (1 - value) * -0.2)
  }
}
