import ContactResolution
import HTTPExchange
import JiraAPI

/// Texts as the client reads them, out of an issue that holds nothing else.
enum JiraDocument {
  /// A description on Cloud, made of the JSON of a document's nodes.
  static func cloud(_ nodes: String) async throws -> RichText {
    try await description(#"{"type":"doc","version":1,"content":[\#(nodes)]}"#, .cloud)
  }

  /// A description on Data Center, made of wiki markup.
  static func wiki(_ markup: String) async throws -> RichText {
    try await description(JSONValue.text(markup).serialized(), .dataCenter)
  }

  /// An issue on Cloud with the JSON of some fields and further members of the answer.
  static func issue(
    fields: String = "{}",
    members: String = "",
    deployment: JiraDeployment = .cloud
  ) async throws -> ContactResolution.Issue {
    let text = #"{"key":"PROJ-1","fields":\#(fields),"properties":{}\#(members)}"#
    let jira = ScriptedJira { _ in .success(.answer(text)) }
    return try await jira.client(deployment: deployment).directory.issue(.example)
  }

  private static func description(
    _ json: String,
    _ deployment: JiraDeployment
  ) async throws -> RichText {
    try await issue(fields: #"{"description":\#(json)}"#, deployment: deployment).description
  }
}

extension IssueKey {
  /// The key most tests ask for.
  static var example: IssueKey {
    get throws {
      guard let key = IssueKey("PROJ-1") else { throw NoKey() }
      return key
    }
  }

  private struct NoKey: Error {}
}

extension RichText {
  /// All runs of text of the first block, when it is a paragraph.
  var firstSpans: [TextSpan] {
    guard case .paragraph(let spans) = blocks.first else { return [] }
    return spans
  }
}
