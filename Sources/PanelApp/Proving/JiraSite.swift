internal import Settings

/// What a Jira site says about itself.
struct JiraSite: Sendable, Equatable {
  /// Cloud or Data Center; nil when it does not say.
  var deployment: JiraDeployment?
  /// The version, such as `10.3.24`; empty when not said.
  var version = ""

  /// The kind of Jira as people call it, with the version where that matters to them.
  var name: String {
    switch deployment {
    case .cloud: "Jira Cloud"
    case .dataCenter: version.isEmpty ? "Jira Data Center" : "Jira Data Center \(version)"
    case nil: "Jira"
    }
  }
}
