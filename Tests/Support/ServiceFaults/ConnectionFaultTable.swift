internal import ContactResolution
internal import HTTPExchange
internal import TestSupport

/// What may go wrong before an answer is there, or while it comes.
enum ConnectionFaultTable {
  static let all: [ServiceFault] = unreachable + insecure + proxies + slow + broken + tooMuch

  private static let unreachable: [ServiceFault] = [
    ServiceFault(
      "refused",
      .refused,
      .failure(.refused("Failed to connect")),
      failure: { .unreachable($0, .refused("")) },
      wire: .closedPort
    ),
    // The kernel itself refuses to connect to the address of everybody: nothing is sent.
    ServiceFault(
      "no way leads there",
      .refused,
      .failure(.refused("Failed to connect")),
      failure: { .unreachable($0, .refused("")) },
      wire: .address("https://255.255.255.255")
    ),
    ServiceFault(
      "unknown host",
      .unknownHost,
      .failure(.unknownHost("nobody.invalid")),
      failure: { .unreachable($0, .unknownHost("nobody.invalid")) },
      wire: .address("https://nobody.invalid")
    ),
  ]

  private static let insecure: [ServiceFault] = [
    notSafe("certificate of an unknown issuer", .encrypted(.unknownIssuer)),
    notSafe("expired certificate", .encrypted(.expired)),
    notSafe("certificate not valid yet", .encrypted(.notYetValid)),
    notSafe("certificate of another host", .encrypted(.wrongHost)),
    notSafe("TLS 1.1 only", .encrypted(.oldProtocol)),
    notSafe("no TLS at all", .deafToTLS(greeting: "220 mail.example.com ready\r\n")),
  ]

  private static let proxies: [ServiceFault] = [
    byProxy("dead proxy", .closedProxy),
    byProxy("proxy that wants a password", .proxy { $1.answer(407) }),
    byProxy("proxy that refuses", .proxy { $1.answer(403, text: "<html>Blocked</html>") }),
    byProxy("proxy that has a problem", .proxy { $1.answer(503) }),
    byProxy("proxy that closes", .proxy { $1.close() }),
    byProxy("proxy that dies", .proxy { $1.reset() }),
    byProxy(
      "proxy that breaks off",
      .proxy { _, connection in
        connection.send("HTTP/1.1 200 Conn")
        connection.reset()
      }
    ),
    notSafe(
      "proxy that answers with a page",
      .proxy { $1.answer(200, text: "<html>Log in</html>") }
    ),
  ]

  private static let slow: [ServiceFault] = [
    overTime("no handshake in time", .deafToTLS(greeting: "")),
    overTime("no first byte in time", .server { _ = $1.waitForClose() }),
    overTime(
      "no further byte in time",
      .server { _, connection in
        connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":")
        _ = connection.waitForClose()
      }
    ),
  ]

  private static let broken: [ServiceFault] = [
    lost("closed without an answer", .server { $1.close() }),
    lost("closed within the status", .sending("HTTP/1.1 200 O")),
    lost("reset without an answer", .server { $1.reset() }),
    lost("reset within the fields", .reset(after: "HTTP/1.1 200 OK\r\nContent-Le")),
    lost(
      "reset within the body",
      .reset(after: "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":")
    ),
    cut("length too long", .sending("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":")),
    cut("no body of many bytes", .sending("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n")),
    cut(
      "two lengths",
      .sending("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 20\r\n\r\n{}")
    ),
    cut(
      "chunk that ends early",
      .sending("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nhalf")
    ),
    cut(
      "no last chunk",
      .sending("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n")
    ),
  ]

  private static let tooMuch: [ServiceFault] = [
    huge(
      "body of 1 GB",
      .server { _, connection in
        connection.send("HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n")
        connection.sendEndlessly(FaultBody.blanks)
      }
    ),
    huge(
      "body without end",
      .server { _, connection in
        connection.send("HTTP/1.1 200 OK\r\n\r\n")
        connection.sendEndlessly(FaultBody.blanks)
      }
    ),
    huge(
      "chunks without end",
      .server { _, connection in
        connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        connection.sendEndlessly(Array("4000\r\n".utf8) + FaultBody.blanks + Array("\r\n".utf8))
      }
    ),
    huge(
      "gzip bomb",
      .server { $1.answer(fields: ["Content-Encoding": "gzip"], body: FaultBody.bomb) }
    ),
  ]

  private static func notSafe(_ name: String, _ wire: FaultWire) -> ServiceFault {
    ServiceFault(
      name,
      .insecure,
      .failure(.insecure("certificate")),
      failure: { .unreachable($0, .insecure("")) },
      wire: wire
    )
  }

  private static func byProxy(_ name: String, _ wire: FaultWire) -> ServiceFault {
    ServiceFault(
      name,
      .proxy,
      .failure(.proxy("The proxy answers 403.")),
      failure: { .unreachable($0, .proxy("")) },
      wire: wire
    )
  }

  private static func overTime(_ name: String, _ wire: FaultWire) -> ServiceFault {
    ServiceFault(
      name,
      .timedOut,
      .failure(.timedOut),
      failure: { .timedOut($0) },
      attempts: 2,
      wire: wire
    )
  }

  private static func lost(_ name: String, _ wire: FaultWire) -> ServiceFault {
    ServiceFault(
      name,
      .connectionLost,
      .failure(.connectionLost),
      failure: { .unreachable($0, .connectionLost) },
      attempts: 3,
      wire: wire
    )
  }

  private static func cut(_ name: String, _ wire: FaultWire) -> ServiceFault {
    ServiceFault(
      name,
      .truncated,
      .failure(.truncated),
      failure: { .unreadable($0, .truncated) },
      attempts: 3,
      wire: wire
    )
  }

  private static func huge(_ name: String, _ wire: FaultWire) -> ServiceFault {
    let limit = HTTPRequest.Limits.standard.bodyBytes
    return ServiceFault(
      name,
      .tooLarge,
      .failure(.tooLarge(limit: limit)),
      failure: { .unreadable($0, .tooLarge(limit: limit)) },
      wire: wire
    )
  }
}
