import Settings
import Testing

@testable import PanelApp

@Suite struct SiteAddressTests {
  @Test(arguments: [
    ("acme.atlassian.net", "https://acme.atlassian.net"),
    ("acme", "https://acme.atlassian.net"),
    ("https://acme.atlassian.net/browse/PROJ-1?x=y", "https://acme.atlassian.net"),
    ("acme.atlassian.net/jira/software/c/projects/P/boards/1", "https://acme.atlassian.net"),
    ("jira.example.com/jira/browse/PROJ-1", "https://jira.example.com/jira"),
    ("HTTPS://Jira.Example.com", "https://jira.example.com"),
    ("jira.example.com:8443", "https://jira.example.com:8443"),
    ("127.0.0.1:8080", "http://127.0.0.1:8080"),
    ("localhost:2990/jira", "http://localhost:2990/jira"),
  ])
  func `a site is read from what the browser shows`(_ text: String, _ address: String) throws {
    #expect(try SiteAddress.site(text).text == address)
  }

  @Test(arguments: [
    ("", SiteAddress.Problem.empty), ("http://jira.example.com", .address(.insecure)),
    ("ana@acme.atlassian.net", .address(.userInformation)), ("not a site", .address(.host)),
    ("jira.example.com:0", .address(.port)),
  ])
  func `what is no site is told`(_ text: String, _ problem: SiteAddress.Problem) {
    #expect(throws: problem) { try SiteAddress.site(text) }
    #expect(problem.sentence.hasSuffix("."))
  }
}
