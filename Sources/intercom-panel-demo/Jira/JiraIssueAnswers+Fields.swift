import Foundation

extension JiraIssueAnswers {
  /// The value of a field of an issue; null for an unknown field.
  func field(_ id: String, of issue: SampleIssue) -> JSON {
    switch id {
    case "summary": .text(issue.summary)
    case "issuetype": ["id": "10004", "name": .text(issue.type), "subtask": false]
    case "status": status(issue.status)
    case "priority": issue.priority.map { ["id": "3", "name": .text($0)] } ?? .null
    case "resolution":
      issue.status == .done ? ["id": "10000", "name": "Done"] : .null
    case "project": project(issue)
    case "reporter", "creator": deployment.account(issue.reporter, site: site)
    case "assignee": deployment.account(issue.assignee, site: site)
    case "labels": .texts(issue.labels)
    case "created": clock.jira(issue.created)
    case "updated": clock.jira(issue.updated)
    case "description": body(issue.description)
    case "environment": body(issue.environment ?? [])
    case "attachment": attachments(issue)
    case "comment": embeddedComments(issue)
    case JiraFields.linkedConversations: .optional(issue.linkedConversations)
    case JiraFields.conversationCount: .decimal(Double(issue.conversationCount))
    case JiraFields.customerThread: .optional(issue.customerThread)
    default: .null
    }
  }

  private func body(_ blocks: [SampleBlock]) -> JSON {
    blocks.isEmpty ? .null : deployment.body(blocks, clock: clock)
  }

  private func status(_ status: SampleStatus) -> JSON {
    let category = status.category
    return [
      "id": .text(String(10_000 + category.id)), "name": .text(status.rawValue),
      "description": "",
      "statusCategory": [
        "id": .integer(category.id), "key": .text(category.key),
        "colorName": .text(category.colour), "name": .text(category.name),
      ],
    ]
  }

  private func project(_ issue: SampleIssue) -> JSON {
    let key = issue.key.split(separator: "-").first.map { String($0) } ?? ""
    return ["id": "10000", "key": .text(key), "name": .text(key.capitalized)]
  }

  private func attachments(_ issue: SampleIssue) -> JSON {
    .array(
      issue.attachments.enumerated().map { index, name in
        [
          "id": .text(String(30_000 + index)), "filename": .text(name), "size": 23_123,
          "author": deployment.account(issue.reporter, site: site),
          "created": clock.jira(issue.created), "mimeType": "image/png",
          "content": "\(site)/secure/attachment/\(30_000 + index)/file",
        ]
      }
    )
  }
}
