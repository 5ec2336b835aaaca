internal import CursesTerminal
internal import Settings
internal import TextTerminal

extension Composition {
  /// Takes the terminal the program was started in.
  @MainActor
  static func terminal(
    _ look: Look,
    wantsTrueColor: Bool
  ) throws(CommandFailure) -> any Terminal {
    do throws(CursesTerminal.OpenFailure) {
      return try CursesTerminal.open(usesMouse: look.usesMouse, wantsTrueColor: wantsTrueColor)
    } catch {
      throw CommandFailure([error.sentence], status: .usage)
    }
  }
}

extension CursesTerminal.OpenFailure {
  /// What is wrong with the terminal and what to do.
  var sentence: String {
    switch self {
    case .notATerminal: "Input or output is no terminal."
    case .missingTERM:
      "TERM is not set, so the terminal's abilities are unknown. Set it, for example: "
        + "TERM=xterm-256color intercom-panel …"
    case .unknownTerminal(let name):
      "No description of the terminal \"\(name)\" is installed. Set TERM to one that is, such as "
        + "xterm-256color."
    case .tooDumb(let name):
      "The terminal \"\(name)\" cannot show a full screen. Use intercom-panel contacts instead."
    }
  }
}
