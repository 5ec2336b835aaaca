extension JiraIssueAnswers {
  /// The value of a field beside an issue's text and people; null for an unknown one.
  func detail(_ id: String, of issue: SampleIssue) -> JSON {
    let details = issue.details
    return switch id {
    case "parent": details.parent.flatMap { related($0) } ?? .null
    case "subtasks": .array(workspace.subtasks(of: issue).compactMap { related($0.key) })
    case "issuelinks":
      .array(details.links.enumerated().compactMap { link($1, id: issue.number * 10 + $0) })
    case "fixVersions": .array(details.fixVersions.map { version($0) })
    case "versions": .array(details.affectedVersions.map { version($0) })
    case "components":
      .array(details.components.map { ["id": "10300", "name": .text($0)] })
    case "duedate": details.due.map { day($0) } ?? .null
    case "timetracking": timeTracking(details)
    case "timeestimate": .optional(details.work.map { max(0, $0.estimated - $0.spent) })
    case "timespent": .optional(details.work?.spent)
    case "workratio": .integer(details.work.map { $0.spent * 100 / $0.estimated } ?? -1)
    case "watches":
      ["watchCount": .integer(details.watches), "isWatching": true, "self": .text(site)]
    case "votes": ["votes": .integer(details.votes), "hasVoted": false, "self": .text(site)]
    case JiraFields.sprint:
      details.sprints.isEmpty ? .null : .array(details.sprints.map { sprint($0) })
    case JiraFields.storyPoints: details.storyPoints.map { .decimal($0) } ?? .null
    default:
      SampleCustomField.allCases.first { $0.id == id }.map { custom($0, of: issue) } ?? .null
    }
  }

  /// Another issue, as far as an issue that names it tells of it.
  private func related(_ key: String) -> JSON? {
    guard let issue = workspace.issue(key) else { return nil }
    return [
      "id": .text(Self.id(issue)), "key": .text(issue.key),
      "self": "\(site)/rest/api/\(deployment.version)/issue/\(Self.id(issue))",
      "fields": [
        "summary": .text(issue.summary), "status": status(issue.status),
        "priority": field("priority", of: issue), "issuetype": type(of: issue),
      ],
    ]
  }

  private func link(_ link: SampleIssueLink, id: Int) -> JSON? {
    guard let other = related(link.key) else { return nil }
    let shape: JSON = [
      "id": .text(String(id)), "self": "\(site)/rest/api/\(deployment.version)/issueLink/\(id)",
      "type": [
        "id": "10000", "name": .text(link.kind.rawValue),
        "inward": .text(link.kind.words(isInward: true)),
        "outward": .text(link.kind.words(isInward: false)),
      ],
    ]
    return link.isInward
      ? shape.adding(["inwardIssue": other]) : shape.adding(["outwardIssue": other])
  }

  private func version(_ version: SampleVersion) -> JSON {
    [
      "id": "10200", "name": .text(version.name), "archived": false,
      "released": .flag(version.isReleased),
    ]
  }

  private func timeTracking(_ details: SampleIssueDetails) -> JSON {
    guard let work = details.work else { return [:] }
    let remaining = max(0, work.estimated - work.spent)
    return [
      "originalEstimate": hours(work.estimated), "remainingEstimate": hours(remaining),
      "timeSpent": hours(work.spent), "originalEstimateSeconds": .integer(work.estimated),
      "remainingEstimateSeconds": .integer(remaining), "timeSpentSeconds": .integer(work.spent),
    ]
  }

  private func hours(_ seconds: Int) -> JSON { "\(seconds / 3_600)h" }

  private func day(_ age: Age) -> JSON { .text(SampleClock.date(clock.epoch(age))) }

  /// An object on Cloud; on Data Center the text that the server's own class prints.
  private func sprint(_ sprint: SampleSprint) -> JSON {
    let end = sprint.start.later(by: 14 * 86_400)
    switch deployment {
    case .cloud:
      return [
        "id": .integer(sprint.id), "name": .text(sprint.name), "state": .text(sprint.state),
        "boardId": 7, "goal": "", "startDate": clock.jira(sprint.start),
        "endDate": clock.jira(end),
      ]
    case .dataCenter:
      let start = clock.jira(sprint.start).text ?? ""
      return """
        com.atlassian.greenhopper.service.sprint.Sprint@1f2e3d[id=\(sprint.id),rapidViewId=7,\
        state=\(sprint.state.uppercased()),name=\(sprint.name),startDate=\(start),\
        endDate=\(clock.jira(end).text ?? ""),completeDate=<null>,sequence=\(sprint.id),goal=]
        """
    }
  }

  private func custom(_ field: SampleCustomField, of issue: SampleIssue) -> JSON {
    if field == .rank { return "0|i\(String(issue.number, radix: 36)):" }
    if field == .development { return "{}" }
    guard let value = issue.details.custom[field] else { return .null }
    return switch value {
    case .text(let text): .text(text)
    case .rich(let blocks): body(blocks)
    case .option(let option): choice(option)
    case .options(let options): .array(options.map { choice($0) })
    case .cascade(let option, let child): choice(option).adding(["child": choice(child)])
    case .person(let account): deployment.account(account, site: site)
    case .people(let accounts): .array(accounts.map { deployment.account($0, site: site) })
    case .day(let age): day(age)
    case .moment(let age): clock.jira(age)
    case .number(let number): .decimal(number)
    case .labels(let labels): .texts(labels)
    }
  }

  private func choice(_ option: String) -> JSON {
    [
      "self": "\(site)/rest/api/\(deployment.version)/customFieldOption/10400",
      "id": "10400", "value": .text(option),
    ]
  }
}
