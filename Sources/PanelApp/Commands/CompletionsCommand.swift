internal import ArgumentParser

/// `intercom-panel completions SHELL`: the script by which a shell completes our command lines.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print the completion script for a shell: bash, zsh or fish."
  )

  @Argument(help: ArgumentHelp("The shell: bash, zsh or fish.", valueName: "shell"))
  var shell: Shell

  /// The shells whose scripts there are.
  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash
    case zsh
    case fish

    var kind: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }

  func run() throws {
    try CommandRun.report { () throws(CommandFailure) in
      try StandardStream.output.print(RootCommand.completionScript(for: shell.kind) + "\n")
    }
  }
}
