internal import PanelViews

/// What the environment tells of the terminal's background.
enum TerminalBackground {
  /// Reads `COLORFGBG`, in which rxvt, Konsole and others put the palette's entries of foreground
  /// and background, such as `15;0` or `0;default;15`.
  ///
  /// Within tmux and screen it may tell of another terminal, and counts for nothing.
  static func told(by environment: ProcessEnvironment) -> Theme.Background {
    guard environment["TMUX"] == nil, environment["STY"] == nil,
      let entry = environment["COLORFGBG"]?.split(separator: ";").last.flatMap({ Int($0) })
    else { return .unknown }
    return switch entry {
    case 0...6, 8: .dark
    case 7, 9...15: .light
    default: .unknown
    }
  }
}
