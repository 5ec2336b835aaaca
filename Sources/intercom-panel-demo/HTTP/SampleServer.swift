import FlyingFox
import FlyingSocks
import Foundation

/// An HTTP server on a loopback port of its own, serving until the process ends.
struct SampleServer: Sendable {
  /// Scheme, host and port.
  let address: String

  /// Why a server did not start.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// Starts a server that answers each request by the given closure.
  static func start(
    answer: @escaping @Sendable (SampleRequest) async throws -> SampleAnswer
  ) async throws -> SampleServer {
    let server = HTTPServer(
      address: try sockaddr_in.inet(ip4: "127.0.0.1", port: 0),
      timeout: 3_600,
      pool: PromptSocketPool(base: HTTPServer.defaultPool()),
      logger: .disabled,
      handler: ClosureHTTPHandler { request in
        try await answer(SampleRequest(request)).response
      }
    )
    Task { try await server.run() }
    try await server.waitUntilListening()
    guard case .ip4(let host, let port) = await server.listeningAddress else {
      throw Failure(description: "no loopback port could be opened")
    }
    return SampleServer(address: "http://\(host):\(port)")
  }

  /// An address on which nobody listens: its port is taken and stays so until the process ends.
  static func absent() throws -> SampleServer {
    let socket = try Socket(domain: AF_INET)
    try socket.bind(to: try sockaddr_in.inet(ip4: "127.0.0.1", port: 0))
    guard case .ip4(let host, let port) = try socket.sockname() else {
      throw Failure(description: "no loopback port could be taken")
    }
    return SampleServer(address: "http://\(host):\(port)")
  }
}
