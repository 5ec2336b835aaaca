import ContactResolution
import HTTPExchange
import JiraAPI
import Testing

struct IssueCountTests {
  private func count(_ answer: HTTPResponse, _ jql: String = "a = 1") async throws -> Int? {
    let jira = ScriptedJira(["/search/approximate-count": answer])
    return try await jira.client().directory.count(jql)
  }

  @Test
  func `Cloud counts what the condition names, in no order`() async throws {
    let jira = ScriptedJira(["/search/approximate-count": .answer(#"{"count":153}"#)])

    let count = try await jira.client().directory.count("a = 1 ORDER BY b")

    #expect(count == 153)
    let request = try #require(jira.requests.first)
    #expect(request.method == "POST")
    #expect(request.isRepeatable)
    #expect(request.body == Array(#"{"jql":"a = 1"}"#.utf8))
  }

  @Test(arguments: [
    HTTPResponse.answer("{}"), .answer(#"{"count":"x"}"#), .answer("[]"), .answer(404, "{}"),
    .answer(400, #"{"errorMessages":["no"]}"#), .answer(403, "{}"), .answer(500, ""),
    .page(200),
  ])
  func `a count that is not to be had is none`(_ answer: HTTPResponse) async throws {
    #expect(try await count(answer) == nil)
  }

  @Test
  func `a refused token is told`() async throws {
    await #expect(throws: ServiceFailure.unauthorized(.jira, detail: "")) {
      _ = try await count(.answer(401, "{}"))
    }
  }

  @Test(arguments: [(JiraDeployment.dataCenter, "a = 1"), (.cloud, " ORDER BY b")])
  func `where Jira has no answer it is not asked`(_ deployment: JiraDeployment, _ jql: String)
    async throws
  {
    let jira = ScriptedJira { _ in .success(.answer(#"{"count":1}"#)) }

    #expect(try await jira.client(deployment: deployment).directory.count(jql) == nil)
    #expect(jira.requests.isEmpty)
  }
}
