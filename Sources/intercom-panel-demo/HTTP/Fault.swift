/// A way for a service to misbehave.
enum Fault: String, CaseIterable, Sendable {
  case unauthorized = "401"
  case forbidden = "403"
  case notFound = "404"
  case rateLimited = "429"
  case serverError = "500"
  case loginPage = "html"
  case revoked
  case plan
  case scope
  case region
  case anonymous
  case down
  case truncated
  case slow
  case stalled
  case huge

  /// What a person sees happen.
  var explanation: String {
    switch self {
    case .unauthorized: "refuses the token"
    case .forbidden: "does not allow what is asked"
    case .notFound: "finds nothing"
    case .rateLimited: "asks to wait 5 seconds, then answers for 20"
    case .serverError: "fails by itself"
    case .loginPage: "answers a login page with status 200"
    case .revoked: "says that the token was revoked"
    case .plan: "allows nothing but /me by its plan"
    case .scope: "misses a scope of the token, save for /me"
    case .region: "says that the workspace is in another region"
    case .anonymous: "finds nothing, as for somebody without a token"
    case .down: "does not listen"
    case .truncated: "breaks off in the middle of each answer"
    case .slow: "waits 3 seconds before each answer"
    case .stalled: "waits 20 seconds before each answer"
    case .huge: "sends 512 MB of blanks before each answer"
    }
  }

  /// The services that can misbehave so.
  var services: [ServiceFault.Name] {
    switch self {
    case .revoked, .plan, .region: [.intercom, .europe]
    case .anonymous: [.jira, .search]
    case .scope, .down: [.jira, .intercom, .europe]
    case .unauthorized, .forbidden, .notFound, .rateLimited, .serverError, .loginPage, .truncated,
      .slow, .stalled, .huge:
      ServiceFault.Name.allCases
    }
  }
}
