import FoundationEssentials
import HTTPExchange
import Testing

/// Recorded answers that lie beside the project, where somebody has them.
///
/// A clone does not: tests that use them are skipped then. The folder is named by
/// `INTERCOM_PANEL_SHARED`, or is `../shared` beside the package.
struct IntercomFixtures {
  /// Whether there are fixtures here.
  static var arePresent: Bool {
    FileManager.default.fileExists(atPath: folder + "/MANIFEST.json")
  }

  /// One recorded answer.
  struct Fixture: CustomTestStringConvertible {
    /// The file below the folder, such as `intercom/GET_me.json`.
    let file: String
    /// The operation it answers, such as `GET /me`; empty for answers of gateways.
    let operation: String
    /// The answer itself.
    let response: HTTPResponse

    var testDescription: String { file }
  }

  /// All of Intercom's answers; none where there are no fixtures.
  static func all() -> [Fixture] {
    guard arePresent, let manifest = document("MANIFEST.json") else { return [] }
    return manifest.elements.compactMap { entry in
      guard let file = entry["file"]?.text, file.hasPrefix("intercom/"),
        entry["kind"]?.text == "response", let body = bytes(file)
      else { return nil }
      let headers = (entry["headers"]?.members ?? []).map {
        HTTPHeader($0.name, $0.value.text ?? "")
      }
      return Fixture(
        file: file,
        operation: entry["op"]?.text ?? "",
        response: HTTPResponse(
          status: Int(entry["status"]?.integer ?? 0),
          headers: headers,
          body: body
        )
      )
    }
  }

  /// An answer of the folder `intercom` with status 200; empty where there is no such file.
  static func response(_ name: String) -> HTTPResponse {
    HTTPResponse(status: 200, body: bytes("intercom/" + name) ?? [])
  }

  private static let folder: String = {
    if let shared = ProcessInfo.processInfo.environment["INTERCOM_PANEL_SHARED"] {
      return shared + "/fixtures"
    }
    let package = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return "/\(package)/../shared/fixtures"
  }()

  private static func bytes(_ file: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "\(folder)/\(file)").map { Array($0) }
  }

  private static func document(_ file: String) -> JSONValue? {
    bytes(file).flatMap { try? JSONParser.parse($0) }
  }
}
