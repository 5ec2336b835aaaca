/// Every setting that has a name of its own, as `table.key`.
enum SettingKey: String, CaseIterable, Sendable {
  case jiraSite = "jira.site"
  case jiraDeployment = "jira.deployment"
  case jiraAccount = "jira.account"
  case jiraTokenCommand = "jira.token_command"
  case jiraTokenKeyring = "jira.token_keyring"
  case jiraTokenFile = "jira.token_file"
  case jiraToken = "jira.token"
  case intercomRegion = "intercom.region"
  case intercomAPI = "intercom.api"
  case intercomWorkspace = "intercom.workspace"
  case intercomTokenCommand = "intercom.token_command"
  case intercomTokenKeyring = "intercom.token_keyring"
  case intercomTokenFile = "intercom.token_file"
  case intercomToken = "intercom.token"
  case intercomConnections = "intercom.connection"
  case panelEnabled = "panel.enabled"
  case panelProjects = "panel.project"
  case panelSource = "panel.source"
  case panelUserFields = "panel.user_fields"
  case panelLeadFields = "panel.lead_fields"
  case issueViews = "issues.view"
  case openCommand = "open.command"
  case copyCommand = "copy.command"
  case copyOSC52 = "copy.osc52"
  case lookTheme = "look.theme"
  case lookBackground = "look.background"
  case lookColors = "look.colors"
  case lookMouse = "look.mouse"
  case httpCertificateFile = "http.ca_file"
  case cacheEnabled = "cache.enabled"
  case cacheDays = "cache.days"
  case cacheMegabytes = "cache.megabytes"

  /// The table and the name within it.
  var path: [String] {
    rawValue.split(separator: ".").map(String.init)
  }

  /// The environment variable that comes before the file; nil when there is none.
  var variable: String? {
    switch self {
    case .jiraSite: "INTERCOM_PANEL_JIRA_SITE"
    case .jiraDeployment: "INTERCOM_PANEL_JIRA_DEPLOYMENT"
    case .jiraAccount: "INTERCOM_PANEL_JIRA_ACCOUNT"
    case .jiraToken: "INTERCOM_PANEL_JIRA_TOKEN"
    case .intercomRegion: "INTERCOM_PANEL_INTERCOM_REGION"
    case .intercomAPI: "INTERCOM_PANEL_INTERCOM_API"
    case .intercomToken: "INTERCOM_PANEL_INTERCOM_TOKEN"
    case .panelSource: "INTERCOM_PANEL_SOURCE"
    case .cacheEnabled: "INTERCOM_PANEL_CACHE"
    case .jiraTokenCommand, .jiraTokenKeyring, .jiraTokenFile, .intercomWorkspace,
      .intercomTokenCommand, .intercomTokenKeyring, .intercomTokenFile, .intercomConnections,
      .panelEnabled, .panelProjects, .panelUserFields, .panelLeadFields, .issueViews, .openCommand,
      .copyCommand, .copyOSC52, .lookTheme, .lookBackground, .lookColors, .lookMouse,
      .httpCertificateFile, .cacheDays, .cacheMegabytes:
      nil
    }
  }

  /// Tables whose keys are free: names of actions, and tables of a person's themes.
  static let freeTables: Set<String> = ["keys", "theme"]

  /// The keys of each table that has a name of a person's choice; nil for a setting that is no
  /// table of such.
  var keysOfNamedTables: Set<String>? {
    self == .panelProjects ? ["enabled"] : nil
  }

  /// The keys of each table of a list; nil for a setting that is no list of tables.
  var keysOfTables: Set<String>? {
    switch self {
    case .issueViews: ["name", "jql"]
    case .intercomConnections:
      [
        "name", "region", "workspace", "api", "token_command", "token_keyring", "token_file",
        "token",
      ]
    default: nil
    }
  }
}
