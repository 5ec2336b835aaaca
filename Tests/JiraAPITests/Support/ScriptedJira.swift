import ContactResolution
import HTTPExchange
import JiraAPI
import Synchronization

/// A Jira of a few prepared answers, which remembers what it was asked.
final class ScriptedJira: Sendable {
  /// What is answered to an address, or why nothing is.
  typealias Answer = Result<HTTPResponse, HTTPFailure>

  private let answer: @Sendable (HTTPRequest) -> Answer
  // A mutex because an issue's questions are asked together.
  private let log = Mutex<[HTTPRequest]>([])

  /// Answers every request by the closure.
  init(answer: @escaping @Sendable (HTTPRequest) -> Answer) {
    self.answer = answer
  }

  /// Answers addresses that end in a key of the table, and 404 to all others.
  convenience init(_ answers: [String: HTTPResponse]) {
    self.init { request in
      let path = request.url.prefix { $0 != "?" }
      let known = answers.first { path.hasSuffix($0.key) }?.value
      return .success(known ?? .answer(404, #"{"errorMessages":["No such thing."],"errors":{}}"#))
    }
  }

  /// The requests so far, in order.
  var requests: [HTTPRequest] { log.withLock { $0 } }

  /// What carries requests here, which wait at the gate for their answers.
  private func transport(behind gate: Gate?) -> HTTPTransport {
    HTTPTransport { request async throws(HTTPFailure) in
      self.log.withLock { $0.append(request) }
      guard await gate?.pass(request.url) ?? true else { throw .cancelled }
      return try self.answer(request).get()
    }
  }
}

extension HTTPResponse {
  /// A good answer of JSON text.
  static func answer(_ text: String) -> Self {
    answer(200, text)
  }

  /// An answer of JSON text.
  static func answer(_ status: Int, _ text: String, _ headers: [String: String] = [:]) -> Self {
    let type = [HTTPHeader("Content-Type", "application/json;charset=UTF-8")]
    return HTTPResponse(
      status: status,
      headers: type + headers.map { HTTPHeader($0.key, $0.value) },
      body: Array(text.utf8)
    )
  }

  /// A page for people.
  static func page(_ status: Int, _ headers: [String: String] = [:]) -> Self {
    HTTPResponse(
      status: status,
      headers: [HTTPHeader("Content-Type", "text/html;charset=UTF-8")]
        + headers.map { HTTPHeader($0.key, $0.value) },
      body: Array("\n<!DOCTYPE html>\n<html><body>Log in</body></html>".utf8)
    )
  }
}

extension ScriptedJira {
  /// A client of this Jira; on Cloud at a site with an invented name, unless said otherwise.
  ///
  /// Requests that reach a closed gate wait there.
  func client(
    site: String = "https://acme.atlassian.net",
    credentials: JiraCredentials = .basic(account: "me@example.com", token: Secret("t0ken")),
    deployment: JiraDeployment? = nil,
    gateway: String = "https://gateway.example.com",
    cloudID: String? = nil,
    gate: Gate? = nil
  ) throws -> JiraClient {
    let connection = try JiraConnection(
      site: site,
      credentials: credentials,
      deployment: deployment,
      gateway: gateway,
      cloudID: cloudID
    )
    return JiraClient(
      connection: connection,
      transport: transport(behind: gate),
      now: { 1_772_446_200 }
    )
  }
}
