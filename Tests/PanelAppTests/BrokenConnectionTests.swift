import ContactResolution
import Settings
import Testing

@testable import PanelApp

@Suite struct BrokenConnectionTests {
  private static func source(_ token: String) -> TokenSource {
    TokenSource(.literal(Secret(token)), setting: "token", origin: .environment("TOKEN"))
  }

  private static func composition(
    main: String,
    other: String
  ) throws(CommandFailure) -> Composition {
    var configuration = Configuration()
    configuration.jira.site = try? BaseURL("https://acme.atlassian.net")
    configuration.jira.token = source("jira-token")
    configuration.intercom.token = source(main)
    configuration.intercomConnections = [
      NamedIntercomSettings(
        name: "europe",
        settings: IntercomSettings(api: try? BaseURL("http://127.0.0.1:9"), token: source(other))
      )
    ]
    let environment = ProcessEnvironment(variables: [:])
    return try Composition(
      configuration,
      tokens: try ServiceTokens(configuration, environment: environment),
      environment: environment,
      log: try LogFile.logger(at: nil)
    )
  }

  @Test func `a token that no header may hold disconnects only its own connection`() async throws {
    let composition = try Self.composition(main: "intercom-token", other: "bad token")
    defer { composition.shutDown() }
    let directory = composition.remembering.directory(of: ConnectionName("europe"))

    await #expect(throws: ServiceFailure.notConnected(.intercom)) {
      try await directory.conversation(ConversationID("1"))
    }
  }

  @Test func `such a token of the main connection is a mistake in the configuration`() {
    let failure = #expect(throws: CommandFailure.self) {
      try Self.composition(main: "bad token", other: "intercom-token")
    }
    #expect(failure?.status == .configuration)
    #expect(failure?.sentences.first?.contains("[intercom]") == true)
  }
}
