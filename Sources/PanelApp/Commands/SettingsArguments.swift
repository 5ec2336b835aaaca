internal import ArgumentParser
internal import ContactResolution
internal import Settings

/// The options that every command takes.
struct SettingsArguments: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("Read the settings from this file.", valueName: "file")
  )
  var config: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Use this profile of the settings.", valueName: "name")
  )
  var profile: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "How contacts are found: linked-conversations, reporter-email or both.",
      valueName: "source"
    )
  )
  var source: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The address of the Jira site.", valueName: "address")
  )
  var site: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Write a log of what is asked and answered to this file.", valueName: "file")
  )
  var log: String?

  var options: SettingsOptions {
    SettingsOptions(configurationFile: config, profile: profile, source: source, site: site)
  }
}

/// An issue named on the command line, by key or address.
struct IssueArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "The issue's key, such as PROJ-142, or its address in Jira.",
      valueName: "issue"
    )
  )
  var issue: String

  func key() throws -> IssueKey {
    guard let key = IssueKey(reference: issue) else {
      throw ValidationError(
        "\"\(issue)\" is neither an issue key nor an issue's address. "
          + "Name one such as PROJ-142."
      )
    }
    return key
  }
}
