internal import ArgumentParser
internal import CProgramMemory
internal import Glibc

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
    RootCommand.main(CommandWords.commandFirst(words, commands: Set(names + ["help"])))
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
