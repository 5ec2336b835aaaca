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

    let reporter = try await jira.client().requestReporter(.example)

    #expect(reporter?.email == "ana@example.com")
    #expect(
      jira.requests.map(\.url) == [
        "https://acme.atlassian.net/rest/servicedeskapi/request/PROJ-1"
      ]
    )
  }

  @Test
  func `an issue that is no request has no such reporter`() async throws {
    let jira = ScriptedJira { _ in
      .success(.answer(404, #"{"errorMessage":"The request does not exist."}"#))
    }

    #expect(try await jira.client().requestReporter(.example) == nil)
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
