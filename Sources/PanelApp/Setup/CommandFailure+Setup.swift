extension CommandFailure {
  /// There was nobody to answer; nothing was written.
  static func noAnswer(_ question: String) -> CommandFailure {
    CommandFailure(["No answer to “\(question)”. Nothing was changed."], status: .usage)
  }

  /// Nothing names a folder for the configuration file.
  static let noPlace = CommandFailure(
    [
      "There is no place for the settings: neither XDG_CONFIG_HOME nor HOME names a folder.",
      "Set HOME to your home folder, as a login does, or name a file by --config.",
    ],
    status: .configuration
  )

  /// The person does not want what was proposed.
  static let left = CommandFailure(["Nothing was changed."], status: .usage)

  /// A token would have to be typed and there is no terminal.
  static let needsTerminal = CommandFailure(
    [
      "Setup asks for tokens, which are not shown while you type them: it needs a terminal. "
        + "Without one, set INTERCOM_PANEL_JIRA_TOKEN and INTERCOM_PANEL_INTERCOM_TOKEN."
    ],
    status: .usage
  )
}
