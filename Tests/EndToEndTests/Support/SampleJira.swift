import Foundation
import FoundationNetworking
import HTTPExchange
import Testing

/// The sample Jira, asked as any program asks it.
struct SampleJira {
  /// Scheme, host and port.
  let site: String
  /// What the Authorization header says.
  let authorization: String
  /// The version in the path.
  let version: String

  /// The Cloud site that a printed configuration names.
  static func cloud(_ configuration: String) throws -> SampleJira {
    SampleJira(
      site: try site("# Jira Cloud ", in: configuration),
      authorization: "Basic "
        + Data("li.wei@example.com:demo-jira-token".utf8)
        .base64EncodedString(),
      version: "3"
    )
  }

  /// The Data Center site that a printed configuration names.
  static func dataCenter(_ configuration: String) throws -> SampleJira {
    SampleJira(
      site: try site(" Data Center ", in: configuration),
      authorization: "Bearer demo-jira-token",
      version: "2"
    )
  }

  /// The status and the answer of a GET, or of a POST of JSON text.
  func ask(_ path: String, posting body: String? = nil) async throws -> (Int, JSONValue) {
    let (status, data) = try await exchange(path, posting: body)
    return (status, try JSONParser.parse(Array(data)))
  }

  /// The status alone, whatever the answer is.
  func status(_ path: String, posting body: String? = nil) async throws -> Int {
    try await exchange(path, posting: body).0
  }

  private func exchange(_ path: String, posting body: String?) async throws -> (Int, Data) {
    let url = try #require(URL(string: "\(site)/rest/api/\(version)/\(path)"))
    var request = URLRequest(url: url)
    request.setValue(authorization, forHTTPHeaderField: "Authorization")
    if let body {
      request.httpMethod = "POST"
      request.httpBody = Data(body.utf8)
      request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    }
    let (data, response) = try await URLSession.shared.data(for: request)
    let status = try #require(response as? HTTPURLResponse).statusCode
    return (status, data)
  }

  private static func site(_ mark: String, in configuration: String) throws -> String {
    let start = try #require(configuration.range(of: mark)).upperBound
    return String(configuration[start...].prefix { !$0.isWhitespace && $0 != "," })
  }
}
