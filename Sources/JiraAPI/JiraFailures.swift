internal import ContactResolution
internal import HTTPExchange

/// Brings what went wrong with Jira into the core's form, in one place.
enum JiraFailures {
  /// The failure of an exchange that brought no answer.
  ///
  /// A cancelled exchange becomes `.connectionLost`: who cancelled it looks at neither.
  static func serviceFailure(_ failure: HTTPFailure) -> ServiceFailure {
    switch failure {
    case .unknownHost(let words): .unreachable(.jira, .unknownHost(words))
    case .refused(let words): .unreachable(.jira, .refused(words))
    case .insecure(let words): .unreachable(.jira, .insecure(words))
    case .proxy(let words): .unreachable(.jira, .proxy(words))
    case .timedOut: .timedOut(.jira)
    case .rateLimited(let until): .rateLimited(.jira, until: until.map(Timestamp.init(seconds:)))
    case .connectionLost, .cancelled: .unreachable(.jira, .connectionLost)
    case .truncated: .unreadable(.jira, .truncated)
    case .tooLarge(let limit): .unreadable(.jira, .tooLarge(limit: limit))
    case .badEncoding: .unreadable(.jira, .malformed("cannot be decompressed"))
    case .tooManyRedirects: .unreachable(.jira, .other("it redirects in a circle"))
    case .badURL(let words), .unusable(let words), .other(let words):
      .unreachable(.jira, .other(words))
    }
  }

  /// The JSON of an answer; throws what its status, fields or body say went wrong.
  ///
  /// `now` is the present in seconds since 1970.
  static func json(_ response: HTTPResponse, now: Int64) throws(ServiceFailure) -> JSONValue {
    if let failure = statusFailure(response, now: now) { throw failure }
    do throws(BodyProblem) {
      return try response.json()
    } catch {
      throw .unreadable(.jira, answerProblem(error))
    }
  }

  private static func answerProblem(_ problem: BodyProblem) -> ServiceFailure.AnswerProblem {
    switch problem {
    case .empty: .empty
    case .webPage: .webPage
    case .truncated: .truncated
    case .malformed(let words): .malformed(words)
    }
  }

  /// The failure for JSON that is not what was asked for.
  static func wrongShape(_ words: String) -> ServiceFailure {
    .unreadable(.jira, .malformed(words))
  }

  /// Whether the site did not take the token, be it openly or by serving as to a stranger.
  static func isRefusal(_ response: HTTPResponse) -> Bool {
    response.status == 401 || isServedAsStranger(response)
  }

  /// Whether the gateway does not know the token either; one without the right scope is known.
  static func isTokenUnknown(_ response: HTTPResponse) -> Bool {
    isRefusal(response) && !isScopeMissing(response)
  }

  /// Whether the gateway knows the token, which lacks a scope.
  static func isScopeMissing(_ response: HTTPResponse) -> Bool {
    [401, 403].contains(response.status) && ErrorAnswer.namesScope(response)
  }

  /// Whether a site that failed this way may still be asked in the way its credentials suggest.
  static func leavesDeploymentOpen(_ failure: ServiceFailure) -> Bool {
    switch failure {
    case .unauthorized, .forbidden, .notFound, .unreadable, .rejected: true
    case .notConnected, .merged, .rateLimited, .unavailable, .timedOut, .unreachable: false
    }
  }
}

// Statuses and header fields.
extension JiraFailures {
  private static func statusFailure(_ response: HTTPResponse, now: Int64) -> ServiceFailure? {
    if isServedAsStranger(response) {
      return .unauthorized(.jira, detail: strangerWords)
    }
    let words = ErrorAnswer.words(response)
    switch response.status {
    case 200..<300: return nil
    // The transport follows what leads to the same origin; elsewhere is no Jira.
    case 300..<400: return .unreadable(.jira, .redirect(to: response.redirectHost))
    case 401 where isCaptchaWanted(response), 403 where isCaptchaWanted(response):
      return .forbidden(.jira, detail: captchaWords)
    case 401 where ErrorAnswer.namesScope(response): return .forbidden(.jira, detail: words)
    case 401: return .unauthorized(.jira, detail: words)
    case 403: return .forbidden(.jira, detail: words)
    case 404 where response.isWebPage: return .unreadable(.jira, .webPage)
    case 404: return .notFound(.jira)
    case 407: return .unreachable(.jira, .proxy("the proxy wants a password"))
    case 408: return .timedOut(.jira)
    case 429: return .rateLimited(.jira, until: retryMoment(response, now: now))
    case 400..<500:
      return .rejected(.jira, detail: words.isEmpty ? "HTTP \(response.status)" : words)
    case 511: return .unreachable(.jira, .loginWanted)
    default: return .unavailable(.jira, status: response.status)
    }
  }

  private static func retryMoment(_ response: HTTPResponse, now: Int64) -> Timestamp? {
    RateLimit(response, now: now).reset.map(Timestamp.init(seconds:))
  }

  /// A dead token is often served as if nobody were signed in: empty lists, or "not found".
  ///
  /// Source: https://github.com/MrRefactoring/jira.js/issues/418
  private static func isServedAsStranger(_ response: HTTPResponse) -> Bool {
    let reasons = loginReasons(response)
    return response.status < 429 && reasons.contains("AUTHENTICATED_FAILED")
      && !reasons.contains("OK")
  }

  /// After failed logins Jira refuses every token until a person has proved to be one.
  ///
  /// Source: https://jira.atlassian.com/browse/ID-6351
  private static func isCaptchaWanted(_ response: HTTPResponse) -> Bool {
    loginReasons(response).contains("AUTHENTICATION_DENIED")
      || response.header("X-Authentication-Denied-Reason") != nil
  }

  /// One reason for each way of signing in that was tried; `OK` for one that worked.
  private static func loginReasons(_ response: HTTPResponse) -> [Substring] {
    response.headers.filter { $0.name.lowercased() == "x-seraph-loginreason" }
      .flatMap { $0.value.uppercased().split { !$0.isLetter && $0 != "_" } }
  }

  private static let strangerWords =
    "Jira answered as to somebody who is not signed in (AUTHENTICATED_FAILED)."
  private static let captchaWords =
    "Jira wants a CAPTCHA solved after failed logins: sign in once in the browser."
}
