internal import CNcurses
internal import Glibc

extension CursesTerminal {
  /// What the environment says about the terminal.
  struct Environment: Sendable {
    /// The name in TERM; empty when it is not set.
    var terminalType: String
    /// Whether colours are wanted.
    ///
    /// Source: no-color.org.
    var allowsColor = true
    /// Whether the mouse is taken; if not, the terminal selects text with it.
    var usesMouse = true
    /// What stands between the program and the terminal.
    var multiplexer = ClipboardSequence.Multiplexer.none

    /// What the terminal says in COLORTERM of the colours it shows; empty when it does not.
    ///
    /// Source: the page "Terminal Colors" of termstandard/colors.
    var colorWord = ""

    /// Takes the terminal's description that has red, green and blue, where it shows them and such
    /// a description is installed.
    ///
    /// That is `tmux-direct` for `tmux-256color`, `kitty-direct` for `xterm-kitty`.
    mutating func useDirectColors() {
      guard ["truecolor", "24bit"].contains(colorWord) else { return }
      var stem = terminalType[...]
      if stem.hasSuffix("-256color") { stem = stem.dropLast(9) }
      var stems = [stem]
      if stem.hasPrefix("xterm-") { stems.append(stem.dropFirst(6)) }
      let names = stems.map { "\($0)-direct" }
      // The text of a name outlives the call, which keeps no pointer to it.
      let found = names.first { name in unsafe curses_has_direct_colors(name) }
      if let found { terminalType = found }
    }

    /// The environment the process was started with.
    static var current: Environment {
      let type = variable("TERM")
      var environment = Environment(terminalType: type, allowsColor: variable("NO_COLOR").isEmpty)
      environment.colorWord = variable("COLORTERM")
      if !variable("TMUX").isEmpty {
        environment.multiplexer = .tmux
      } else if type.hasPrefix("screen") {
        environment.multiplexer = .screen
      }
      return environment
    }

    private static func variable(_ name: String) -> String {
      // The text is copied before anything else can change the environment.
      guard let value = unsafe getenv(name) else { return "" }
      return unsafe String(cString: value)
    }
  }
}
