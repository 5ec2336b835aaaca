import HTTPExchange

extension HTTPRequest {
  /// The segments of the path behind the host, without the query.
  var path: [String] {
    url.prefix { $0 != "?" }.split(separator: "/").dropFirst(2).map(String.init)
  }

  /// The value of a parameter of the query; nil when there is none.
  func parameter(_ name: String) -> String? {
    let query = url.split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
    return query.split(separator: "&").first { $0.hasPrefix(name + "=") }
      .map { String($0.dropFirst(name.count + 1)) }
  }

  /// The body as JSON; null when there is none.
  var json: JSONValue { body.flatMap { try? JSONParser.parse($0) } ?? .null }
}
