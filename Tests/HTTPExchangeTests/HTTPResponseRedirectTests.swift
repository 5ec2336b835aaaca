import HTTPExchange
import Testing

struct HTTPResponseRedirectTests {
  @Test(arguments: [
    ("https://login.example.com/?to=https://jira.example.com", "login.example.com"),
    ("http://127.0.0.1:9304", "127.0.0.1:9304"), ("//Other.Example.com/x", "Other.Example.com"),
    ("https://[::1]:8080/x", "[::1]:8080"), ("/login?to=//example.com", ""), ("", ""),
    ("https://me@example.com/", ""), ("https://\u{202E}moc.example/", ""), ("https:///x", ""),
    ("https://" + String(repeating: "a", count: 300), ""),
  ])
  func `a redirect names the host it leads to`(location: String, host: String) {
    let response = HTTPResponse(status: 302, headers: [HTTPHeader("location", location)])

    #expect(response.redirectHost == host)
  }

  @Test func `an answer without a place leads to no host`() {
    #expect(HTTPResponse(status: 304).redirectHost == "")
  }
}
