/// Whether links can be opened.
struct BrowserCheck {
  var opener: BrowserOpener
  /// Whether a program of the name is there to be started.
  var isThere: (String) -> Bool

  func findings() -> [DoctorFinding] {
    let place = opener.command != nil ? "open.command" : "BROWSER"
    guard let program = opener.words(for: "https://app.intercom.com/")?.first else {
      return [
        .warn(
          .browser,
          "no desktop here (neither DISPLAY nor WAYLAND_DISPLAY nor BROWSER is set)",
          "Links are shown in full and copied instead; or set command under [open]."
        )
      ]
    }
    guard isThere(program) else {
      let isOwn = program == "xdg-open" && opener.command == nil
      let remedy =
        isOwn
        ? "Install xdg-utils, or set command under [open]."
        : "Install it, or change \(place)."
      return [.warn(.browser, "there is no program \(program)", remedy)]
    }
    return [.ok(.browser, "links are opened by \(program)")]
  }
}
