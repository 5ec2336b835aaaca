import ContactResolution
import HTTPExchange
import JiraAPI
import Testing

struct JiraRequestTests {
  private let jira = ScriptedJira([
    "/myself": .answer(#"{"accountId":"5b10","displayName":"Ana Souza"}"#),
    "/PROJ-1": .answer(#"{"key":"PROJ-1","fields":{}}"#),
    "/comment": .answer(#"{"comments":[],"startAt":0,"total":0}"#),
    "/remotelink": .answer("[]"),
  ])

  private static let issueQuery =
    "?fields=*all,-worklog,-watches,-votes,-timetracking&expand=names,schema"
    + "&properties=intercom.conversation.links"

  private func urls() -> [String] { jira.requests.map(\.url) }

  @Test
  func `an issue on Cloud is one question for all fields, their names and the property`()
    async throws
  {
    _ = try await jira.client().directory.issue(.example)

    #expect(
      urls() == [
        "https://acme.atlassian.net/rest/api/3/issue/PROJ-1" + Self.issueQuery
      ]
    )
  }

  @Test
  func `an issue on Data Center is asked below the context path and its property apart`()
    async throws
  {
    let client = try jira.client(
      site: "https://jira.example.com/jira/",
      credentials: .bearer(Secret("pat")),
      deployment: .dataCenter
    )

    _ = try await client.directory.issue(.example)

    let issue = "https://jira.example.com/jira/rest/api/2/issue/PROJ-1"
    #expect(
      urls() == [
        issue + Self.issueQuery,
        issue + "/properties/intercom.conversation.links",
      ]
    )
  }

  @Test
  func `comments are asked oldest first, a hundred at a time, from the wanted one on`()
    async throws
  {
    _ = try await jira.client().directory.comments(.example, 200)

    #expect(
      urls() == [
        "https://acme.atlassian.net/rest/api/3/issue/PROJ-1/comment"
          + "?startAt=200&maxResults=100&orderBy=created"
      ]
    )
  }

  @Test
  func `remote links and the account have paths of their own`() async throws {
    let client = try jira.client()

    _ = try await client.directory.remoteLinks(.example)
    _ = try await client.myself()

    #expect(
      urls() == [
        "https://acme.atlassian.net/rest/api/3/issue/PROJ-1/remotelink",
        "https://acme.atlassian.net/rest/api/3/myself",
      ]
    )
  }

  @Test(arguments: [
    (
      JiraCredentials.basic(account: "me@example.com", token: Secret("t0ken")),
      "Basic bWVAZXhhbXBsZS5jb206dDBrZW4="
    ),
    (.basic(account: "fred", token: Secret("pässwörd")), "Basic ZnJlZDpww6Rzc3fDtnJk"),
    (.basic(account: "a", token: Secret("")), "Basic YTo="),
    (.bearer(Secret("pat\n")), "Bearer pat"),
  ])
  func `every question asks for JSON and carries the authorization`(
    _ credentials: JiraCredentials,
    _ expected: String
  ) async throws {
    _ = try await jira.client(credentials: credentials).directory.issue(.example)

    let request = try #require(jira.requests.first)
    #expect(request.method == "GET")
    #expect(request.body == nil)
    #expect(request.headers == [HTTPHeader("Accept", "application/json")])
    #expect(request.authorization?.reveal() == expected)
  }
}
