import AnswerFiles
import ContactResolution
import Settings
import Synchronization
import TestSupport

@testable import PanelApp

/// A server that is Jira and Intercom in one: an issue with two conversations and three contacts,
/// of which one is deleted; and a list of one issue.
final class RecallSite: Sendable {
  private struct Script {
    var refusals: [String: Int] = [:]
    var title = "First"
  }

  private let script: Answers
  private let server: LoopbackServer

  private final class Answers: Sendable {
    let value = Mutex(Script())
  }

  init() throws(LoopbackServer.SocketFailure) {
    let script = Answers()
    self.script = script
    server = try LoopbackServer { request, connection in
      let place = String(request.target.prefix { $0 != "?" })
      let (refusal, title) = script.value.withLock { ($0.refusals[place], $0.title) }
      if let refusal { return connection.answer(refusal, text: #"{"type": "error.list"}"#) }
      guard let text = Self.answer(place, title: title) else {
        return connection.answer(404, text: #"{"errors": [{"code": "not_found"}]}"#)
      }
      connection.answer(text: text)
    }
  }

  deinit {
    server.stop()
  }

  /// How many requests came so far.
  var requestCount: Int { server.requests.count }

  /// From here on refuses what is asked at a path.
  func refuse(_ place: String, status: Int) {
    script.value.withLock { $0.refusals[place] = status }
  }

  /// Gives the list's issue another summary.
  func retitle(_ title: String) {
    script.value.withLock { $0.title = title }
  }

  /// Somebody's services here, whose answers are kept in the folder.
  func composition(
    in folder: ScratchFolder,
    profile: String? = nil,
    account: String? = "ana@example.com",
    jira: String = "jira-token",
    intercom: String = "intercom-token"
  ) throws -> Composition {
    var configuration = Configuration()
    configuration.jira.site = try BaseURL(server.url(""))
    configuration.jira.account = account
    configuration.jira.deployment = .cloud
    configuration.jira.token = Self.source(jira)
    configuration.intercom.api = try BaseURL(server.url(""))
    configuration.intercom.token = Self.source(intercom)
    let environment = ProcessEnvironment(variables: [:])
    return try Composition(
      configuration,
      tokens: try ServiceTokens(configuration, environment: environment),
      environment: environment,
      log: try LogFile.logger(at: nil),
      profile: profile,
      folder: AnswerFolder(path: folder.path("kept"))
    )
  }

  private static func source(_ token: String) -> TokenSource {
    TokenSource(.literal(Secret(token)), setting: "token", origin: .environment("TOKEN"))
  }

  private static func answer(_ place: String, title: String) -> String? {
    let inbox = "https://app.intercom.com/a/apps/demo1234/inbox/inbox/conversation"
    return switch place {
    case "/rest/api/3/issue/DEMO-1":
      #"{"key": "DEMO-1", "fields": {"summary": "A shop is closed", "#
        + #""comment": {"comments": [], "total": 0}}}"#
    case "/rest/api/3/issue/DEMO-1/remotelink":
      #"[{"object": {"url": "\#(inbox)/11"}}, {"object": {"url": "\#(inbox)/12"}}]"#
    case "/rest/api/3/field": #"[{"id": "customfield_1", "name": "Intercom Conversation IDs"}]"#
    case "/rest/api/3/search/jql":
      #"{"issues": [{"key": "DEMO-1", "fields": {"summary": "\#(title)"}}], "isLast": true}"#
    case "/me":
      #"{"type": "admin", "id": "1", "#
        + #""app": {"id_code": "demo1234", "name": "acme", "region": "US"}}"#
    case "/conversations/11": conversation(11, ["c1"])
    case "/conversations/12": conversation(12, ["c2", "c3"])
    case "/contacts/search":
      #"{"data": [\#(contact("c1", "Ana Lima")), \#(contact("c2", "Bo Ek"))], "pages": {}}"#
    default: nil
    }
  }

  private static func conversation(_ id: Int, _ contacts: [String]) -> String {
    let references = contacts.map { #"{"type": "contact", "id": "\#($0)"}"# }
      .joined(separator: ", ")
    return #"{"id": "\#(id)", "state": "open", "contacts": {"contacts": [\#(references)]}}"#
  }

  private static func contact(_ id: String, _ name: String) -> String {
    #"{"type": "contact", "id": "\#(id)", "role": "user", "name": "\#(name)"}"#
  }
}
