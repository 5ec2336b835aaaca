import Foundation

extension JiraIssueAnswers {
  /// The value of a field of an issue; null for an unknown field.
  func field(_ id: String, of issue: SampleIssue) -> JSON {
    switch id {
    case "summary": .text(issue.summary)
    case "issuetype": type(of: issue)
    case "status": status(issue.status)
    case "priority": issue.priority.map { ["id": "3", "name": .text($0)] } ?? .null
    case "resolution":
      issue.status == .done ? ["id": "10000", "name": "Done"] : .null
    case "resolutiondate": issue.status == .done ? clock.jira(issue.updated) : .null
    case "project": project(issue)
    case "reporter", "creator": deployment.account(issue.reporter, site: site)
    case "assignee": deployment.account(issue.assignee, site: site)
    case "labels": .texts(issue.labels)
    case "created": clock.jira(issue.created)
    case "updated": clock.jira(issue.updated)
    case "lastViewed": issue.viewed.map { clock.jira($0) } ?? .null
    case "description": body(issue.description)
    case "environment": body(issue.environment ?? [])
    case "attachment": attachments(issue)
    case "comment": embeddedComments(issue)
    case JiraFields.linkedConversations: .optional(issue.linkedConversations)
    case JiraFields.conversationCount: .decimal(Double(issue.conversationCount))
    case JiraFields.customerThread: .optional(issue.customerThread)
    default: detail(id, of: issue)
    }
  }

  /// Blocks in the notation of the Jira that answers; null without any.
  func body(_ blocks: [SampleBlock]) -> JSON {
    guard !blocks.isEmpty else { return .null }
    return deployment.body(blocks, clock: clock).replacing(SampleAddress.site, by: site)
  }

  /// The type of an issue as Jira describes it.
  func type(of issue: SampleIssue) -> JSON {
    let names = [
      "Bug", "Task", "Story", "Incident", "Improvement", "Service Request", "Epic", "Sub-task",
    ]
    let level = issue.details.isSubtask ? -1 : issue.type == "Epic" ? 1 : 0
    return [
      "id": .text(String(10_001 + (names.firstIndex(of: issue.type) ?? 0))),
      "name": .text(issue.type), "subtask": .flag(issue.details.isSubtask),
      "hierarchyLevel": .integer(level),
    ]
  }

  /// A status as Jira describes it.
  func status(_ status: SampleStatus) -> JSON {
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
    let project = issue.project
    return [
      "id": .text(String(project.firstNumber)), "key": .text(project.key),
      "name": .text(project.name),
    ]
  }

  private func attachments(_ issue: SampleIssue) -> JSON {
    .array(
      issue.attachments.enumerated().map { index, name in
        [
          "id": .text(String(30_000 + index)), "filename": .text(name), "size": 23_123,
          "author": deployment.account(issue.reporter, site: site),
          "created": clock.jira(issue.created),
          "mimeType": .text(SampleAttachment(name, size: 0).type),
          "content": "\(site)/secure/attachment/\(30_000 + index)/file",
        ]
      }
    )
  }
}
