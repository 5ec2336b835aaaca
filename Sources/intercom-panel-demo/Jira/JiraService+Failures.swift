extension JiraService {
  func effect(of fault: ServiceFault, on request: SampleRequest) -> Fault? {
    if fault.service == .search, !Self.isSearch(request) { return nil }
    let fault = fault.fault
    let word = request.path.last ?? ""
    guard fault == .scope || fault == .anonymous else { return fault }
    if ["serverInfo", "tenant_info"].contains(word) { return nil }
    guard word == "myself" else { return fault }
    return fault == .scope ? nil : .unauthorized
  }

  func failure(_ fault: Fault, of request: SampleRequest, reset: Int) -> SampleAnswer {
    switch fault {
    case .unauthorized, .revoked: unauthorized
    case .forbidden: .json(Self.message("You do not have the permission."), status: 403)
    case .scope:
      .json(["code": 401, "message": "Unauthorized; scope does not match"], status: 401)
    case .anonymous where Self.isSearch(request):
      .json(["issues": [], "isLast": true, "total": 0, "count": 0], headers: Self.refusal)
    case .anonymous:
      .json(
        Self.message("Issue does not exist or you do not have permission to see it."),
        status: 404,
        headers: Self.refusal
      )
    case .notFound:
      .json(
        Self.message("Issue does not exist or you do not have permission to see it."),
        status: 404
      )
    case .rateLimited:
      .json(
        Self.message("Rate limit exceeded."),
        status: 429,
        headers: [
          "Retry-After": "5", "RateLimit-Reason": "jira-burst-based",
          "X-RateLimit-Reset": SampleClock.minute(reset + 59),
        ]
      )
    case .loginPage: .text(Self.loginPage, type: "text/html;charset=UTF-8", status: 200)
    case .serverError, .down, .truncated, .slow, .stalled, .huge, .plan, .region:
      .json(Self.message("Internal server error"), status: 500)
    }
  }

  func rateHeaders(remaining: Int, reset: Int) -> [String: String] {
    [
      "X-RateLimit-Limit": String(RateLimits.limit),
      "X-RateLimit-Remaining": String(remaining),
    ]
  }

  private var unauthorized: SampleAnswer {
    let challenge = ["WWW-Authenticate": #"OAuth realm="https%3A%2F%2Fsample""#]
    let headers = Self.refusal.merging(challenge) { $1 }
    switch deployment {
    case .cloud:
      return .text(
        "Client must be authenticated to access this resource.",
        type: "text/plain",
        status: 401,
        headers: headers
      )
    case .dataCenter:
      let message = "You are not authenticated. Authentication required to perform this operation."
      return .json(Self.message(message), status: 401, headers: headers)
    }
  }

  private static let refusal = ["X-Seraph-LoginReason": "AUTHENTICATED_FAILED"]

  private static func isSearch(_ request: SampleRequest) -> Bool {
    request.path.count > 3 && request.path[3] == "search"
  }

  private static func message(_ message: String) -> JSON {
    ["errorMessages": [.text(message)], "errors": [:]]
  }

  private static let loginPage = """
    <!DOCTYPE html>
    <html><head><title>Log in - Sample Jira</title></head>
    <body><form action="/login.jsp" method="post"><h1>Welcome back</h1>
    <input name="os_username"><input name="os_password" type="password"></form></body></html>
    """
}
