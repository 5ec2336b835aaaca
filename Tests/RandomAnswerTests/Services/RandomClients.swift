import ContactResolution
import HTTPExchange
import IntercomAPI
import JiraAPI
import Synchronization

/// The real clients, over a transport that answers by a closure and counts what it is asked.
final class RandomClients: Sendable {
  // A mutex because some questions are asked together.
  private let asked = Mutex(0)
  private let most: Int
  private let deployment: JiraDeployment
  private let answer: @Sendable (Service, HTTPRequest) -> HTTPResponse

  /// Answers by the closure; whoever asks more often than `most` times gets no answer any more.
  init(
    deployment: JiraDeployment = .cloud,
    most: Int,
    answer: @escaping @Sendable (Service, HTTPRequest) -> HTTPResponse
  ) {
    self.most = most
    self.deployment = deployment
    self.answer = answer
  }

  /// How often the services were asked.
  var requests: Int { asked.withLock { $0 } }

  /// Whether they were asked more often than a sensible program would.
  var isEndless: Bool { requests > most }

  /// The client for Jira.
  var jira: JiraClient {
    get throws {
      JiraClient(
        connection: try JiraConnection(
          site: "https://acme.atlassian.net",
          credentials: .basic(account: "me@example.com", token: Secret("token")),
          deployment: deployment
        ),
        transport: transport(.jira),
        now: { 1_800_000_000 }
      )
    }
  }

  /// The client for Intercom.
  var intercom: IntercomClient {
    get throws {
      IntercomClient(
        connection: try IntercomConnection(region: .us, token: Secret("token")),
        transport: transport(.intercom)
      )
    }
  }

  private func transport(_ service: Service) -> HTTPTransport {
    HTTPTransport { (request) async throws(HTTPFailure) in
      let count = self.asked.withLock { asked in
        asked += 1
        return asked
      }
      guard count <= self.most else { throw .connectionLost }
      return self.answer(service, request)
    }
  }
}
