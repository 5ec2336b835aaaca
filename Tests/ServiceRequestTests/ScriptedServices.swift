import ContactResolution
import HTTPExchange
import Synchronization

/// A Jira Cloud and an Intercom that answer like the real ones, as far as an issue's contacts need.
///
/// Issue `T-n` names the conversations `100 n`, `100 n + 1` and so on, each of two contacts of its
/// own.
struct ScriptedServices: Sendable {
  /// Called for each request before it is answered; may hold it back, and returns the answer's
  /// fields, or a refusal.
  typealias Arrival = @Sendable (Service, HTTPRequest) async -> HTTPResponse

  let conversations: Int
  var comments = 0
  var arrival: Arrival = { (_, _) in HTTPResponse(status: 200) }

  /// The contacts of an issue with this many conversations.
  static func contacts(_ conversations: Int) -> Int { 2 * conversations }

  /// Carries requests to the service.
  func transport(_ service: Service) -> HTTPTransport {
    HTTPTransport { (request) async throws(HTTPFailure) in
      var response = await arrival(service, request)
      if response.status == 200 { response.body = Array(body(service, request).utf8) }
      return response
    }
  }

  /// The body of the answer to a request.
  func body(_ service: Service, _ request: HTTPRequest) -> String {
    let path = Self.path(request)
    switch service {
    case .jira: return jira(path)
    case .intercom: return intercom(path, request.body ?? [])
    }
  }

  /// The request's path behind the host, without its query.
  static func path(_ request: HTTPRequest) -> [String] {
    let place = request.url.prefix { $0 != "?" }
    return place.split(separator: "/").dropFirst(2).map(String.init)
  }

  private func jira(_ path: [String]) -> String {
    if path.last == "remotelink" { return "[]" }
    if path.last == "comment" { return #"{"comments":[],"startAt":0,"total":\#(comments)}"# }
    let key = path.last ?? ""
    let number = Int(key.drop { !$0.isNumber }) ?? 0
    let ids = (0..<conversations).map { "\"\(100 * number + $0)\"" }.joined(separator: ",")
    return """
      {"id":"\(number)","key":"\(key)","properties":{"intercom.conversation.links":[\(ids)]},
      "fields":{"summary":"Issue \(number)",
      "comment":{"comments":[],"startAt":0,"maxResults":100,"total":\(comments)}}}
      """
  }

  private func intercom(_ path: [String], _ body: [UInt8]) -> String {
    switch path.first {
    case "me": return #"{"type":"admin","id":"1","app":{"id_code":"acme","region":"US"}}"#
    case "conversations": return Self.conversation(path.last ?? "")
    default:
      let asked = try? JSONParser.parse(body)["query"]?["value"]?.elements.compactMap(\.text)
      let contacts = (asked ?? []).map { #"{"type":"contact","id":"\#($0)","role":"user"}"# }
      return #"{"type":"list","data":[\#(contacts.joined(separator: ","))]}"#
    }
  }

  private static func conversation(_ id: String) -> String {
    """
    {"type":"conversation","id":"\(id)",
    "source":{"author":{"type":"user","id":"c\(id)a","name":"Contact \(id)"}},
    "contacts":{"contacts":[{"id":"c\(id)a"},{"id":"c\(id)b"}]}}
    """
  }
}
