import ContactResolution
import HTTPExchange
import JiraAPI
import Testing

struct JiraConnectionTests {
  private func connection(_ site: String) throws(HTTPFailure) -> JiraConnection {
    try JiraConnection(site: site, credentials: .bearer(Secret("t0ken")))
  }

  @Test(arguments: [
    ("https://acme.atlassian.net", "https://acme.atlassian.net"),
    ("https://acme.atlassian.net/", "https://acme.atlassian.net"),
    ("https://jira.example.com/jira/", "https://jira.example.com/jira"),
    ("http://127.0.0.1:8080/jira//", "http://127.0.0.1:8080/jira"),
    ("http://[::1]:80", "http://[::1]:80"),
    ("http://localhost:2990/jira", "http://localhost:2990/jira"),
  ])
  func `a site keeps its context path and loses the slash at its end`(
    _ site: String,
    _ expected: String
  ) throws {
    #expect(try connection(site).site.text == expected)
  }

  @Test(arguments: [
    "http://jira.example.com", "http://127.0.0.1.example.com", "jira.example.com", "",
    "https://", "https://me:secret@jira.example.com", "https://jira.example.com/?a=b",
    "ftp://localhost", "https://jira.example.com/a b", "https://jira.example.com:99999",
  ])
  func `an address that a token must not be sent to is refused`(_ site: String) {
    #expect(throws: HTTPFailure.self) { try connection(site) }
  }
}
