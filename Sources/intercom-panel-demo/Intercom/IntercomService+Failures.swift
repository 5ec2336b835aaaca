extension IntercomService {
  func effect(of fault: ServiceFault, on request: SampleRequest) -> Fault? {
    let fault = fault.fault
    if fault == .region { return nil }
    let isLimited = fault == .plan || fault == .scope
    return isLimited && request.path == ["me"] ? nil : fault
  }

  func failure(_ fault: Fault, of request: SampleRequest, reset: Int) -> SampleAnswer {
    switch fault {
    case .unauthorized: Self.error("unauthorized", "Access Token Invalid", status: 401)
    case .revoked: Self.error("token_revoked", "Access Token Revoked", status: 401)
    case .forbidden, .plan:
      Self.error("api_plan_restricted", "Active subscription needed.", status: 403)
    case .scope:
      Self.error("token_unauthorized", "Not authorized to access resource", status: 403)
    case .notFound: Self.error("not_found", "Resource Not Found", status: 404)
    case .rateLimited: Self.error("rate_limit_exceeded", "Exceeded rate limit", status: 429)
    case .loginPage:
      .text(
        "<html><head><title>Intercom</title></head><body><h1>Sign in</h1></body></html>",
        type: "text/html; charset=utf-8",
        status: 200
      )
    case .serverError, .down, .truncated, .slow, .stalled, .huge, .region, .anonymous:
      Self.error("server_error", "Server Error", status: 500)
    }
  }

  func rateHeaders(remaining: Int, reset: Int) -> [String: String] {
    [
      "X-RateLimit-Limit": String(RateLimits.limit),
      "X-RateLimit-Remaining": String(remaining),
      "X-RateLimit-Reset": String(reset),
      "Intercom-Version": "2.16",
    ]
  }

  /// A failure in Intercom's shape.
  static func error(_ code: String, _ message: String, status: Int) -> SampleAnswer {
    .json(
      [
        "type": "error.list", "request_id": "000hjqhpf95ef3b8f8v0",
        "errors": [["code": .text(code), "message": .text(message)]],
      ],
      status: status
    )
  }
}
