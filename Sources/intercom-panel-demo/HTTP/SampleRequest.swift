import FlyingFox
import Foundation

/// A request to a sample service.
struct SampleRequest: Sendable {
  /// Such as `GET`.
  var method: String
  /// The path's segments, percent-decoded.
  var path: [String]
  /// The query by name; of a name that stands twice the last value.
  var query: [String: String]
  /// The body when it is JSON.
  var body: JSON?
  /// Scheme, host and port the request was sent to, for the addresses in the answer.
  var site: String

  private var headers: HTTPHeaders

  /// Reads a request as it came from the network.
  init(_ request: HTTPRequest) async throws {
    method = request.method.rawValue
    path = request.path.split(separator: "/").map { $0.removingPercentEncoding ?? String($0) }
    query = Dictionary(request.query.map { ($0.name, $0.value) }) { $1 }
    body = JSON(reading: try await request.bodyData)
    site = "http://" + (request.headers[HTTPHeader("Host")] ?? "127.0.0.1")
    headers = request.headers
  }

  /// The value of a header; nil when it was not sent.
  func header(_ name: String) -> String? {
    headers[HTTPHeader(name)]
  }

  /// A whole number of the query; nil when it is absent or none.
  func number(_ name: String) -> Int? {
    query[name].flatMap { Int($0) }
  }

  /// The names of a list in the query, parted by commas; empty when absent.
  func names(_ name: String) -> [String] {
    (query[name] ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
