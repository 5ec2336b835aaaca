import ContactResolution
import HTTPExchange
import JiraAPI
import Testing

struct RemoteLinkAnswerTests {
  private let link = RemoteLink(
    title: "Browse linked conversation",
    url: "https://app.intercom.com/x",
    relationship: "relates to"
  )

  private func links(_ json: String) async throws -> [RemoteLink] {
    let jira = ScriptedJira { _ in .success(.answer(json)) }
    return try await jira.client().directory.remoteLinks(.example)
  }

  private var object: String {
    #"""
    {"id": 10002, "relationship": "relates to", "application": {}, "object":
      {"url": "https://app.intercom.com/x", "title": "Browse linked conversation"}}
    """#
  }

  @Test
  func `remote links come as an array or as one object`() async throws {
    #expect(try await links("[\(object),\(object)]") == [link, link])
    #expect(try await links(object) == [link])
  }

  @Test(arguments: ["[]", #"[null,7,{"object":null},{"object":{"url":""}}]"#])
  func `what leads nowhere is no link`(_ json: String) async throws {
    #expect(try await links(json).isEmpty)
  }

  @Test(arguments: [
    "{}", "null", "7", #""none""#, "[null,7]", #"{"object":{}}"#, #"{"remotelinks":[]}"#,
  ])
  func `what is no list of links is not taken for an empty one`(_ json: String) async throws {
    let failure = ServiceFailure.unreadable(.jira, .malformed("no list of remote links"))

    await #expect(throws: failure) { _ = try await links(json) }
  }

  @Test
  func `a link without title and relationship is still a link`() async throws {
    let links = try await links(#"[{"object":{"url":"https://x.example.com"}}]"#)

    #expect(links == [RemoteLink(title: "", url: "https://x.example.com")])
  }
}
