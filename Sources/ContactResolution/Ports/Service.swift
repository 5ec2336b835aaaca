/// One of the two services that are asked.
public enum Service: String, Sendable, Hashable, CaseIterable {
  case jira
  case intercom

  /// The name people use.
  public var displayName: String {
    switch self {
    case .jira: "Jira"
    case .intercom: "Intercom"
    }
  }
}
