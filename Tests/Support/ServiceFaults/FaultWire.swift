internal import HTTPExchange
public import TestSupport

/// How a fault is brought about on this machine.
public enum FaultWire: Sendable {
  /// Answers one request.
  public typealias Script = @Sendable (LoopbackServer.Request, LoopbackServer.Connection) -> Void

  /// An address that leads to nobody, with nothing that has to be started.
  case address(String)
  /// A port on which nobody listens.
  case closedPort
  /// A server of plain HTTP.
  case server(Script)
  /// The same, asked with `https`; each connection begins with the greeting.
  case deafToTLS(greeting: String)
  /// A server with a certificate.
  case encrypted(TLSServer.Kind)
  /// A proxy that answers so when it is asked for a connection.
  case proxy(Script)
  /// A proxy on whose port nobody listens.
  case closedProxy

  /// A server that sends this text and closes.
  static func sending(_ text: String) -> FaultWire {
    .server { _, connection in
      connection.send(text)
      connection.close()
    }
  }
}

extension FaultWire {
  /// A server that sends this text and breaks the connection.
  static func reset(after text: String) -> FaultWire {
    .server { _, connection in
      connection.send(text)
      connection.reset()
    }
  }

  /// A server that answers so, in order.
  static func answering(_ response: HTTPResponse) -> FaultWire {
    let fields = response.headers.map { ($0.name, $0.value) }
    return .server { _, connection in
      connection.answer(
        response.status,
        fields: Dictionary(fields, uniquingKeysWith: { first, _ in first }),
        body: response.body
      )
    }
  }
}

extension FaultWire {
  /// Whether a proxy is what goes wrong.
  public var isProxy: Bool {
    switch self {
    case .proxy, .closedProxy: true
    case .address, .closedPort, .server, .deafToTLS, .encrypted: false
    }
  }

  fileprivate var needsTLSServer: Bool {
    switch self {
    case .encrypted: true
    case .address, .closedPort, .server, .deafToTLS, .proxy, .closedProxy: false
    }
  }
}

extension ServiceFault {
  /// Whether this machine has what the fault is brought about with.
  public var isPossible: Bool {
    guard let wire else { return false }
    return !wire.needsTLSServer || TLSServer.isAvailable
  }
}
