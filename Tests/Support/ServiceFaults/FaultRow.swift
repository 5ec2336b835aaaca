/// Faults with the same consequences: one row of the table in `docs/reliability.md`, in its order.
public enum FaultRow: String, CaseIterable, Sendable {
  case refused = "nobody listens there, or no way leads there"
  case unknownHost = "nobody knows the host's name"
  case insecure =
    "a certificate expired, of another host or of an unknown issuer; no TLS, or none that is safe"
  case timedOut = "no connection, no answer or no further byte within the time"
  case connectionLost = "the connection closes before the answer, or breaks anywhere"
  case truncated = "the answer ends before the length it gave, or before one of two"
  case cutShort = "the answer goes on behind the length it gave"
  case badLength = "a length that is no number, or below zero"
  case tooLarge = "an answer of 1 GB, one without end, or one that unpacks to that"
  case badEncoding = "an answer that cannot be unpacked"
  case noHTTP = "something that is no HTTP, or header fields without end"
  case webPage = "a web page in the answer's place: a login, a proxy, a captive portal"
  case loginWanted = "the network wants a login first (511)"
  case redirect = "a redirect elsewhere: another host, scheme or port, a portal"
  case redirectLoop = "redirects in a circle"
  case empty = "an answer of nothing"
  case cutJSON = "JSON that is not complete"
  case noJSON = "something that is neither JSON nor a page"
  case wrongShape = "JSON of another kind than was asked for"
  case tooDeep = "10,000 levels of nesting"
  case harmless = "text that is not UTF-8, names that come twice, numbers beyond 64 bits"
  case unauthorized = "the token is refused (401)"
  case forbidden = "the token is not enough (403)"
  case notFound = "there is no such thing (404)"
  case rejected = "the question is refused (400, 402, 405 and all others below 500)"
  case proxy = "a proxy is dead, refuses or wants a password (407)"
  case requestTimeout = "the service waited too long for the question (408)"
  case unavailable = "a failure of the service (500 and above)"
  case busy = "a failure that may pass (502, 503, 504)"
  case limitedBriefly = "429 with an end within 30 s, in any of its forms, whatever the clocks say"
  case limitedLong = "429 with an end further away; more than a day is taken for a day"
  case limitedOpenly = "429 without an end, or with one that is past or unreadable"

  /// The status of sysexits(3) with which a command ends that can read nothing for this reason.
  public var exitStatus: Int32 {
    switch self {
    case .harmless: 0
    case .notFound, .rejected: 65
    case .timedOut, .requestTimeout, .limitedBriefly, .limitedLong, .limitedOpenly: 75
    case .unauthorized, .forbidden: 77
    case .refused, .unknownHost, .insecure, .connectionLost, .truncated, .cutShort, .badLength,
      .tooLarge, .badEncoding, .noHTTP, .webPage, .loginWanted, .redirect, .redirectLoop, .empty,
      .cutJSON, .noJSON, .wrongShape, .tooDeep, .proxy, .unavailable, .busy:
      69
    }
  }
}
