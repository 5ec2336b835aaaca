internal import ArgumentParser

/// The program's command line.
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intercom-panel",
    abstract: "Browse Jira issues beside the Intercom contacts behind them.",
    usage: """
      intercom-panel [<issue>] [<settings>]
      intercom-panel <subcommand> [<settings>]
      """,
    discussion: """
      Without an issue the list of issues opens. With an issue's key or address the issue opens on \
      the left and its contacts on the right; arrow keys select a contact and Enter opens it in \
      Intercom. The other commands do the same job for scripts and pipes.
      """,
    version: ProgramVersion.text,
    subcommands: [
      BrowseCommand.self, ContactsCommand.self, ShowCommand.self, OpenCommand.self,
      SetupCommand.self, DoctorCommand.self, CacheCommand.self, DemoCommand.self,
      ManualCommand.self, CompletionsCommand.self,
    ],
    defaultSubcommand: BrowseCommand.self
  )
}
