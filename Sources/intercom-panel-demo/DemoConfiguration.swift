/// The configuration by which `intercom-panel` finds the sample services.
struct DemoConfiguration: Sendable {
  /// Where they listen.
  let services: SampleServices
  /// Whether Jira is the Data Center site.
  let isDataCenter: Bool

  /// The configuration as a file, short enough for a screen of 100 rows and 160 columns.
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

    \(views)

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

  /// The usual views, a team's, a long list, and one that Jira does not understand.
  private var views: String {
    let own = [
      ("Payments", "project = PAY ORDER BY priority DESC, updated DESC"),
      ("Customers wait", "labels = payments AND linkedIntercomConversationCount > 0"),
      ("All of BULK", "project = BULK ORDER BY updated DESC"),
      ("Broken query", "project = PAY AND priorty = High ORDER BY updated DESC"),
      ("Empty", "project = QUIET AND resolution = Done"),
    ]
    let usual = [
      (
        "Assigned to me",
        "assignee = currentUser() AND resolution = Unresolved ORDER BY updated DESC"
      ),
      ("Reported by me", "reporter = currentUser() ORDER BY updated DESC"),
      ("Recently viewed", "issuekey IN issueHistory() ORDER BY lastViewed DESC"),
      (
        "With Intercom conversations",
        "linkedIntercomConversationCount > 0 ORDER BY updated DESC"
      ),
    ]
    return (usual + own).map { name, jql in
      """
      [[issues.view]]
      name = "\(name)"
      jql = "\(jql)"
      """
    }.joined(separator: "\n\n")
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
