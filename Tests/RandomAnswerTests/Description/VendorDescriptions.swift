import FoundationEssentials
import HTTPExchange

/// The vendors' own descriptions, which lie beside the project where somebody has them.
///
/// A clone does not have them: tests that use them are skipped then. The folder `specs` is in the
/// one named by `INTERCOM_PANEL_SHARED`, or in `../shared` beside the package.
enum VendorDescriptions {
  /// Whether they are there.
  static var areThere: Bool {
    [intercomFile, jiraFile, documentFile].allSatisfy {
      FileManager.default.fileExists(atPath: folder + $0)
    }
  }

  /// What Intercom answers (OpenAPI 2.16).
  static var intercom: [JSONMember] {
    // The definitions alone: they are a third of the file, which is long.
    let text = String(decoding: bytes(intercomFile), as: UTF8.self)
    guard let start = text.firstRange(of: "\ncomponents:"),
      let end = text[start.upperBound...].firstRange(of: "\nservers:")
    else { return [] }
    let components = YAMLReader.value(of: String(text[start.lowerBound..<end.lowerBound]))
    return components["components"]?["schemas"]?.members ?? []
  }

  /// What Jira Cloud answers (version 3).
  static var jira: [JSONMember] { json(jiraFile)["components"]?["schemas"]?.members ?? [] }

  /// What documents are made of.
  static var documents: [JSONMember] { json(documentFile)["definitions"]?.members ?? [] }

  private static let intercomFile = "intercom-2.16.yaml"
  private static let jiraFile = "jira-cloud-v3.json"
  private static let documentFile = "adf-schema-2023.json"

  private static let folder: String = {
    if let shared = ProcessInfo.processInfo.environment["INTERCOM_PANEL_SHARED"] {
      return shared + "/specs/"
    }
    let package = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
    return "/\(package)/../shared/specs/"
  }()

  private static func json(_ file: String) -> JSONValue {
    (try? JSONParser.parse(bytes(file))) ?? .null
  }

  private static func bytes(_ file: String) -> [UInt8] {
    FileManager.default.contents(atPath: folder + file).map { Array($0) } ?? []
  }
}
