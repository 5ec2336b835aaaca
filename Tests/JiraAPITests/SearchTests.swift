import ContactResolution
import HTTPExchange
import JiraAPI
import Testing

struct SearchTests {
  private static let bearer = JiraCredentials.bearer(Secret("pat"))

  /// A Jira that answers every search with the JSON and knows no field.
  private func jira(_ page: String) -> ScriptedJira {
    ScriptedJira(["/search/jql": .answer(page), "/search": .answer(page), "/field": .answer("[]")])
  }

  private func page(
    _ json: String,
    from cursor: String? = nil,
    on deployment: JiraDeployment = .cloud
  ) async throws -> IssuePage {
    let directory = try jira(json).client(deployment: deployment).directory
    return try await directory.search("a = 1", cursor.map { IssueCursor($0) })
  }

  private func bodies(_ jira: ScriptedJira) -> [String] {
    jira.requests.compactMap(\.body).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test
  func `a page of Cloud is asked for by its token, with every field named`() async throws {
    let jira = jira(#"{"issues":[]}"#)

    _ = try await jira.client().directory.search(#"a = "1""#, IssueCursor("t/1"))

    let request = try #require(jira.requests.first { $0.method == "POST" })
    #expect(request.url == "https://acme.atlassian.net/rest/api/3/search/jql")
    #expect(request.isRepeatable)
    #expect(request.headers.contains(HTTPHeader("Content-Type", "application/json")))
    #expect(request.authorization != nil)
    #expect(
      bodies(jira) == [
        #"{"jql":"a = \"1\"","maxResults":100,"fields":["summary","issuetype","status","#
          + #""priority","assignee","reporter","created","updated"],"#
          + #""properties":["intercom.conversation.links"],"nextPageToken":"t/1"}"#
      ]
    )
  }

  @Test
  func `a page of Data Center is asked for by its index`() async throws {
    let jira = jira(#"{"issues":[]}"#)
    let client = try jira.client(
      site: "https://jira.example.com/jira",
      credentials: Self.bearer,
      deployment: .dataCenter
    )

    _ = try await client.directory.search("a = 1", IssueCursor("200"))

    #expect(jira.requests.last?.url == "https://jira.example.com/jira/rest/api/2/search")
    #expect(bodies(jira).allSatisfy { $0.hasSuffix(#","startAt":200}"#) })
  }

  @Test
  func `an issue of a list has what the list shows`() async throws {
    let read = try await page(
      #"""
      {"isLast": true, "issues": [{"id": "1", "key": "proj-7",
        "properties": {"intercom.conversation.links": {"conversationIds": ["1", "2", "1"]}},
        "fields": {"summary": "Fails", "issuetype": {"name": "Bug"}, "priority": {"name": "High"},
          "status": {"name": "Open", "statusCategory": {"key": "new"}},
          "assignee": {"accountId": "a", "displayName": "Li Wei"},
          "reporter": {"accountId": "b", "displayName": "Ana Souza"},
          "created": "2026-03-02T10:15:00.000+0000", "updated": "2026-03-02T12:15:00.250+0200"}}]}
      """#
    )

    let moment = Timestamp(seconds: 1_772_446_500)
    let expected = IssueSummary(
      key: try #require(IssueKey("PROJ-7")),
      summary: "Fails",
      type: "Bug",
      status: IssueStatus(name: "Open", category: .new),
      priority: "High",
      assignee: Account(id: AccountID("a"), displayName: "Li Wei"),
      reporter: Account(id: AccountID("b"), displayName: "Ana Souza"),
      created: moment,
      updated: moment,
      conversations: 2,
      webURL: "https://acme.atlassian.net/browse/PROJ-7"
    )
    #expect(read == IssuePage(issues: [expected]))
  }

  @Test(arguments: [
    (#""isLast":false,"nextPageToken":"u""#, "u"),
    (#""nextPageToken":"u""#, "u"),
    (#""nextPageToken":7"#, "7"),
    (#""isLast":true,"nextPageToken":"u""#, nil),
    (#""isLast":false"#, nil),
    (#""isLast":false,"nextPageToken":null"#, nil),
    (#""isLast":false,"nextPageToken":"t""#, nil),
  ])
  func `a list on Cloud ends without a token, when told so, and at a token that comes again`(
    _ members: String,
    _ next: String?
  ) async throws {
    let read = try await page(#"{"issues":[{"key":"A-1"}],\#(members)}"#, from: "t")

    #expect(read.next?.text == next)
    #expect(read.total == nil)
  }

  @Test(arguments: [
    (#""startAt":100,"maxResults":2,"total":500"#, "102"),
    (#""total":500"#, "102"),
    (#""startAt":100,"total":102"#, nil),
    (#""startAt":0,"total":500"#, nil),
    (#""maxResults":2"#, "102"),
    (#""maxResults":50"#, nil),
    (#""startAt":9223372036854775807,"total":5"#, nil),
  ])
  func `a list on Data Center ends at its total and never turns back`(
    _ members: String,
    _ next: String?
  ) async throws {
    let read = try await page(
      #"{"issues":[{"key":"A-1"},{"key":"A-2"}],\#(members)}"#,
      from: "100",
      on: .dataCenter
    )

    #expect(read.next?.text == next)
  }

  @Test(arguments: [JiraDeployment.cloud, .dataCenter])
  func `an empty page is the last one`(_ deployment: JiraDeployment) async throws {
    let json = #"{"issues":[],"nextPageToken":"u","isLast":false,"startAt":0,"total":9}"#

    let read = try await page(json, on: deployment)

    #expect(read == IssuePage(issues: [], total: 9))
  }

  @Test(arguments: [
    "null", "7", #""x""#, "[]", "{}", #"{"id":"1"}"#, #"{"key":"no key"}"#, #"{"key":7}"#,
  ])
  func `an entry that is no issue costs only itself`(_ odd: String) async throws {
    let read = try await page(#"{"issues":[\#(odd),{"key":"A-1","fields":\#(odd)}]}"#)

    #expect(read.issues.map(\.key.text) == ["A-1"])
  }

  @Test(arguments: ["[]", "{}", #"{"issues":7}"#, #"{"issues":[7]}"#, "null"])
  func `an answer without a list is no page`(_ json: String) async throws {
    await #expect(throws: ServiceFailure.unreadable(.jira, .malformed("no list of issues"))) {
      _ = try await page(json)
    }
  }

  @Test
  func `a mistake in the query is told in all of Jira's own words`() async throws {
    let sentences = (1...9).map { "Field 'field_\($0)' does not exist or you may not see it." }
    let list = sentences.map { "\"\($0)\"" }.joined(separator: ",")
    let answer = HTTPResponse.answer(400, #"{"errorMessages":[\#(list)],"errors":{"a":"b"}}"#)
    let jira = ScriptedJira(["/search/jql": answer])

    let expected = sentences.joined(separator: " ") + " a: b"
    await #expect(throws: ServiceFailure.rejected(.jira, detail: expected)) {
      _ = try await jira.client().directory.search("field_1 = 1", nil)
    }
  }
}
