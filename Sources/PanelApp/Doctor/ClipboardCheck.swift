/// Whether a copied link reaches the clipboard of the machine the person sits at.
struct ClipboardCheck {
  var environment: ProcessEnvironment
  /// The value of an option of the tmux around us; nil when it does not say.
  var tmuxOption: (String) -> String?

  func findings() -> [DoctorFinding] {
    guard environment["TMUX"] != nil else {
      let isScreen = environment["TERM"]?.hasPrefix("screen") ?? false
      let way = isScreen ? "by way of screen, which passes it on" : "if the terminal allows it"
      return [.ok(.clipboard, "copied links go to the terminal (OSC 52), \(way)")]
    }
    // The panel sends a sequence for tmux itself and one that tmux is to pass on.
    if tmuxOption("set-clipboard") == "on" {
      return [.ok(.clipboard, "copied links go through tmux (set-clipboard is on)")]
    }
    if let passing = tmuxOption("allow-passthrough"), passing == "on" || passing == "all" {
      return [.ok(.clipboard, "copied links go through tmux (allow-passthrough is \(passing))")]
    }
    return [
      .warn(
        .clipboard,
        "tmux keeps copied links from the terminal's clipboard",
        "Run: tmux set -g set-clipboard on (and write that without “tmux” into ~/.tmux.conf)."
      )
    ]
  }
}
