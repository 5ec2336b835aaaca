internal import TextTerminal

extension Theme {
  /// Entries 0–7 only, which every palette defines, and none that vanishes on black or on white.
  ///
  /// Blue (4) is hard to read on black and yellow (3) on white: they never colour text.
  mutating func useSixteenColors() {
    titleFocused = .palette(7, on: 4, .bold)
    titleNoteFocused = .palette(7, on: 4)
    separatorFocused = .palette(6)
    footerKey = .palette(6, .bold)
    section = .palette(6, .bold)
    heading = .palette(6, .bold)
    link = .palette(6, .underline)
    code = .palette(5)
    bar = .palette(6)
    mention = .palette(5)
    lozenge = .palette(6, .bold)
    visibility = .palette(5, .bold)
    done = .palette(2)
    key = .palette(6, .bold)
    user = .palette(2, .bold)
    lead = .palette(5, .bold)
    open = .palette(2)
    snoozed = .palette(5)
    progress = .palette(6)
    warning = .palette(5, .bold)
    failure = .palette(1, .bold)
    information = .palette(6, .bold)
    note = .palette(5, .bold)
    linked = .palette(6, .bold)
    match = .palette(0, on: 3)
    currentMatch = .palette(0, on: 6, .bold)
  }

  /// For a dark background.
  mutating func useDarkColors() {
    titleFocused = .palette(117, on: 237, .bold)
    title = .palette(250, on: 235)
    titleNoteFocused = .palette(250, on: 237)
    titleNote = .palette(246, on: 235)
    separator = .palette(240)
    separatorFocused = .palette(67)
    footer = .palette(248, on: 235)
    footerKey = .palette(117, on: 235, .bold)
    footerNote = .palette(246, on: 235)
    notice = .palette(230, on: 235, .bold)
    overlayBorder = .palette(67)
    summary = .palette(231, .bold)
    section = .palette(117, .bold)
    heading = .palette(153, .bold)
    label = .palette(109)
    useDarkTextColors()
    useDarkContactColors()
    useDarkThreadColors()
    selectionFocused = .palette(231, on: 24, .bold)
    selection = .palette(252, on: 238)
  }

  private mutating func useDarkTextColors() {
    faint = .palette(245)
    link = .palette(111, .underline)
    code = .palette(180)
    bar = .palette(240)
    quote = .palette(250, .italic)
    mention = .palette(183)
    lozenge = .palette(152, .bold)
    bullet = .palette(109)
    author = .palette(253, .bold)
    visibility = .palette(215, .bold)
    done = .palette(114)
    key = .palette(117, .bold)
  }

  private mutating func useDarkContactColors() {
    user = .palette(114, .bold)
    lead = .palette(179, .bold)
    open = .palette(114)
    snoozed = .palette(183)
    closed = .palette(245)
    progress = .palette(117)
    warning = .palette(215)
    failure = .palette(210, .bold)
    information = .palette(117, .bold)
  }

  private mutating func useDarkThreadColors() {
    note = .palette(215, .bold)
    linked = .palette(117, .bold)
    match = .palette(231, on: 58)
    currentMatch = .palette(16, on: 221, .bold)
  }

  /// For a light background.
  mutating func useLightColors() {
    titleFocused = .palette(17, on: 153, .bold)
    title = .palette(239, on: 255)
    titleNoteFocused = .palette(236, on: 153)
    titleNote = .palette(241, on: 255)
    separator = .palette(249)
    separatorFocused = .palette(67)
    footer = .palette(239, on: 255)
    footerKey = .palette(24, on: 255, .bold)
    footerNote = .palette(241, on: 255)
    notice = .palette(16, on: 255, .bold)
    overlayBorder = .palette(67)
    summary = .palette(16, .bold)
    section = .palette(24, .bold)
    heading = .palette(25, .bold)
    label = .palette(240)
    useLightTextColors()
    useLightContactColors()
    useLightThreadColors()
    selectionFocused = .palette(231, on: 25, .bold)
    selection = .palette(235, on: 253)
  }

  private mutating func useLightTextColors() {
    faint = .palette(242)
    link = .palette(26, .underline)
    code = .palette(94)
    bar = .palette(249)
    quote = .palette(239, .italic)
    mention = .palette(91)
    lozenge = .palette(24, .bold)
    bullet = .palette(24)
    author = .palette(235, .bold)
    visibility = .palette(130, .bold)
    done = .palette(28)
    key = .palette(24, .bold)
  }

  private mutating func useLightContactColors() {
    user = .palette(22, .bold)
    lead = .palette(94, .bold)
    open = .palette(28)
    snoozed = .palette(91)
    closed = .palette(242)
    progress = .palette(25)
    warning = .palette(130)
    failure = .palette(124, .bold)
    information = .palette(25, .bold)
  }
  private mutating func useLightThreadColors() {
    note = .palette(130, .bold)
    linked = .palette(24, .bold)
    match = .palette(16, on: 229)
    currentMatch = .palette(16, on: 214, .bold)
  }
}
