import Testing
import TextTerminal

@testable import PanelViews

struct ThemeTests {
  /// Looks of text a person reads, by name.
  private static func textStyles(_ theme: Theme) -> [(name: String, style: Style)] {
    let decoration = ["separator", "separatorFocused", "bar", "overlayBorder"]
    return allStyles(theme).filter { !decoration.contains($0.name) }
  }

  private static func allStyles(_ theme: Theme) -> [(name: String, style: Style)] {
    Mirror(reflecting: theme).children.compactMap { child in
      guard let name = child.label, let style = child.value as? Style else { return nil }
      return (name, style)
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

  @Test(arguments: Theme.Name.allCases, [ColorDepth.sixteen, .twoHundredFiftySix, .trueColor])
  func `text has a colour with another one behind it only where both are the theme's`(
    name: Theme.Name,
    depth: ColorDepth
  ) {
    let theme = Theme(name, depth: depth, background: .unknown)

    let faint = Self.textStyles(theme).filter { look in
      guard let front = look.style.foreground.components,
        let behind = look.style.background.components
      else { return look.style.foreground == .standard && look.style.background != .standard }
      return Luminance.contrast(Luminance.of(front), Luminance.of(behind)) < 4.5
    }

    #expect(faint.map(\.name) == [])
  }

  @Test(arguments: [ColorDepth.none, .sixteen, .twoHundredFiftySix])
  func `with high contrast nothing is faint and text has the terminal's own colours`(
    depth: ColorDepth
  ) {
    let theme = Theme(.highContrast, depth: depth, background: .unknown)

    let others = Self.textStyles(theme).filter { look in
      let hasOwnPair = look.style.foreground != .standard && look.style.background != .standard
      return look.style.attributes.contains(.dim)
        || look.style.foreground != .standard && !hasOwnPair
    }

    #expect(others.map(\.name) == [])
  }

  @Test func `every look of a theme has a role, and every role another look`() {
    let fields = Mirror(reflecting: Theme(depth: .none, background: .dark)).children
      .compactMap(\.label)

    var names: [String] = []
    for role in ThemeRole.all {
      var theme = Theme(depth: .none, background: .dark)
      role.set(Style(foreground: .palette(99)), in: &theme)
      names += Self.allStyles(theme).filter { $0.style.foreground == .palette(99) }.map(\.name)
    }

    #expect(names == fields)
    #expect(ThemeRole.all.map(\.name).count == Set(ThemeRole.all.map(\.name)).count)
  }

  @Test(
    arguments: Theme.Name.allCases,
    [ColorDepth.none, .sixteen, .twoHundredFiftySix, .trueColor]
  )
  func `a selected row stands out, most with the focus`(
    name: Theme.Name,
    depth: ColorDepth
  ) {
    let theme = Theme(name, depth: depth, background: .dark)

    let focused = theme.selected(theme.text, isFocused: true)
    let unfocused = theme.selected(theme.text, isFocused: false)

    #expect(focused != theme.text)
    #expect(unfocused != theme.text)
    #expect(focused != unfocused)
    #expect(theme.title(isFocused: true) != theme.title(isFocused: false))
  }
}

/// Brightness as WCAG 2 defines it.
private enum Luminance {
  static func of(_ color: Color) -> Double? { color.components.map { of($0) } }

  static func of(_ color: (red: UInt8, green: UInt8, blue: UInt8)) -> Double {
    0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue)
  }

  static func contrast(_ one: Double, _ other: Double) -> Double {
    (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }

  /// The exact curve has an exponent of 2.4; 2.2 is as near as a limit on contrast needs.
  private static func linear(_ part: UInt8) -> Double {
    let value = Double(part) / 255
    return value * value * (1 + (1 - value) * -0.2)
  }
}
