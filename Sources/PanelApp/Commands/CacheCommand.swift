internal import AnswerFiles
internal import ArgumentParser
internal import Settings

/// `intercom-panel cache [clear]`: what is kept of the services' answers, and away with it.
struct CacheCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cache",
    abstract: "Tell what is kept of earlier runs on this machine, or clear it.",
    discussion: "Only files of this program are removed, and links are not followed."
  )

  @Argument(help: ArgumentHelp("Removes all that is kept.", valueName: "clear"))
  var action: Action?

  @OptionGroup var settings: SettingsArguments

  /// What may be done with the folder.
  enum Action: String, CaseIterable, ExpressibleByArgument {
    case clear
  }

  func run() throws {
    try CommandRun.report { () throws(CommandFailure) in
      let environment = ProcessEnvironment.current()
      let sources = SettingsSources(environment: environment.variables, options: settings.options)
      let choice = SettingsReader(sources).read().configuration.cache
      guard let path = AnswerFolder.path(environment) else { throw .noCacheFolder }
      let report = CacheReport(folder: AnswerFolder(path: path), choice: choice)
      switch action {
      case nil: try StandardStream.output.print(report.text())
      case .clear: try StandardStream.output.print(report.clear())
      }
    }
  }
}

extension CommandFailure {
  /// The environment names no folder for what is kept.
  fileprivate static var noCacheFolder: CommandFailure {
    CommandFailure(
      ["Nothing is kept: neither XDG_CACHE_HOME nor HOME names a folder."],
      status: .configuration
    )
  }
}
