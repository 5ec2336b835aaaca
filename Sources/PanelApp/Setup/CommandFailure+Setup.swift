extension CommandFailure {
  /// There was nobody to answer; nothing was written.
  static func noAnswer(_ question: String) -> CommandFailure {
    CommandFailure(["No answer to “\(question)”. Nothing was changed."], status: .usage)
  }

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
