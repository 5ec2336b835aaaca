import FoundationEssentials
import HTTPExchange

/// A recorded answer of the collection that lies beside the package on some machines.
struct SharedFixture {
  /// The status it was recorded with.
  let status: Int
  /// The fields it was recorded with.
  let headers: [HTTPHeader]
  /// The body.
  let body: [UInt8]

  /// The answer as a transport brings it.
  var response: HTTPResponse { HTTPResponse(status: status, headers: headers, body: body) }

  /// The body as JSON.
  var json: JSONValue {
    get throws { try JSONParser.parse(body) }
  }

  /// Whether the collection is there.
  static var isThere: Bool { FileManager.default.fileExists(atPath: folder + "/MANIFEST.json") }

  /// Reads an answer by its name in the collection, such as `jira-dc/GET_issue.json`.
  init(_ name: String) throws {
    body = [UInt8](try Self.contents(name))
    let manifest = try JSONParser.parse([UInt8](try Self.contents("MANIFEST.json")))
    let entry = manifest.elements.first { $0["file"]?.text == name }
    status = entry?["status"]?.integer.map { Int($0) } ?? 200
    headers = (entry?["headers"]?.members ?? []).map { HTTPHeader($0.name, $0.value.text ?? "") }
  }

  /// The names of all answers in a folder of the collection.
  static func names(in folder: String) -> [String] {
    do {
      let paths = try FileManager.default.subpathsOfDirectory(atPath: Self.folder + "/" + folder)
      return paths.filter { $0.contains(".") }.map { folder + "/" + $0 }.sorted()
    } catch {
      return []
    }
  }

  private static func contents(_ name: String) throws -> Data {
    try Data(contentsOf: URL(filePath: folder + "/" + name))
  }

  private static var folder: String {
    if let path = ProcessInfo.processInfo.environment["INTERCOM_PANEL_SHARED"] {
      return path + "/fixtures"
    }
    let package = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return "/" + package + "/../shared/fixtures"
  }
}
