internal import ArgumentParser
internal import Glibc

/// `intercom-panel demo`: hands over to the demo program, which stands beside this one.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Try the program on a sample workspace, without an account."
  )

  @Argument(parsing: .captureForPassthrough, help: "Handed to intercom-panel-demo.")
  var arguments: [String] = []

  func run() throws {
    try CommandRun.report { () throws(CommandFailure) in
      let program = "intercom-panel-demo"
      for path in [Self.neighbour(program), program].compactMap(\.self) {
        // Returns only when there is no such program.
        unsafe CStrings.withArray([path] + arguments) { words in
          guard let program = unsafe words[0] else { return }
          _ = unsafe execvp(program, words)
        }
      }
      throw CommandFailure(
        ["\(program) is neither beside this program nor in PATH."],
        status: .unavailable
      )
    }
  }

  /// The file of the name in the folder of this program; nil when the system does not tell it.
  private static func neighbour(_ name: String) -> String? {
    guard let path = unsafe realpath("/proc/self/exe", nil) else { return nil }
    defer { unsafe free(path) }
    let folders = unsafe String(cString: path).split(separator: "/").dropLast()
    return folders.map { "/" + $0 }.joined() + "/" + name
  }
}
