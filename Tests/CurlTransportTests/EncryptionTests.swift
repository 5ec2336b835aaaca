import CurlTransport
import HTTPExchange
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)))
struct EncryptionTests {
  @Test func `a port that speaks no TLS is insecure`() async throws {
    let server = try LoopbackServer(greeting: "220 mail.example.com ready\r\n") { _, _ in }
    let curl = CurlTransport(configuration: CurlConfiguration())

    let failure = await failure(of: HTTPRequest(url: server.url(scheme: "https")), on: curl)

    guard case .insecure = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }

  @Test(.enabled(if: TLSServer.isAvailable))
  func `a certificate that nobody vouches for is insecure`() async throws {
    let server = try TLSServer(.unknownIssuer)
    let curl = CurlTransport(configuration: CurlConfiguration())

    let failure = await failure(of: HTTPRequest(url: server.url), on: curl)

    guard case .insecure(let words) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(words.contains("certificate"))
  }

  @Test(.enabled(if: TLSServer.isAvailable))
  func `a certificate of the given file is trusted`() async throws {
    let server = try TLSServer()
    let environment = ["SSL_CERT_FILE": try #require(server.certificateFile)]
    let curl = CurlTransport(configuration: CurlConfiguration(environment: environment))

    let response = try await curl.send(HTTPRequest(url: server.url))

    #expect(response.status == 200)
  }

  /// The servers take any cipher, so that nothing but the version is in the way.
  @Test(
    .enabled(if: TLSServer.knows("-tls1_1"), "openssl s_server -tls1_1 is missing"),
    arguments: [("-tls1", false), ("-tls1_1", false), ("-tls1_2", true)]
  )
  func `a server of old encryption gets nothing`(version: String, isAsked: Bool) async throws {
    let server = try TLSServer(options: "\(version) -cipher DEFAULT@SECLEVEL=0")
    let environment = ["SSL_CERT_FILE": try #require(server.certificateFile)]
    let curl = CurlTransport(configuration: CurlConfiguration(environment: environment))

    let failure = await failure(of: HTTPRequest(url: server.url), on: curl)

    guard case .insecure(let words) = failure else {
      #expect(failure == nil && isAsked, "\(String(describing: failure))")
      return
    }
    #expect(!isAsked && words.contains("version"), "\(words)")
  }

  @Test(.enabled(if: TLSServer.isAvailable))
  func `a redirect to the same host's encrypted port is followed`() async throws {
    let encrypted = try TLSServer()
    let address = encrypted.url
    let server = try LoopbackServer { $1.answer(302, fields: ["Location": address]) }
    let environment = ["SSL_CERT_FILE": try #require(encrypted.certificateFile)]
    let curl = CurlTransport(configuration: CurlConfiguration(environment: environment))

    let response = try await curl.send(HTTPRequest(url: server.url()))

    #expect(response.status == 200)
  }

  private func failure(of request: HTTPRequest, on curl: CurlTransport) async -> HTTPFailure? {
    do throws(HTTPFailure) {
      _ = try await curl.send(request)
      return nil
    } catch {
      return error
    }
  }
}
