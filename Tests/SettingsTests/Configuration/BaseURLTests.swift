import Testing

@testable import Settings

@Suite
struct BaseURLTests {
  @Test(
    arguments: [
      ("https://api.intercom.io", "https://api.intercom.io"),
      ("HTTPS://API.Intercom.IO/", "https://api.intercom.io"),
      ("https://jira.example.com:8443/jira//", "https://jira.example.com:8443/jira"),
      ("https://jira.example.com?next=/x#top", "https://jira.example.com"),
      ("https://jira.example.com/a%20b/?x=https://u@v", "https://jira.example.com/a%20b"),
      ("http://localhost:8080/", "http://localhost:8080"),
      ("http://127.0.0.1:1", "http://127.0.0.1:1"),
      ("http://[::1]:65535/jira", "http://[::1]:65535/jira"),
      ("https://[2001:DB8::1]/", "https://[2001:db8::1]"),
    ]
  )
  func `an address loses query, fragment and final slashes`(written: String, read: String) throws {
    #expect(try BaseURL(written).text == read)
  }

  @Test(
    arguments: [
      ("acme.atlassian.net", .noScheme), ("", .noScheme), ("ftp://example.com", .noScheme),
      ("//example.com", .noScheme), ("https:/example.com", .noScheme),
      ("http://jira.example.com", .insecure), ("http://127.evil.example", .insecure),
      ("http://127.0.0.1.example.com", .insecure), ("http://localhost.example.com", .insecure),
      ("http://127.0.0.256", .insecure), ("http://10.0.0.1", .insecure),
      ("https://me@example.com", .userInformation),
      ("https://me:pw@example.com/", .userInformation),
      ("http://localhost@example.com", .userInformation),
      ("https://", .host), ("https:///browse", .host), ("https://exa mple.com", .host),
      ("https://bücher.example", .host), ("https://a..b", .host), ("https://-a.example", .host),
      ("https://[::1", .host), ("https://[x]", .host),
      ("https://example.com%2f@x", .userInformation),
      ("https://example.com:", .port), ("https://example.com:0", .port),
      ("https://example.com:65536", .port), ("https://example.com:80x", .port),
      ("https://example.com:+80", .port), ("https://[::1]x", .port),
      ("https://example.com/a b", .path), ("https://example.com/a/../b", .path),
      ("https://example.com/\u{7}", .path), ("https://example.com\\@evil.example", .path),
    ] as [(String, BaseURL.Problem)]
  )
  func `what cannot be a service's address says why`(written: String, problem: BaseURL.Problem) {
    #expect(throws: problem) { try BaseURL(written) }
  }

  @Test(
    arguments: [
      ("https://acme.atlassian.net/", "https://acme.atlassian.net"),
      ("https://acme.atlassian.net/browse/PROJ-1", "https://acme.atlassian.net"),
      (
        "https://acme.atlassian.net/jira/software/projects/P/boards/1", "https://acme.atlassian.net"
      ),
      ("https://jira.example.com/browse/PROJ-1?focused=1", "https://jira.example.com"),
      ("https://example.com/jira/secure/Dashboard.jspa", "https://example.com/jira"),
      ("https://example.com/jira", "https://example.com/jira"),
      ("https://api.atlassian.com/ex/jira/1a-2b", "https://api.atlassian.com/ex/jira/1a-2b"),
      ("https://x.atlassian.net.example.com/a", "https://x.atlassian.net.example.com/a"),
    ]
  )
  func `a site copied from a browser loses the page`(written: String, read: String) throws {
    #expect(try BaseURL(jiraSite: written).text == read)
  }
}
