internal import ContactResolution
internal import HTTPExchange

extension ServiceFailure {
  /// Brings what the transport met into the panel's words.
  init(intercom failure: HTTPFailure) {
    self =
      switch failure {
      case .badURL(let text): .unreachable(.intercom, .other(text))
      case .unknownHost(let host): .unreachable(.intercom, .unknownHost(host))
      case .refused(let text): .unreachable(.intercom, .refused(text))
      case .insecure(let text): .unreachable(.intercom, .insecure(text))
      case .proxy(let text): .unreachable(.intercom, .proxy(text))
      case .timedOut: .timedOut(.intercom)
      case .connectionLost, .cancelled: .unreachable(.intercom, .connectionLost)
      case .truncated: .unreadable(.intercom, .truncated)
      case .tooLarge(let limit): .unreadable(.intercom, .tooLarge(limit: limit))
      case .badEncoding: .unreadable(.intercom, .malformed("bad compression"))
      case .tooManyRedirects: .unreachable(.intercom, .other("it redirects in a circle"))
      case .rateLimited(let until):
        .rateLimited(.intercom, until: until.map { Timestamp(seconds: $0) })
      case .unusable(let text), .other(let text): .unreachable(.intercom, .other(text))
      }
  }

  /// Why an answer is a refusal; nil for a status that promises what was asked for.
  ///
  /// A refusal's detail begins with Intercom's code, such as `token_revoked`, `token_expired` or
  /// `unauthorized` for a token, `api_plan_restricted` for a plan, `token_unauthorized` or
  /// `forbidden` with a message that names the scope for a scope, and `action_forbidden`.
  ///
  /// Source: Intercom's lists of status and error codes; OpenAPI 2.16, schema `error`.
  init?(intercomAnswer response: HTTPResponse, to request: HTTPRequest) {
    switch response.status {
    case 200..<300: return nil
    // The transport follows what leads to the same origin; elsewhere is no Intercom.
    case 300..<400: self = .unreadable(.intercom, .redirect(to: response.redirectHost))
    case 401, 403:
      let refusal = RefusalAnswer(response)
      self =
        refusal.refusesToken(status: response.status)
        ? .unauthorized(.intercom, detail: refusal.text)
        : .forbidden(.intercom, detail: refusal.text)
    // Intercom itself answers with JSON; a page comes from whatever stands before it.
    case 404 where response.isWebPage: self = .unreadable(.intercom, .webPage)
    case 404: self = .notFound(.intercom)
    case 407: self = .unreachable(.intercom, .proxy("the proxy wants a password"))
    case 408: self = .timedOut(.intercom)
    case 410 where request.url.contains("/contacts/"):
      self = .merged(into: MergedContact.target(of: response))
    case 429: self = .rateLimited(.intercom, until: Self.reset(in: response))
    case 400..<500: self = .rejected(.intercom, detail: RefusalAnswer(response).text)
    case 511: self = .unreachable(.intercom, .loginWanted)
    default: self = .unavailable(.intercom, status: response.status)
    }
  }

  /// An answer that is JSON, yet not of the shape that was asked for.
  static func malformed(_ place: String) -> ServiceFailure {
    .unreadable(.intercom, .malformed(place))
  }

  /// The moment from which on the service answers again: seconds since 1970.
  private static func reset(in response: HTTPResponse) -> Timestamp? {
    response.header("X-RateLimit-Reset").flatMap { JSONValue.text($0).moment }
  }
}

extension ServiceFailure.AnswerProblem {
  /// What is wrong with a body that should be JSON.
  init(_ problem: BodyProblem) {
    self =
      switch problem {
      case .empty: .empty
      case .webPage: .webPage
      case .truncated: .truncated
      case .malformed(let place): .malformed(place)
      }
  }
}
