import HTTPExchange
import TestSupport
import Testing

/// What both services answer, as somebody describes it.
struct Descriptions: Sendable, CustomTestStringConvertible {
  /// Whose description it is.
  let name: String
  /// Intercom's answers.
  let intercom: ServiceDescription
  /// Jira's answers and the documents in them.
  let jira: ServiceDescription

  var testDescription: String { name }

  /// Ours: what was seen of the services' answers, and null wherever something may be missing.
  static let own = Descriptions(
    name: "own",
    intercom: ServiceDescription(own("intercom"), isForgiving: true),
    jira: ServiceDescription(own("jira") + own("documents") + own("issues"), isForgiving: true)
  )

  /// The vendors': what is in a field of an issue is ours, as Jira's description allows anything.
  static let vendors = Descriptions(
    name: "vendors",
    intercom: ServiceDescription(VendorDescriptions.intercom),
    jira: ServiceDescription(
      VendorDescriptions.jira + VendorDescriptions.documents + own("issues")
    )
  )

  /// Those that are there.
  static let all = VendorDescriptions.areThere ? [own, vendors] : [own]

  private static func own(_ name: String) -> [JSONMember] {
    let path = "Tests/RandomAnswerTests/Descriptions/\(name).json"
    let bytes = Array((PackageFile(path).text ?? "").utf8)
    return (try? JSONParser.parse(bytes))?.members ?? []
  }
}
