import ContactResolution
import HTTPExchange
import JiraAPI
import Testing

struct LinkFieldTests {
  private let fields = HTTPResponse.answer(
    #"""
    [{"id":"summary","name":"Summary"},null,{"name":7},
     {"id":"customfield_7","name":"linked  Intercom Conversation IDs","custom":true}]
    """#
  )

  private func jira(_ fields: HTTPResponse, _ issues: String) -> ScriptedJira {
    ScriptedJira(["/field": fields, "/search/jql": .answer(issues), "/search": .answer(issues)])
  }

  private func searches(_ jira: ScriptedJira) -> [Bool] {
    jira.requests.compactMap(\.body).map {
      String(decoding: $0, as: UTF8.self).contains(#""customfield_7""#)
    }
  }

  @Test(arguments: [
    (#""2154, 2155,2154""#, 2), (#"["2154"]"#, 1), ("2154", 1), (#""""#, 0), ("[]", 0),
    (
      #"{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"1,2"}]}]}"#,
      2
    ),
  ])
  func `Data Center tells of conversations by the custom field, from the first page on`(
    _ value: String,
    _ count: Int
  ) async throws {
    let issues = #"{"issues":[{"key":"A-1","fields":{"customfield_7":\#(value)}},{"key":"A-2"}]}"#
    let jira = jira(fields, issues)
    let client = try jira.client(deployment: .dataCenter)

    let page = try await client.directory.search("a = 1", nil)
    _ = try await client.directory.search("a = 2", nil)

    #expect(page.issues.map(\.conversations) == [count, nil])
    #expect(searches(jira) == [true, true])
    #expect(jira.requests.filter { $0.url.hasSuffix("/field") }.count == 1)
  }

  @Test
  func `Cloud is asked for the field beside the first page and counts it from the second on`()
    async throws
  {
    let issue =
      #"{"key":"A-1","properties":{"intercom.conversation.links":[{"id":"1"}]},"#
      + #""fields":{"customfield_7":"1,2"}}"#
    let jira = jira(fields, #"{"issues":[\#(issue)]}"#)
    let directory = try jira.client().directory

    let first = try await directory.search("a = 1", nil)
    let second = try await directory.search("a = 2", nil)

    #expect(first.issues.map(\.conversations) == [1])
    #expect(second.issues.map(\.conversations) == [2])
    #expect(searches(jira) == [false, true])
  }

  @Test(arguments: [JiraDeployment.cloud, .dataCenter])
  func `fields that cannot be read are asked for once and cost nothing`(
    _ deployment: JiraDeployment
  ) async throws {
    let jira = jira(.answer(403, "{}"), #"{"issues":[{"key":"A-1"}]}"#)
    let directory = try jira.client(deployment: deployment).directory

    for _ in 1...2 {
      let page = try await directory.search("a = 1", nil)
      #expect(page.issues.map(\.conversations) == [nil])
    }

    #expect(jira.requests.filter { $0.url.hasSuffix("/field") }.count == 1)
  }

  @Test
  func `the question for fields neither lasts long nor is repeated`() async throws {
    let jira = jira(fields, #"{"issues":[]}"#)

    _ = try await jira.client().directory.search("a = 1", nil)

    let request = try #require(jira.requests.first { $0.url.hasSuffix("/field") })
    #expect(request.limits.total <= .seconds(5))
    #expect(!request.isRepeatable)
  }
}
