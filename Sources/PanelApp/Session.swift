internal import AnswerFiles
internal import ContactResolution
internal import Logging
internal import PanelModel
internal import PanelRuntime
internal import Settings

/// What every command needs: the settings, checked, and the services behind them.
struct Session: Sendable {
  let configuration: Configuration
  let panel: PanelChoices
  /// The addresses that were typed for reporters and kept.
  let addresses: ReporterAddresses
  let keeper: PanelKeeper
  /// What the panel kept of earlier runs.
  let memory: PanelMemory
  /// Why what was kept could not be read, in a sentence; nil when it could.
  let memoryProblem: String?
  let environment: ProcessEnvironment
  let keyMap: KeyMap
  let themes: ThemeTable
  let services: Composition
  let executor: ThreadPoolExecutor

  /// Reads settings and tokens; says on the error stream which keys were passed over.
  init(_ choice: SettingsChoice) throws(CommandFailure) {
    let environment = ProcessEnvironment.current()
    let sources = SettingsSources(environment: environment.variables, options: choice.options)
    let reading = SettingsReader(sources).read()
    for key in reading.unknownKeys { StandardStream.error.writeLine(key.description) }
    do throws(ConfigurationMistakes) {
      configuration = try reading.checked()
    } catch {
      throw CommandFailure(error.mistakes.map(\.description), status: .configuration)
    }
    self.environment = environment
    keyMap = try KeyMap.chosen(configuration.keys)
    themes = try ThemeTable(configuration.themes)
    keeper = PanelKeeper(
      store: PanelMemoryStore(reading),
      configured: configuration.panel,
      look: configuration.look
    )
    let (memory, problem) = keeper.memory()
    self.memory = memory
    memoryProblem = problem
    if let problem { StandardStream.error.writeLine(problem) }
    panel = configuration.startingPanel(remembering: memory)
    addresses = ReporterAddresses(
      byAccount: Dictionary(
        uniqueKeysWithValues: memory.reporterAddresses.map { (AccountID($0.key), $0.value) }
      )
    )
    let tokens = try ServiceTokens(configuration, environment: environment)
    let log = try LogFile.logger(at: choice.log ?? environment["INTERCOM_PANEL_LOG"])
    services = try Composition(
      configuration,
      tokens: tokens,
      environment: environment,
      log: log,
      profile: reading.profile,
      folder: Self.folder(configuration, environment, log)
    )
    executor = ThreadPoolExecutor(threads: 2)
  }

  /// The folder in which answers are kept; nil when they are not to be.
  ///
  /// Says on the error stream when it must not be used.
  private static func folder(
    _ configuration: Configuration,
    _ environment: ProcessEnvironment,
    _ log: Logger
  ) -> AnswerFolder? {
    guard let folder = AnswerFolder.ofPerson(environment, configuration.cache) else { return nil }
    guard let problem = folder.problem() else { return folder }
    let sentence = "Nothing is kept in \(folder.path): \(problem.reason)."
    log.warning("\(sentence)")
    StandardStream.error.writeLine(sentence)
    return nil
  }

  /// The key of an issue that the person named; throws when its address is on another site.
  func key(of reference: IssueReference) throws(CommandFailure) -> IssueKey {
    try reference.key(on: configuration.jira.site)
  }
}
