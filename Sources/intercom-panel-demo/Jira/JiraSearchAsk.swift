import Foundation

/// What a search asks for, in the body of a POST or the query of a GET.
struct JiraSearchAsk {
  /// The query; empty when absent.
  var jql: String
  /// The names of the fields; empty when absent.
  var fields: [String]
  /// The keys of the issue properties; empty when absent.
  var properties: [String]
  /// What else is to come along: `names`, `schema`.
  var expanded: [String]
  /// The size of a page.
  var maxResults: Int
  /// The index of the first issue, on Data Center.
  var startAt: Int
  /// The token of the page, on Cloud; nil for the first one.
  var token: String?

  /// Reads a search.
  init(_ request: SampleRequest) {
    let body = request.body
    jql = body?["jql"]?.text ?? request.query["jql"] ?? ""
    fields = Self.names("fields", request)
    properties = Self.names("properties", request)
    expanded = Self.names("expand", request)
    maxResults = body?["maxResults"]?.integer ?? request.number("maxResults") ?? 50
    startAt = max(0, body?["startAt"]?.integer ?? request.number("startAt") ?? 0)
    token = body?["nextPageToken"]?.text ?? request.query["nextPageToken"]
  }

  private static func names(_ name: String, _ request: SampleRequest) -> [String] {
    guard let list = request.body?[name] else { return request.names(name) }
    if let text = list.text {
      return text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
    }
    return list.elements.compactMap(\.text)
  }
}
