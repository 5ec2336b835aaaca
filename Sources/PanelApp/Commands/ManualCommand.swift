internal import ArgumentParser
internal import PanelModel

/// `intercom-panel manual`: the manual page, for man(1).
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page.",
    discussion: """
      The page is roff for man(1): intercom-panel manual | man -l - reads it.
      """
  )

  func run() throws {
    try CommandRun.report { () throws(CommandFailure) in
      guard let program = CommandReference.program() else {
        throw CommandFailure(["The commands could not be described."], status: .unavailable)
      }
      try StandardStream.output.print(ManualPage(program: program, keyMap: .standard).text)
    }
  }
}
