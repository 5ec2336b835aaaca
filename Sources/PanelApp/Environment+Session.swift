internal import ContactResolution
internal import PanelModel
internal import PanelRuntime
internal import Settings

/// What effects need of the world, from a session.
extension Environment {
  /// Puts the closures together; nothing is asked yet.
  @MainActor
  init(_ session: Session) {
    let services = session.services
    let keeper = session.keeper
    let opener = BrowserOpener(
      command: session.configuration.openCommand,
      environment: session.environment
    )
    let choice = session.configuration.copy
    let clipboard = DesktopClipboard(command: choice.command, environment: session.environment)
    self.init(
      recallIssue: services.recallIssue,
      recallPage: services.recallPage,
      connect: services.connect,
      readIssues: services.readIssues,
      countIssues: services.countIssues,
      readAhead: services.readAhead,
      readIssue: services.readIssue,
      readDetails: services.readDetails,
      readConversations: services.readConversations,
      readCompanies: services.readCompanies,
      readThread: services.readThread,
      readAttributes: services.readAttributes,
      keep: { keeper.keep($0) },
      copy: { await clipboard.copy($0) },
      copiesToTerminal: clipboard.asksTerminal(choice.terminal),
      open: { await opener.open($0) },
      now: { LocalClock.now() },
      wait: { await services.wait($0) }
    )
    recallDetails = services.recallDetails
    recallCompanies = services.recallCompanies
    recallThread = services.recallThread
    recallAttributes = services.recallAttributes
  }
}
