import ContactResolution
import HTTPExchange
import JiraAPI
import Testing

struct ServiceDeskTests {
  @Test
  func `the service desk shows a reporter's address that the issue hides`() async throws {
    let jira = ScriptedJira([
      "/PROJ-1": .answer(
        #"{"reporter":{"accountId":"qm:1","displayName":"Ana","emailAddress":"ana@example.com"}}"#
      )
    ])

    let reporter = try await jira.client().directory.requestReporter(.example)

    #expect(reporter?.email == "ana@example.com")
    #expect(
      jira.requests.map(\.url) == [
        "https://acme.atlassian.net/rest/servicedeskapi/request/PROJ-1"
      ]
    )
  }

  @Test(
    arguments: [
      HTTPResponse.answer(404, #"{"errorMessage":"The request does not exist."}"#),
      .answer(404, ""), .page(404),
      .answer(404, #"<?xml version="1.0"?><status><status-code>404</status-code></status>"#),
    ],
    [JiraDeployment.cloud, .dataCenter]
  )
  func `an issue that is no request, or of a site without any, has no such reporter`(
    _ answer: HTTPResponse,
    _ deployment: JiraDeployment
  ) async throws {
    let jira = ScriptedJira { _ in .success(answer) }

    let client = try jira.client(deployment: deployment)

    #expect(try await client.requestReporter(.example) == nil)
  }

  @Test
  func `Data Center's service desk is asked under its own address`() async throws {
    let jira = ScriptedJira([
      "/PROJ-1": .answer(#"{"reporter":{"name":"ana","emailAddress":"ana@example.com"}}"#)
    ])

    let reporter = try await jira.client(deployment: .dataCenter).requestReporter(.example)

    #expect(reporter?.email == "ana@example.com")
    #expect(jira.requests.allSatisfy { $0.url.hasSuffix("/rest/servicedeskapi/request/PROJ-1") })
  }

  @Test
  func `a site describes itself to anybody`() async throws {
    let jira = ScriptedJira([
      "/serverInfo": .answer(
        #"{"version":"10.3.24","deploymentType":"Server","serverTitle":"Acme Jira"}"#
      )
    ])

    let server = try await jira.client().serverInfo()

    #expect(server == JiraServer(deployment: .dataCenter, version: "10.3.24", title: "Acme Jira"))
    #expect(jira.requests.allSatisfy { $0.authorization == nil })
  }
}
