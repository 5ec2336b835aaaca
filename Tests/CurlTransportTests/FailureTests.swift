import CurlTransport
import HTTPExchange
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)))
struct FailureTests {
  let curl = CurlTransport(configuration: CurlConfiguration())

  @Test func `a port without a server refuses`() async throws {
    let port = try LoopbackServer.unusedPort()

    let failure = await failure(of: HTTPRequest(url: "http://127.0.0.1:\(port)/?key=secret"))

    guard case .refused(let words) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(!words.contains("secret"))
  }

  @Test func `a name that nobody has is an unknown host`() async {
    // The hyphen makes it none for the C library either, so that no name server is asked.
    let failure = await failure(of: HTTPRequest(url: "https://-nobody.invalid/"))

    #expect(failure == .unknownHost("-nobody.invalid"))
  }

  @Test func `a handshake that nobody answers is over in time`() async throws {
    let server = try LoopbackServer { _, _ in }
    var request = HTTPRequest(url: server.url(scheme: "https"))
    request.limits.connect = .milliseconds(40)

    let failure = await failure(of: request)

    #expect(failure == .timedOut)
  }

  @Test func `an answer that does not begin is over in time`() async throws {
    let server = try LoopbackServer { _ = $1.waitForClose() }
    var request = HTTPRequest(url: server.url())
    request.limits.total = .milliseconds(40)

    let failure = await failure(of: request)

    #expect(failure == .timedOut)
  }

  @Test func `an answer that does not go on is over in time`() async throws {
    let server = try LoopbackServer { _, connection in
      connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
      _ = connection.waitForClose()
    }
    var request = HTTPRequest(url: server.url())
    request.limits.total = .milliseconds(40)

    let failure = await failure(of: request)

    #expect(failure == .timedOut)
  }

  @Test(arguments: [
    "", "HTTP/1.1 200 OK\r\nContent-Le", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nab",
  ])
  func `a reset at any point is a lost connection`(sent: String) async throws {
    let server = try LoopbackServer { _, connection in
      connection.send(sent)
      connection.reset()
    }

    let failure = await failure(of: HTTPRequest(url: server.url()))

    #expect(failure == .connectionLost)
  }

  @Test func `a connection closed without an answer is lost`() async throws {
    let server = try LoopbackServer { $1.close() }

    let failure = await failure(of: HTTPRequest(url: server.url()))

    #expect(failure == .connectionLost)
  }

  @Test(arguments: [
    "Content-Length: 100\r\n\r\nhalf", "Transfer-Encoding: chunked\r\n\r\n9\r\nhalf",
  ])
  func `a body shorter than it said is truncated`(rest: String) async throws {
    let server = try LoopbackServer { _, connection in
      connection.send("HTTP/1.1 200 OK\r\n" + rest)
      connection.close()
    }

    let failure = await failure(of: HTTPRequest(url: server.url()))

    #expect(failure == .truncated)
  }

  @Test func `an endless body is stopped at its limit`() async throws {
    let ended = LoopbackServer.Gate()
    let server = try LoopbackServer { _, connection in
      connection.send("HTTP/1.1 200 OK\r\n\r\n")
      connection.sendEndlessly([UInt8](repeating: 0x61, count: 10_000))
      ended.open()
    }
    var request = HTTPRequest(url: server.url())
    request.limits.bodyBytes = 100_000

    let failure = await failure(of: request)

    #expect(failure == .tooLarge(limit: 100_000))
    await ended.opened()
  }

  @Test(arguments: [(9, nil), (10, nil), (11, HTTPFailure.tooLarge(limit: 10))])
  func `a body of the limit is not too large`(size: Int, expected: HTTPFailure?) async throws {
    let server = try LoopbackServer { $1.answer(body: [UInt8](repeating: 1, count: size)) }
    var request = HTTPRequest(url: server.url())
    request.limits.bodyBytes = 10

    let failure = await failure(of: request)

    #expect(failure == expected)
  }

  @Test func `a small body that grows beyond the limit is stopped`() async throws {
    let bomb = Gzip.bombStart(blocks: 2000)
    let server = try LoopbackServer { _, connection in
      connection.answer(fields: ["Content-Encoding": "gzip"], body: bomb)
    }
    var request = HTTPRequest(url: server.url())
    request.limits.bodyBytes = 1 << 20

    let failure = await failure(of: request)

    #expect(bomb.count < 1 << 18)
    #expect(failure == .tooLarge(limit: 1 << 20))
  }

  @Test func `a body that cannot be decompressed has a bad encoding`() async throws {
    let server = try LoopbackServer { _, connection in
      connection.answer(fields: ["Content-Encoding": "gzip"], text: "this is no gzip at all")
    }

    let failure = await failure(of: HTTPRequest(url: server.url()))

    #expect(failure == .badEncoding)
  }

  @Test func `fields without end are stopped`() async throws {
    let server = try LoopbackServer { _, connection in
      connection.send("HTTP/1.1 200 OK\r\n")
      connection.sendEndlessly(Array("X-Field: \(String(repeating: "a", count: 5000))\r\n".utf8))
    }

    let failure = await failure(of: HTTPRequest(url: server.url()))

    guard case .other = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }

  @Test func `a host that speaks no HTTP is told from a lost connection`() async throws {
    let server = try LoopbackServer { _, connection in
      connection.send("SSH-2.0-OpenSSH_9.2\r\n")
      connection.close()
    }

    let failure = await failure(of: HTTPRequest(url: server.url()))

    #expect(failure == .other("The host does not speak HTTP."))
  }

  @Test func `a library that is missing is said so, each time`() async throws {
    var configuration = CurlConfiguration()
    configuration.library = "libno-such-library.so.4"
    let curl = CurlTransport(configuration: configuration)

    for _ in 0..<2 {
      let failure = await failure(of: HTTPRequest(url: "https://example.com/"), on: curl)

      guard case .unusable(let words) = failure else {
        Issue.record("\(String(describing: failure))")
        return
      }
      #expect(words.contains("libno-such-library.so.4"))
    }
  }

  @Test func `a proxy that refuses is to blame`() async throws {
    let proxy = try LoopbackServer { $1.answer(407) }
    var configuration = CurlConfiguration()
    configuration.proxy = proxy.url()
    let curl = CurlTransport(configuration: configuration)
    let request = HTTPRequest(
      url: "https://example.com/",
      authorization: Authorization("Bearer abc")
    )

    let failure = await failure(of: request, on: curl)

    #expect(failure == .proxy("The proxy answers 407."))
    #expect(proxy.requests.map(\.method) == ["CONNECT"])
    #expect(proxy.requests.first?.fields["authorization"] == nil)
  }

  @Test func `this machine is never asked through a proxy`() async throws {
    let proxy = try LoopbackServer { $1.answer(500) }
    let server = try LoopbackServer { $1.answer(200) }
    var configuration = CurlConfiguration()
    configuration.proxy = proxy.url()
    let curl = CurlTransport(configuration: configuration)

    let response = try await curl.send(HTTPRequest(url: server.url()))

    #expect(response.status == 200)
    #expect(proxy.requests.isEmpty)
  }

  private func failure(
    of request: HTTPRequest,
    on transport: CurlTransport? = nil
  ) async -> HTTPFailure? {
    do throws(HTTPFailure) {
      _ = try await (transport ?? curl).send(request)
      return nil
    } catch {
      return error
    }
  }
}
