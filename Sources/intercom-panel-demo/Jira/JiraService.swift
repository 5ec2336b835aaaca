/// A sample Jira: Cloud's version 3 routes or Data Center's version 2 routes.
struct JiraService: SampleService {
  /// Which of the two it is.
  let deployment: JiraDeployment
  /// What it knows.
  let workspace: SampleWorkspace

  /// What it found before.
  let searches = RememberedSearches()

  private let remembered = RememberedAnswers()

  init(deployment: JiraDeployment, workspace: SampleWorkspace) {
    self.deployment = deployment
    self.workspace = workspace
  }

  func fault(for request: SampleRequest) -> Fault? {
    let path = request.path
    guard path.count == 5, path[3] == "issue" else { return nil }
    return workspace.issue(path[4])?.fault
  }

  func answer(_ request: SampleRequest) async -> SampleAnswer {
    switch request.path.first {
    case "_edge" where request.path == ["_edge", "tenant_info"] && deployment == .cloud:
      return .json(["cloudId": "11223344-a1b2-4b3c-8d4e-112233445566"])
    case "rest": break
    default: return .text("<html>Not Found</html>", type: "text/html", status: 404)
    }
    if request.path.last == "serverInfo" { return .json(serverInfo(request)) }
    guard isAuthorized(request) else { return failure(.unauthorized, of: request, reset: 0) }
    if request.path.starts(with: ["rest", "servicedeskapi", "request"]) {
      return deskAnswer(request)
    }
    guard request.path.starts(with: ["rest", "api", deployment.version]) else {
      return .json(["message": "null for uri", "status-code": 404], status: 404)
    }
    return await routed(request, tail: Array(request.path.dropFirst(3)))
  }

  private func routed(_ request: SampleRequest, tail: [String]) async -> SampleAnswer {
    let last = tail.count > 2 ? tail[2] : nil
    switch (request.method, tail.first, last, tail.count) {
    case ("GET", "myself", nil, 1):
      return .json(deployment.account(.wei, site: request.site))
    case ("GET", "field", nil, 1): return .json(JiraFields.list)
    case (_, "search", nil, 1): return await searchAnswer(request)
    case (_, "search", nil, 2) where tail[1] == "jql" && deployment == .cloud:
      return await tokenSearchAnswer(request)
    case ("POST", "search", nil, 2) where tail[1] == "approximate-count" && deployment == .cloud:
      return await countAnswer(request)
    case ("GET", "issue", _, 2...):
      guard let issue = workspace.issue(tail[1]) else {
        return failure(.notFound, of: request, reset: 0)
      }
      return await issueAnswer(request, issue: issue, tail: Array(tail.dropFirst(2)))
    default:
      return .json(["errorMessages": ["No such resource."], "errors": [:]], status: 404)
    }
  }

  private func issueAnswer(
    _ request: SampleRequest,
    issue: SampleIssue,
    tail: [String]
  ) async -> SampleAnswer {
    let answers = issueAnswers(request)
    switch (tail.first, tail.count) {
    case (nil, 0):
      return await remembered.answer(to: request) { answers.issue(issue, request: request) }
    case ("comment", 1):
      return await remembered.answer(to: request) { answers.comments(issue, request: request) }
    case ("remotelink", 1): return .json(answers.remoteLinks(issue))
    case ("properties", 1): return .json(answers.propertyKeys(issue))
    case ("properties", 2): return answers.property(issue, key: tail[1])
    default:
      return .json(["errorMessages": ["No such resource."], "errors": [:]], status: 404)
    }
  }

  /// The writer of issues for a request.
  func issueAnswers(_ request: SampleRequest) -> JiraIssueAnswers {
    JiraIssueAnswers(deployment: deployment, workspace: workspace, site: request.site)
  }

  private func isAuthorized(_ request: SampleRequest) -> Bool {
    switch deployment {
    case .cloud: request.header("Authorization") == DemoCredentials.basicAuthorization
    case .dataCenter:
      request.header("Authorization") == "Bearer \(DemoCredentials.jiraToken)"
    }
  }

  private func serverInfo(_ request: SampleRequest) -> JSON {
    let isCloud = deployment == .cloud
    return [
      "baseUrl": .text(request.site), "version": isCloud ? "1001.0.0-SNAPSHOT" : "10.3.24",
      "versionNumbers": isCloud ? [1001, 0, 0] : [10, 3, 24],
      "deploymentType": isCloud ? "Cloud" : "Server", "buildNumber": 100_299,
      "buildDate": "2026-03-26T22:20:59.000+0000", "serverTitle": "Sample Jira",
      "serverTime": workspace.clock.jira(.minutes(0)),
    ]
  }

  private func deskAnswer(_ request: SampleRequest) -> SampleAnswer {
    guard request.path.count == 4, let issue = workspace.issue(request.path[3]), issue.isRequest,
      let reporter = issue.reporter
    else {
      let message = "The request does not exist or you do not have permission to view it."
      return .json(["errorMessage": .text(message), "i18nErrorMessage": [:]], status: 404)
    }
    return .json([
      "issueId": "1", "issueKey": .text(issue.key), "requestTypeId": "25", "serviceDeskId": "10",
      "reporter": [
        "accountId": .text(reporter.id), "emailAddress": .optional(reporter.deskEmail),
        "displayName": .text(reporter.name), "active": true, "timeZone": "Europe/Berlin",
      ],
      "requestFieldValues": [
        ["fieldId": "summary", "label": "What do you need?", "value": .text(issue.summary)]
      ],
      "currentStatus": ["status": "Waiting for support", "statusCategory": "NEW"],
    ])
  }
}
