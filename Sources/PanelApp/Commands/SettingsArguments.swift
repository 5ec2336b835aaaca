internal import ArgumentParser
internal import ContactResolution
internal import Settings

/// The options that every command takes.
struct SettingsArguments: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("Read the settings from this file.", valueName: "file"),
    completion: .file(extensions: ["toml"])
  )
  var config: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Use this profile of the settings.", valueName: "name"),
    completion: ArgumentCompletion.profiles
  )
  var profile: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "How contacts are found: linked-conversations, reporter-email or both.",
      valueName: "source"
    ),
    completion: .list(ContactSource.allCases.map(\.rawValue))
  )
  var source: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The address of the Jira site.", valueName: "address")
  )
  var site: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Write a log of what is asked and answered to this file.",
      valueName: "file"
    ),
    completion: .file()
  )
  var log: String?

  @Flag(
    name: .customLong("no-cache"),
    help: "Neither show nor keep answers on this machine."
  )
  var isWithoutCache = false

  var choice: SettingsChoice { SettingsChoice(options: options, log: log) }

  var options: SettingsOptions {
    SettingsOptions(
      configurationFile: config,
      profile: profile,
      source: source,
      site: site,
      isWithoutCache: isWithoutCache
    )
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

  /// The issue's key, and the site that its address names.
  func reference() throws -> IssueReference { try Self.reference(issue) }

  /// The issue that the word names.
  static func reference(_ issue: String) throws -> IssueReference {
    guard let reference = IssueReference(issue) else {
      throw ValidationError(
        "\"\(issue)\" is neither an issue key nor an issue's address. "
          + "Name one such as PROJ-142."
      )
    }
    return reference
  }
}
