internal import TextTerminal

extension Theme {
  /// Text in the terminal's own two colours, which is the best contrast that a person has chosen;
  /// what stands out is bold, underlined or reversed, and nothing is faint.
  mutating func useHighContrast(hasColors: Bool) {
    titleFocused = Style(attributes: [.bold, .reverse])
    title = Style(attributes: [.bold, .underline])
    titleNoteFocused = Style(attributes: .reverse)
    titleNote = Style(attributes: .underline)
    separator = .plain
    separatorFocused = Style(attributes: .bold)
    footerKey = Style(attributes: [.bold, .underline])
    footerNote = .plain
    notice = Style(attributes: [.bold, .reverse])
    overlayBorder = Style(attributes: .bold)
    faint = .plain
    heading = Style(attributes: [.bold, .underline])
    label = .plain
    bar = Style(attributes: .bold)
    quote = .plain
    visibility = Style(attributes: [.bold, .underline])
    closed = .plain
    warning = Style(attributes: [.bold, .underline])
    failure = Style(attributes: [.bold, .reverse])
    note = Style(attributes: [.bold, .underline])
    selectionFocused = Style(attributes: [.reverse, .bold])
    selection = Style(attributes: [.bold, .underline])
    guard hasColors else { return }
    match = .palette(0, on: 3)
    currentMatch = .palette(0, on: 6, .bold)
  }
}
