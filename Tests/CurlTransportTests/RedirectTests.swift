import CurlTransport
import HTTPExchange
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)))
struct RedirectTests {
  let curl = CurlTransport(configuration: CurlConfiguration())

  @Test(arguments: [301, 302, 303, 307, 308])
  func `a redirect to the same host keeps the authorization`(status: Int) async throws {
    let server = try LoopbackServer { request, connection in
      if request.target == "/old" {
        connection.answer(status, fields: ["Location": "/new?a=b"])
      } else {
        connection.answer(text: "moved")
      }
    }

    let response = try await curl.send(request(to: server.url("/old")))

    #expect(response.body == Array("moved".utf8))
    #expect(server.requests.map(\.target) == ["/old", "/new?a=b"])
    #expect(server.requests.map { $0.fields["authorization"] } == ["Bearer abc", "Bearer abc"])
  }

  @Test(arguments: ["127.0.0.1", "localhost"])
  func `a redirect to another host or port is not followed`(host: String) async throws {
    let other = try LoopbackServer { $1.answer(text: "elsewhere") }
    let address = other.url("/there").replacing("127.0.0.1", with: host)
    let server = try LoopbackServer { $1.answer(302, fields: ["Location": address]) }

    let response = try await curl.send(request(to: server.url()))

    #expect(response.status == 302)
    #expect(response.header("location") == address)
    #expect(other.requests.isEmpty)
  }

  @Test func `a post is not sent elsewhere`() async throws {
    let server = try LoopbackServer { $1.answer(307, fields: ["Location": "/new"]) }

    let response = try await curl.send(
      HTTPRequest(method: "POST", url: server.url(), body: [1])
    )

    #expect(response.status == 307)
    #expect(server.requests.count == 1)
  }

  @Test(arguments: [
    "http://example.com/", "https://example.com/", "ftp://127.0.0.1/", "file:///etc/passwd",
    "http://user:x@127.0.0.1/",
    "gopher://127.0.0.1:70/", "",
  ])
  func `an address that may not be asked is not followed`(target: String) async throws {
    let server = try LoopbackServer { $1.answer(302, fields: ["Location": target]) }

    let response = try await curl.send(request(to: server.url()))

    #expect(response.status == 302)
    #expect(server.requests.count == 1)
  }

  @Test func `a circle of redirects is left`() async throws {
    let server = try LoopbackServer { $1.answer(302, fields: ["Location": "/again"]) }

    await #expect(throws: HTTPFailure.tooManyRedirects) {
      try await curl.send(request(to: server.url()))
    }

    #expect(server.requests.count == 6)
  }

  @Test func `all redirects together have the time of one request`() async throws {
    let server = try LoopbackServer { request, connection in
      if request.target == "/" {
        connection.answer(302, fields: ["Location": "/slow"])
      } else {
        _ = connection.waitForClose()
      }
    }
    var request = request(to: server.url())
    request.limits.total = .milliseconds(60)

    await #expect(throws: HTTPFailure.timedOut) { try await curl.send(request) }
  }

  private func request(to url: String) -> HTTPRequest {
    HTTPRequest(url: url, authorization: Authorization("Bearer abc"))
  }
}
