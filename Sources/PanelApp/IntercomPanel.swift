internal import ArgumentParser

/// The program, as both executables start it.
public enum IntercomPanel {
  /// Runs the command line with the given words, without the program's name.
  ///
  /// Returns only when the command is done; the full screen ends the process by itself.
  public static func run(_ words: [String]) {
    let names = RootCommand.configuration.subcommands.compactMap { $0.configuration.commandName }
    RootCommand.main(CommandWords.commandFirst(words, commands: Set(names + ["help"])))
  }
}
