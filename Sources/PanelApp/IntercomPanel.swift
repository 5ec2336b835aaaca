internal import ArgumentParser
internal import CProgramMemory
internal import Glibc
internal import TextTerminal

/// The program, as both executables start it.
public enum IntercomPanel {
  /// Runs the command line with the given words, without the program's name.
  ///
  /// Returns only when the command is done; the full screen ends the process by itself.
  public static func run(_ words: [String]) {
    ProcessStart.settle()
    program_memory_share()
    if let plain = PlainCommandLine(words) {
      browse(plain.issue.flatMap { IssueReference($0) }, settings: plain.settings)
    }
    let names = RootCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
    run(parsed: CommandWords.commandFirst(words, commands: Set(names + ["help"])))
  }

  /// Runs what the full parser makes of the words.
  ///
  /// A complaint of the parser quotes them, and a script may have them from anywhere.
  private static func run(parsed words: [String]) {
    do {
      var command = try RootCommand.parseAsRoot(words)
      try command.run()
    } catch {
      let status = RootCommand.exitCode(for: error)
      let message = RootCommand.fullMessage(for: error)
      if status.isSuccess {
        StandardStream.output.show(message + "\n")
      } else if !message.isEmpty {
        StandardStream.error.show(DisplayText.safeLines(message) + "\n")
      }
      exit(status.rawValue)
    }
  }

  private static func browse(_ reference: IssueReference?, settings: SettingsChoice) -> Never {
    do throws(CommandFailure) {
      try BrowseCommand.browse(reference, settings: settings)
      exit(ExitStatus.done.rawValue)
    } catch {
      error.report()
      exit(error.status.rawValue)
    }
  }
}
