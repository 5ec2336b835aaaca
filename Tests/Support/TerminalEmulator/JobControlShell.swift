/// A shell under which a program can be stopped with Ctrl-Z.
///
/// It says `stopped 1` (and so on) then, and waits for a line before it goes on with the program.
enum JobControlShell {
  /// The shell's path.
  static let path = "/bin/sh"

  /// What follows the shell's name so that it runs the program.
  static func arguments(running program: String, _ arguments: [String]) -> [String] {
    let script = """
      "$0" "$@"; n=0
      while jobs %% >/dev/null 2>&1; do n=$((n + 1)); echo stopped $n; read l; fg; done
      """
    return ["-m", "-c", script, program] + arguments
  }
}
