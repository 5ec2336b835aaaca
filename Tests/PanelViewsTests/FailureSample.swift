import ContactResolution
import PanelModel
import Testing

/// Every reason for which Intercom tells nothing at all.
enum FailureSample: String, CaseIterable, CustomTestStringConvertible {
  case notConnected = "not-connected"
  case unauthorized
  case forbidden
  case scope
  case rateLimited = "rate-limited"
  case unavailable
  case unreachable
  case insecure
  case timedOut = "timed-out"
  case webPage = "web-page"
  case malformed
  case rejected

  var testDescription: String { rawValue }

  static let retry = Timestamp(seconds: SampleIssue.now.seconds + 10)

  var failure: ServiceFailure {
    switch self {
    case .notConnected: .notConnected(.intercom)
    case .unauthorized: .unauthorized(.intercom, detail: "Access Token Invalid")
    case .forbidden: .forbidden(.intercom, detail: "API plan restricted")
    case .scope: .forbidden(.intercom, detail: "forbidden: The token lacks a permission.")
    case .rateLimited: .rateLimited(.intercom, until: Self.retry)
    case .unavailable: .unavailable(.intercom, status: 503)
    case .unreachable: .unreachable(.intercom, .unknownHost("api.intercom.io"))
    case .insecure: .unreachable(.intercom, .insecure("certificate has expired"))
    case .timedOut: .timedOut(.intercom)
    case .webPage: .unreadable(.intercom, .webPage)
    case .malformed: .unreadable(.intercom, .malformed("contacts[3].id"))
    case .rejected: .rejected(.intercom, detail: "client_error")
    }
  }

  var state: AppState {
    let step = SampleContacts.resolved([], conversations: [], failure: failure)
    var state = SampleState.state(contacts: .failed(failure, last: step))
    if self == .rateLimited { state.waits[.intercom] = Self.retry }
    return state
  }
}
