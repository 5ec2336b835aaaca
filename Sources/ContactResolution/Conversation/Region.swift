/// The region an Intercom workspace lives in; it decides both hosts.
public enum Region: String, Sendable, Hashable, CaseIterable {
  case us
  case eu
  case au

  /// Host of the web pages.
  ///
  /// Source: Intercom's own links.
  public var appHost: String {
    switch self {
    case .us: "app.intercom.com"
    case .eu: "app.eu.intercom.com"
    case .au: "app.au.intercom.com"
    }
  }

  /// Base URL of the API.
  ///
  /// Source: Intercom OpenAPI 2.16, servers.
  public var apiBase: String {
    switch self {
    case .us: "https://api.intercom.io"
    case .eu: "https://api.eu.intercom.io"
    case .au: "https://api.au.intercom.io"
    }
  }
}
