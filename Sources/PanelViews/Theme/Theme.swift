public import TextTerminal

/// The looks of everything on the screen, by the part each plays.
///
/// Meaning never hangs on colour alone: what is coloured is also named by a word or a sign.
public struct Theme: Sendable, Equatable {
  // The frame. The values here are for a terminal without colours; palettes replace them.
  var titleFocused = Style(attributes: [.bold, .underline])
  var title = Style(attributes: .bold)
  var titleNoteFocused = Style(attributes: .underline)
  var titleNote = Style.plain
  var separator = Style(attributes: .dim)
  var separatorFocused = Style.plain
  var footer = Style.plain
  var footerKey = Style(attributes: .bold)
  var footerNote = Style(attributes: .dim)
  var notice = Style(attributes: .bold)
  var overlay = Style.plain
  var overlayBorder = Style.plain

  // Text.
  var text = Style.plain
  var strong = Style(attributes: .bold)
  var faint = Style(attributes: .dim)
  var summary = Style(attributes: .bold)
  var section = Style(attributes: .bold)
  var heading = Style(attributes: [.bold, .underline])
  var subheading = Style(attributes: .bold)
  var label = Style(attributes: .dim)
  var link = Style(attributes: .underline)
  var code = Style.plain
  var bar = Style(attributes: .dim)
  var quote = Style(attributes: .italic)
  var mention = Style(attributes: .bold)
  var lozenge = Style(attributes: .bold)
  var bullet = Style.plain
  var author = Style(attributes: .bold)
  var visibility = Style(attributes: .bold)
  var done = Style.plain
  var key = Style(attributes: .bold)

  // Contacts.
  var user = Style(attributes: .bold)
  var lead = Style(attributes: .bold)
  var open = Style(attributes: .bold)
  var snoozed = Style.plain
  var closed = Style(attributes: .dim)
  var progress = Style.plain
  var warning = Style(attributes: .bold)
  var failure = Style(attributes: .bold)
  var information = Style(attributes: .bold)

  // A conversation that is read.
  var note = Style(attributes: .bold)
  var linked = Style(attributes: .bold)
  var match = Style(attributes: [.bold, .underline])
  var currentMatch = Style(attributes: [.bold, .reverse])

  // What is selected: one look for the whole row, whatever stands in it.
  var selectionFocused = Style(attributes: [.reverse, .bold])
  var selection = Style(attributes: .bold)

  /// What the terminal's background is like.
  public enum Background: Sendable, Hashable {
    case dark
    case light
    /// The terminal does not tell: only looks that can be read on both are used.
    case unknown
  }

  /// A theme that is always there.
  public enum Name: String, Sendable, Hashable, CaseIterable {
    /// The dark or the light one where the background is known, else the terminal's.
    case auto
    case dark
    case light
    /// Nothing but the terminal's own two colours, and what stands out is reversed.
    case highContrast = "high-contrast"
    /// The first colours of the terminal's own palette.
    case terminal
    /// No colours.
    case none
  }

  /// Makes the theme that suits a terminal.
  public init(depth: ColorDepth, background: Background) {
    self.init(.auto, depth: depth, background: background)
  }

  /// Makes a theme that is always there; with fewer than 256 colours dark and light are the
  /// terminal's.
  public init(_ name: Name, depth: ColorDepth, background: Background) {
    let isRich = depth >= .twoHundredFiftySix
    switch (name, background) {
    case (.highContrast, _): useHighContrast(hasColors: depth != .none)
    case (.none, _): break
    case _ where depth == .none: break
    case (.dark, _) where isRich, (.auto, .dark) where isRich: useDarkColors()
    case (.light, _) where isRich, (.auto, .light) where isRich: useLightColors()
    case (.auto, _), (.dark, _), (.light, _), (.terminal, _): useSixteenColors()
    }
  }

  /// The look of a piece of a selected row: the row's own, keeping what the piece stresses.
  func selected(_ style: Style, isFocused: Bool) -> Style {
    let row = isFocused ? selectionFocused : selection
    return row.adding(style.attributes.subtracting([.dim, .reverse]))
  }

  /// The look of a pane's title.
  func title(isFocused: Bool) -> Style { isFocused ? titleFocused : title }

  /// The look of what is said beside a pane's title.
  func titleNote(isFocused: Bool) -> Style { isFocused ? titleNoteFocused : titleNote }
}

extension Style {
  /// A look of a palette entry upon the terminal's own background.
  static func palette(_ entry: UInt8, _ attributes: Attributes = []) -> Style {
    Style(foreground: .palette(entry), attributes: attributes)
  }

  /// A look of a palette entry upon another one.
  static func palette(_ entry: UInt8, on background: UInt8, _ attributes: Attributes = []) -> Style
  {
    Style(
      foreground: .palette(entry),
      background: .palette(background),
      attributes: attributes
    )
  }
}
