import CurlTransport
import HTTPExchange
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)))
struct RequestCheckTests {
  let curl = CurlTransport(configuration: CurlConfiguration())

  @Test(arguments: [
    "http://example.com/", "http://127.0.0.1.example.com/", "ftp://example.com/", "example.com",
    "https://user:secret@example.com/", "https://example.com/a b", "https://example.com/\r\nX: y",
  ])
  func `an address that may not be asked is refused unsent`(url: String) async throws {
    do throws(HTTPFailure) {
      _ = try await curl.send(HTTPRequest(url: url))
      Issue.record("sent")
    } catch {
      guard case .badURL(let words) = error else {
        Issue.record(error)
        return
      }
      #expect(!words.contains("secret"))
    }
  }

  @Test(arguments: [
    HTTPHeader("X-Field", "a\r\nX-Other: b"), HTTPHeader("X Field", "a"), HTTPHeader("", "a"),
    HTTPHeader("X-Field:", "a"), HTTPHeader("X-Field", "a\u{0}b"),
  ])
  func `a field that would change the request is refused unsent`(field: HTTPHeader) async throws {
    let server = try LoopbackServer { $1.answer() }

    await #expect(throws: HTTPFailure.self) {
      try await curl.send(HTTPRequest(url: server.url(), headers: [field]))
    }

    #expect(server.connectionCount == 0)
  }

  @Test func `an authorization with a line break is refused without being shown`() async throws {
    let server = try LoopbackServer { $1.answer() }
    let authorization = Authorization("Bearer abc\n")

    await #expect(throws: HTTPFailure.other("The authorization holds a control character.")) {
      try await curl.send(HTTPRequest(url: server.url(), authorization: authorization))
    }
  }

  @Test func `a get with a body is refused`() async throws {
    let server = try LoopbackServer { $1.answer() }

    await #expect(throws: HTTPFailure.other("A GET request carries no body.")) {
      try await curl.send(HTTPRequest(url: server.url(), body: [1]))
    }
  }

  @Test(
    arguments: [
      ([:], nil), (["SSL_CERT_FILE": "/b"], "/b"),
      (["SSL_CERT_FILE": "/b", "CURL_CA_BUNDLE": "/a"], "/a"),
      (["SSL_CERT_FILE": "/b", "CURL_CA_BUNDLE": ""], "/b"),
    ] as [([String: String], String?)]
  )
  func `the environment names the certificates`(environment: [String: String], file: String?) {
    #expect(CurlConfiguration(environment: environment).certificateFile == file)
  }
}
