internal import ContactResolution
internal import Logging
internal import PanelRuntime
internal import Settings

/// What every command needs: the settings, checked, and the services behind them.
struct Session: Sendable {
  let configuration: Configuration
  let panel: PanelChoices
  let environment: ProcessEnvironment
  let services: Composition
  let executor: ThreadPoolExecutor

  /// Reads settings and tokens; says on the error stream which keys were passed over.
  init(_ arguments: SettingsArguments) throws(CommandFailure) {
    let environment = ProcessEnvironment.current()
    let sources = SettingsSources(environment: environment.variables, options: arguments.options)
    let reading = SettingsReader(sources).read()
    for key in reading.unknownKeys { StandardStream.error.writeLine(key.description) }
    do throws(ConfigurationMistakes) {
      configuration = try reading.checked()
    } catch {
      throw CommandFailure(error.mistakes.map(\.description), status: .configuration)
    }
    self.environment = environment
    panel = configuration.startingPanel(remembering: PanelMemory())
    let tokens = try ServiceTokens(configuration, environment: environment)
    let log = try LogFile.logger(at: arguments.log ?? environment["INTERCOM_PANEL_LOG"])
    services = try Composition(
      configuration,
      tokens: tokens,
      environment: environment,
      log: log
    )
    executor = ThreadPoolExecutor(threads: 2)
  }
}
