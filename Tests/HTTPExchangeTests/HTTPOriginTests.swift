import HTTPExchange
import Testing

struct HTTPOriginTests {
  @Test(arguments: [
    ("https://api.intercom.io/contacts?a=b", "api.intercom.io", 443),
    ("HTTPS://Example.COM:8443#x", "example.com", 8443),
    ("https://jira_dc.local/", "jira_dc.local", 443),
    ("https://[2001:db8::1]:9/", "[2001:db8::1]", 9), ("http://localhost:80/a", "localhost", 80),
    ("http://127.0.0.1", "127.0.0.1", 80), ("http://127.255.0.9:1/", "127.255.0.9", 1),
    ("http://[::1]:81/", "[::1]", 81), ("https://example.com?q=a@b", "example.com", 443),
  ])
  func `an address that may be asked has a host and a port`(
    url: String,
    host: String,
    port: Int
  ) throws {
    let origin = try HTTPOrigin(url: url)

    #expect(origin.host == host)
    #expect(origin.port == port)
  }

  @Test(arguments: [
    "", "example.com", "//example.com", "https:/example.com", "https://", "https:///a",
    "https://:1/",
    "http://example.com/", "http://127.0.0.1.example.com/", "http://127.1/", "http://0127.0.0.1/",
    "http://127.0.0.256/", "http://localhost.example.com/", "http://[::2]/", "http://0.0.0.0/",
    "https://user@example.com/", "https://user:pass@example.com/", "https://a@b@c/",
    "https://example.com:0/", "https://example.com:65536/", "https://example.com:/",
    "https://example.com:8o/", "https://example.com:+80/", "https://[::1/", "https://[]/",
    "https://[::1]x/", "https://exa mple.com/", "https://example.com\\@evil.example/",
    "https://example.com/a b", "https://exämple.com/", "https://example.com/\u{0}",
    "https://example.com/\r\n", "ftp://example.com/", "file:///etc/passwd", "https://a%2Eb/",
    "x\u{301}https://example.com", "https://example.com/<a>",
  ])
  func `any other address is refused`(url: String) {
    do throws(HTTPFailure) {
      _ = try HTTPOrigin(url: url)
      Issue.record("accepted")
    } catch {
      guard case .badURL(let words) = error else {
        Issue.record(error)
        return
      }
      #expect(!words.contains("pass"))
    }
  }

  @Test func `the same host by another way is another origin`() throws {
    let origin = try HTTPOrigin(url: "https://localhost/")

    #expect(try origin == HTTPOrigin(url: "https://LOCALHOST:443/x"))
    #expect(try origin != HTTPOrigin(url: "http://localhost:443/"))
    #expect(try origin != HTTPOrigin(url: "https://localhost:444/"))
    #expect(try origin != HTTPOrigin(url: "https://localhost2/"))
  }
}
