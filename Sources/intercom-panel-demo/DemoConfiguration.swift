/// The configuration by which `intercom-panel` finds the sample services.
struct DemoConfiguration: Sendable {
  /// Where they listen.
  let services: SampleServices
  /// Whether Jira is the Data Center site.
  let isDataCenter: Bool

  /// The configuration as a file, short enough for a screen of 40 rows.
  var toml: String {
    """
    # Sample services of intercom-panel-demo; no account, no network.
    # Jira Cloud \(services.jiraCloud), Data Center \(services.jiraDataCenter)
    # The tokens, should you prefer the environment:
    #   INTERCOM_PANEL_JIRA_TOKEN=\(DemoCredentials.jiraToken)
    #   INTERCOM_PANEL_INTERCOM_TOKEN=\(DemoCredentials.intercomToken)

    [jira]
    \(jira)
    token_command = "echo \(DemoCredentials.jiraToken)"

    [intercom]
    region = "us"
    api = "\(services.intercom)"
    token_command = "echo \(DemoCredentials.intercomToken)"

    \(connection(to: .europe, at: services.europe))

    \(connection(to: .old, at: services.old))

    [panel.project.QUIET]
    enabled = false

    [panel]
    enabled = true
    source = "linked-conversations"

    """
  }

  private func connection(to workspace: WorkspaceIdentity, at address: String) -> String {
    """
    [[intercom.connection]]
    name = "\(workspace.word)"
    region = "\(workspace.region)"
    workspace = "\(workspace.id)"
    api = "\(address)"
    token_command = "echo \(workspace.token)"
    """
  }

  private var jira: String {
    guard !isDataCenter else {
      return """
        site = "\(services.jiraDataCenter)"
        deployment = "data-center"
        """
    }
    return """
      site = "\(services.jiraCloud)"
      deployment = "cloud"
      account = "\(DemoCredentials.account)"
      """
  }
}
