/// Why a service gave no usable answer, with what a person needs in order to act.
///
/// Texts in payloads come from outside: they are shown, never interpreted.
public enum ServiceFailure: Error, Sendable, Hashable {
  /// No token or site is configured for the service.
  case notConnected(Service)
  /// The token was refused (401, or a dead Jira token served as anonymous).
  case unauthorized(Service, detail: String)
  /// The token is good but may not read this (403): plan, scope, permission, CAPTCHA.
  case forbidden(Service, detail: String)
  /// The thing does not exist, or the account may not see it: Jira does not say which.
  case notFound(Service)
  /// The contact was merged; the id is the one it lives on under, when the service said so.
  case merged(into: ContactID?)
  /// Too many requests; nil when the service did not say until when.
  case rateLimited(Service, until: Timestamp?)
  /// The service answered with a failure of its own (5xx, or a status that makes no sense here).
  case unavailable(Service, status: Int)
  /// No answer within the time allowed.
  case timedOut(Service)
  /// The network did not carry the request there and back.
  case unreachable(Service, NetworkProblem)
  /// An answer came that is not what was asked for.
  case unreadable(Service, AnswerProblem)
  /// The service refuses the question itself (400, 410, 422); its own words.
  case rejected(Service, detail: String)

  /// What broke between here and the service.
  public enum NetworkProblem: Sendable, Hashable {
    case unknownHost(String)
    /// Nobody listens there, or no way leads there; the library's words.
    case refused(String)
    /// Certificate or handshake; the library's words.
    case insecure(String)
    case connectionLost
    case proxy(String)
    /// The network lets nothing through before somebody has logged in to it.
    case loginWanted
    case other(String)
  }

  /// What is wrong with an answer that came.
  public enum AnswerProblem: Sendable, Hashable {
    /// A web page instead of JSON: a login page, a proxy, a captive portal.
    case webPage
    /// A redirect to a host of somebody else: a login page, or a site that moved; the host as
    /// written, empty when not said.
    case redirect(to: String)
    case empty
    case truncated
    /// More than the limit, in bytes.
    case tooLarge(limit: Int)
    /// Not JSON, or JSON of another shape; says where.
    case malformed(String)
  }
}

extension ServiceFailure {
  /// The service that failed; Intercom for a merged contact.
  public var service: Service {
    switch self {
    case .notConnected(let service), .unauthorized(let service, _), .forbidden(let service, _),
      .notFound(let service), .rateLimited(let service, _), .unavailable(let service, _),
      .timedOut(let service), .unreachable(let service, _), .unreadable(let service, _),
      .rejected(let service, _):
      service
    case .merged: .intercom
    }
  }

  /// Whether the whole connection is at fault, so that asking for other things is in vain.
  public var concernsConnection: Bool {
    switch self {
    case .notConnected, .unauthorized, .unreachable: true
    case .forbidden, .notFound, .merged, .rateLimited, .unavailable, .timedOut, .unreadable,
      .rejected:
      false
    }
  }
}
