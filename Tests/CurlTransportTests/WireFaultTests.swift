import CurlTransport
import HTTPExchange
import ServiceFaults
import TestSupport
import Testing

/// What the table says that a transport brings is what libcurl brings.
@Suite(.timeLimit(.minutes(10)))
struct WireFaultTests {
  @Test(arguments: FaultTable.onWire.filter { $0.isPossible })
  func `each fault arrives as the table says`(fault: ServiceFault) async throws {
    let site = try FaultSite(try #require(fault.wire))
    var configuration = CurlConfiguration()
    configuration.proxy = site.proxy
    configuration.certificateFile = site.certificateFile
    let curl = CurlTransport(configuration: configuration)
    defer { curl.shutDown() }

    let outcome = await outcome(of: fault, at: site, on: curl)

    #expect(outcome == fault.outcome(of: HTTPResponse(status: 200)).withoutWords)
  }

  @Test(arguments: FaultTable.faults(of: .redirect).filter { $0.wire != nil })
  func `a redirect elsewhere is asked for once, and nobody else gets the token`(
    fault: ServiceFault
  ) async throws {
    let elsewhere = try LoopbackServer { $1.answer() }
    let place = fault.outcome(of: HTTPResponse(status: 200)).response?.header("Location")
    let target = place.map {
      $0.replacing(/(moved|portal)\.example\.com/, with: "127.0.0.1:\(elsewhere.port)")
        .replacing("https:", with: "http:")
    }
    let server = try LoopbackServer { _, connection in
      let fields = target.map { ["Location": $0] } ?? [:]
      connection.answer(fault.status ?? 0, fields: fields)
    }
    let curl = CurlTransport(configuration: CurlConfiguration())
    defer { curl.shutDown() }

    _ = await outcome(of: HTTPRequest(url: server.url(), authorization: Self.token), on: curl)

    #expect(server.requests.count == 1)
    #expect(elsewhere.requests.isEmpty)
  }

  @Test(arguments: FaultTable.onWire.filter { $0.wire?.isProxy == true })
  func `a proxy never sees the token`(fault: ServiceFault) async throws {
    let site = try FaultSite(try #require(fault.wire))
    var configuration = CurlConfiguration()
    configuration.proxy = site.proxy
    let curl = CurlTransport(configuration: configuration)
    defer { curl.shutDown() }

    _ = await outcome(of: HTTPRequest(url: site.base, authorization: Self.token), on: curl)

    let isThere = if case .closedProxy? = fault.wire { false } else { true }
    #expect(site.requests.isEmpty != isThere)
    #expect(site.requests.allSatisfy { $0.method == "CONNECT" })
    #expect(site.requests.allSatisfy { $0.fields["authorization"] == nil })
  }

  private static let token = Authorization("Bearer abc")

  private func outcome(
    of fault: ServiceFault,
    at site: FaultSite,
    on curl: CurlTransport
  ) async -> Result<HTTPResponse, HTTPFailure> {
    var request = HTTPRequest(url: site.base + "/rest", authorization: Self.token)
    if fault.row == .timedOut {
      request.limits.connect = .milliseconds(60)
      request.limits.total = .milliseconds(120)
    }
    return await outcome(of: request, on: curl).withoutWords
  }

  private func outcome(
    of request: HTTPRequest,
    on curl: CurlTransport
  ) async -> Result<HTTPResponse, HTTPFailure> {
    do throws(HTTPFailure) {
      return .success(try await curl.send(request))
    } catch {
      return .failure(error)
    }
  }
}

extension Result<HTTPResponse, HTTPFailure> {
  fileprivate var response: HTTPResponse? {
    if case .success(let response) = self { response } else { nil }
  }

  /// The outcome without what only libcurl's words or its order of fields tell.
  fileprivate var withoutWords: Self {
    switch self {
    case .success(let response):
      .success(HTTPResponse(status: response.status, body: response.body))
    case .failure(.refused): .failure(.refused(""))
    case .failure(.insecure): .failure(.insecure(""))
    case .failure(.proxy): .failure(.proxy(""))
    case .failure(.other): .failure(.other(""))
    case .failure: self
    }
  }
}
