internal import Settings

/// Whether copied text reaches the clipboard of the machine the person sits at.
struct ClipboardCheck {
  var clipboard: DesktopClipboard
  /// Whether the terminal is asked, as configured.
  var terminal: CopyChoice.Terminal
  /// The value of an option of the tmux around us; nil when it does not say.
  var tmuxOption: (String) -> String?

  func findings() -> [DoctorFinding] {
    if let missing { return [missing] }
    let asksTerminal = clipboard.asksTerminal(terminal)
    let program = clipboard.words.map { words in
      DoctorFinding.ok(.clipboard, "copied text goes to \(words[0])")
    }
    if asksTerminal { return [program].compactMap(\.self) + [terminalFinding] }
    return [program ?? nowhere]
  }

  /// The configured program, when it is not there.
  private var missing: DoctorFinding? {
    guard let name = clipboard.command?.first, !name.contains("/"), !clipboard.isThere(name) else {
      return nil
    }
    return .warn(
      .clipboard,
      "there is no program \(name)",
      "Install it, or change command under [copy]."
    )
  }

  private var nowhere: DoctorFinding {
    .warn(
      .clipboard,
      "copied text goes nowhere: osc52 is false, and there is no program for it",
      "Install wl-clipboard or xclip, or set osc52 = \"auto\" under [copy]."
    )
  }

  private var terminalFinding: DoctorFinding {
    let environment = clipboard.environment
    guard environment["TMUX"] != nil else {
      let isScreen = environment["TERM"]?.hasPrefix("screen") ?? false
      let way = isScreen ? "by way of screen, which passes it on" : "if the terminal allows it"
      return .ok(.clipboard, "copied text goes to the terminal (OSC 52), \(way)")
    }
    // The panel sends a sequence for tmux itself and one that tmux is to pass on.
    if tmuxOption("set-clipboard") == "on" {
      return .ok(.clipboard, "copied text goes through tmux (set-clipboard is on)")
    }
    if let passing = tmuxOption("allow-passthrough"), passing == "on" || passing == "all" {
      return .ok(.clipboard, "copied text goes through tmux (allow-passthrough is \(passing))")
    }
    return .warn(
      .clipboard,
      "tmux keeps copied text from the terminal's clipboard",
      "Run: tmux set -g set-clipboard on (and write that without “tmux” into ~/.tmux.conf)."
    )
  }
}
