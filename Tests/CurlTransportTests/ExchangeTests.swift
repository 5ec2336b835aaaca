import CurlTransport
import HTTPExchange
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)))
struct ExchangeTests {
  let curl = CurlTransport(configuration: CurlConfiguration())

  @Test func `an answer has its status, its fields and its body`() async throws {
    let server = try LoopbackServer { _, connection in
      connection.answer(404, fields: ["X-Kind": "  odd "], text: "not here")
    }

    let response = try await curl.send(HTTPRequest(url: server.url("/a?b=c")))

    #expect(response.status == 404)
    #expect(response.header("x-kind") == "odd")
    #expect(response.body == Array("not here".utf8))
    #expect(server.requests.map(\.target) == ["/a?b=c"])
  }

  @Test func `the authorization and the fields arrive as given`() async throws {
    let server = try LoopbackServer { $1.answer() }
    var request = HTTPRequest(url: server.url(), authorization: Authorization("Bearer abc"))
    request.headers = [HTTPHeader("Intercom-Version", "2.16"), HTTPHeader("X-Empty", "")]

    _ = try await curl.send(request)

    let fields = try #require(server.requests.first?.fields)
    #expect(fields["authorization"] == "Bearer abc")
    #expect(fields["intercom-version"] == "2.16")
    #expect(fields["x-empty"] == "")
    #expect(fields["user-agent"] == "intercom-panel")
    #expect(fields["content-type"] == nil)
  }

  @Test(arguments: ["POST", "PUT", "PATCH", "DELETE"])
  func `a body arrives whole, with its type`(method: String) async throws {
    let server = try LoopbackServer { $1.answer() }
    let body = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
    let type = HTTPHeader("Content-Type", "application/json")

    _ = try await curl.send(
      HTTPRequest(method: method, url: server.url(), headers: [type], body: body)
    )

    let request = try #require(server.requests.first)
    #expect(request.method == method)
    #expect(request.body == body)
    #expect(request.fields["content-type"] == "application/json")
    #expect(request.fields["expect"] == nil)
  }

  @Test func `a post without a body says that it is empty`() async throws {
    let server = try LoopbackServer { $1.answer() }

    _ = try await curl.send(HTTPRequest(method: "POST", url: server.url()))

    #expect(server.requests.first?.fields["content-length"] == "0")
  }

  @Test func `the answer to a HEAD has fields and no body`() async throws {
    let server = try LoopbackServer { $1.send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n") }

    let response = try await curl.send(HTTPRequest(method: "HEAD", url: server.url()))

    #expect(response.header("Content-Length") == "9")
    #expect(response.body.isEmpty)
  }

  @Test func `a compressed body arrives decompressed`() async throws {
    let server = try LoopbackServer { _, connection in
      connection.answer(fields: ["Content-Encoding": "gzip"], body: Gzip.stored("hello"))
    }

    let response = try await curl.send(HTTPRequest(url: server.url()))

    #expect(response.body == Array("hello".utf8))
    #expect(server.requests.first?.fields["accept-encoding"] == "gzip, deflate")
  }

  @Test func `fields of an interim answer are not the answer's`() async throws {
    let server = try LoopbackServer { _, connection in
      connection.send("HTTP/1.1 103 Early Hints\r\nX-Early: yes\r\n\r\n")
      connection.answer(fields: ["X-Late": "yes"])
    }

    let response = try await curl.send(HTTPRequest(url: server.url()))

    #expect(response.status == 200)
    #expect(response.header("X-Early") == nil)
    #expect(response.header("X-Late") == "yes")
  }

  @Test func `a body without a length ends with the connection`() async throws {
    let server = try LoopbackServer { _, connection in
      connection.send("HTTP/1.1 200 OK\r\n\r\nall of it")
      connection.close()
    }

    let response = try await curl.send(HTTPRequest(url: server.url()))

    #expect(response.body == Array("all of it".utf8))
  }

  @Test func `bytes that are no UTF-8 in a field do no harm`() async throws {
    let server = try LoopbackServer { _, connection in
      connection.send(Array("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nX-Odd: ".utf8) + [0xFF, 0xC3])
      connection.send("\r\n\r\n")
    }

    let response = try await curl.send(HTTPRequest(url: server.url()))

    #expect(response.status == 200)
  }

  @Test func `requests one after the other share a connection`() async throws {
    let server = try LoopbackServer { $1.answer() }

    for _ in 0..<5 { _ = try await curl.send(HTTPRequest(url: server.url())) }

    #expect(server.requests.count == 5)
    #expect(server.connectionCount == 1)
  }

  @Test func `a first answer that does not come holds up no other request`() async throws {
    let arrived = LoopbackServer.Gate()
    let release = LoopbackServer.Gate()
    let server = try LoopbackServer { request, connection in
      if request.target == "/slow" {
        arrived.open()
        connection.wait(for: release)
      }
      connection.answer(text: request.target)
    }
    let curl = curl
    let slow = Task { try await curl.send(HTTPRequest(url: server.url("/slow"))).body }
    await arrived.opened()

    let quick = try await curl.send(HTTPRequest(url: server.url("/quick"))).body
    release.open()

    #expect(quick == Array("/quick".utf8))
    #expect(try await slow.value == Array("/slow".utf8))
  }

  @Test func `two hundred requests at once are all answered with their own`() async throws {
    var configuration = CurlConfiguration()
    configuration.connectionsPerHost = 4
    let curl = CurlTransport(configuration: configuration)
    let server = try LoopbackServer { $1.answer(text: $0.target) }

    let bodies = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
      for number in 0..<200 {
        group.addTask {
          (number, try await curl.send(HTTPRequest(url: server.url("/\(number)"))).body)
        }
      }
      return try await group.reduce(into: [Int: [UInt8]]()) { $0[$1.0] = $1.1 }
    }

    #expect(
      bodies == Dictionary(uniqueKeysWithValues: (0..<200).map { ($0, Array("/\($0)".utf8)) })
    )
    #expect(server.connectionCount <= 4)
  }

  @Test func `a body of several megabytes arrives whole`() async throws {
    let body = [UInt8](repeating: 0x61, count: 5 << 20)
    let server = try LoopbackServer { $1.answer(body: body) }

    let response = try await curl.send(HTTPRequest(url: server.url()))

    #expect(response.body == body)
  }
}
