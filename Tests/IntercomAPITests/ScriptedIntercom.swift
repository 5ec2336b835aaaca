import ContactResolution
import HTTPExchange
import IntercomAPI
import Synchronization

/// An Intercom made of prepared answers, which keeps the requests it got.
final class ScriptedIntercom: Sendable {
  // A mutex because batches are sent together, from several tasks.
  private let received = Mutex<[HTTPRequest]>([])
  private let answer:
    @Sendable (_ request: HTTPRequest, _ count: Int) throws(HTTPFailure) -> HTTPResponse

  /// Answers by a closure that also gets the number of earlier requests.
  init(
    answer:
      @escaping @Sendable (_ request: HTTPRequest, _ count: Int)
      throws(HTTPFailure) -> HTTPResponse
  ) {
    self.answer = answer
  }

  /// Answers everything with the same response.
  convenience init(always response: HTTPResponse) {
    self.init { (_, _) throws(HTTPFailure) in response }
  }

  /// Answers everything with the same document.
  convenience init(_ document: String) {
    self.init(always: .json(document))
  }

  /// The requests so far, in order of arrival.
  var requests: [HTTPRequest] { received.withLock(\.self) }

  /// The bodies of the requests so far as JSON, null for those without.
  var bodies: [JSONValue] {
    requests.map { request in
      guard let body = request.body else { return .null }
      return (try? JSONParser.parse(body)) ?? .null
    }
  }

  /// The transport that leads here.
  var transport: HTTPTransport {
    HTTPTransport { (request) throws(HTTPFailure) in
      let count = self.received.withLock { requests in
        requests.append(request)
        return requests.count - 1
      }
      return try self.answer(request, count)
    }
  }

  /// A client of the American region that asks here.
  var client: IntercomClient {
    get throws {
      IntercomClient(
        connection: try IntercomConnection(region: .us, token: Secret("token-1")),
        transport: transport
      )
    }
  }

  /// The client's directory.
  var directory: ContactDirectory {
    get throws { try client.directory }
  }
}

extension HTTPResponse {
  /// An answer with a JSON document as its body.
  static func json(
    _ document: String,
    status: Int = 200,
    headers: [HTTPHeader] = []
  ) -> HTTPResponse {
    HTTPResponse(
      status: status,
      headers: headers + [HTTPHeader("Content-Type", "application/json; charset=utf-8")],
      body: Array(document.utf8)
    )
  }
}

/// The failure a question ends with; nil when it gets an answer.
func failure<Answer>(
  of question: () async throws(ServiceFailure) -> Answer
) async -> ServiceFailure? {
  do throws(ServiceFailure) {
    _ = try await question()
    return nil
  } catch {
    return error
  }
}
