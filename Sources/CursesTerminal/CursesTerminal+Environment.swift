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

    /// The environment the process was started with.
    static var current: Environment {
      let type = variable("TERM")
      var environment = Environment(terminalType: type, allowsColor: variable("NO_COLOR").isEmpty)
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
