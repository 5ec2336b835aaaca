/// How the screen looks and whether it takes the mouse.
public struct Look: Sendable, Equatable {
  /// The name of a theme: one of `Look.themes` or of the person's own.
  public var theme: String
  /// What is behind the text.
  public var background: Background
  /// How many colours are used.
  public var colors: ColorRange
  /// Whether the mouse selects and scrolls; when not, the terminal selects text with it.
  public var usesMouse: Bool

  /// The terminal's background.
  public enum Background: String, Sendable, Hashable, CaseIterable {
    case auto
    case dark
    case light
  }

  /// The colours that may be used; `auto` is what the terminal says it has.
  public enum ColorRange: String, Sendable, Hashable, CaseIterable {
    case auto
    case sixteen = "16"
    case full = "256"
    case trueColor = "truecolor"
    case none
  }

  /// The names of the themes that are always there.
  public static let themes = ["auto", "dark", "light", "high-contrast", "terminal", "none"]

  /// Assembles a look.
  public init(
    theme: String = "auto",
    background: Background = .auto,
    colors: ColorRange = .auto,
    usesMouse: Bool = true
  ) {
    self.theme = theme
    self.background = background
    self.colors = colors
    self.usesMouse = usesMouse
  }
}
