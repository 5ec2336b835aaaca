public import TestSupport

/// A fault at work: an address, and all that has to run for it.
public final class FaultSite: Sendable {
  /// Scheme, host and port.
  public let base: String
  /// The proxy to go through; nil for none.
  public let proxy: String?
  /// The file of certificates to trust; nil for the system's.
  public let certificateFile: String?
  private let server: LoopbackServer?
  private let tls: TLSServer?

  /// Brings the fault about; throws when the system gives no socket, or no TLS server starts.
  public init(_ wire: FaultWire) throws {
    var server: LoopbackServer?
    var tls: TLSServer?
    var (base, proxy) = ("", String?.none)
    switch wire {
    case .address(let address): base = address
    case .closedPort: base = "http://127.0.0.1:\(try LoopbackServer.unusedPort())"
    case .server(let script):
      let started = try LoopbackServer(script: script)
      (server, base) = (started, started.url(""))
    case .deafToTLS(let greeting):
      let started = try LoopbackServer(greeting: greeting) { _, _ in }
      (server, base) = (started, started.url("", scheme: "https"))
    case .encrypted(let kind):
      let started = try TLSServer(kind)
      (tls, base) = (started, started.url)
    case .proxy(let script):
      let started = try LoopbackServer(script: script)
      (server, base, proxy) = (started, Self.farAway, started.url(""))
    case .closedProxy:
      (base, proxy) = (Self.farAway, "http://127.0.0.1:\(try LoopbackServer.unusedPort())")
    }
    (self.base, self.proxy) = (base, proxy)
    certificateFile = tls?.certificateFile
    (self.server, self.tls) = (server, tls)
  }

  /// All requests that arrived so far.
  public var requests: [LoopbackServer.Request] { server?.requests ?? [] }

  /// How many connections there were so far.
  public var connectionCount: Int { server?.connectionCount ?? 0 }

  /// The variables with which a program goes the same way.
  public var environment: [String: String?] {
    [
      "HTTPS_PROXY": proxy, "NO_PROXY": proxy == nil ? "*" : nil, "SSL_CERT_FILE": certificateFile,
    ]
  }

  /// A host that is only ever asked for through a proxy.
  private static let farAway = "https://far-away.example.com"
}
