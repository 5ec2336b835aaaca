internal import ContactResolution
internal import HTTPExchange
internal import PanelViews

/// All that `show KEY` says, before it is laid out.
struct IssueReport {
  var issue: Issue

  /// Columns of the text for people.
  private static let columns = 100

  /// The issue for people: the same lines as on the screen.
  var text: String {
    IssueText.lines(
      of: issue,
      columns: Self.columns,
      now: LocalClock.now(),
      offset: LocalClock.utcOffset()
    )
    .map { $0 + "\n" }.joined()
  }

  /// The issue in the stable form that `docs/json.md` describes.
  var json: JSONValue {
    .members([
      "issue": .text(issue.key.text),
      "summary": .text(issue.summary),
      "type": .text(issue.type),
      "status": .optional(issue.status?.name),
      "priority": .optional(issue.priority),
      "reporter": account(issue.reporter),
      "assignee": account(issue.assignee),
      "labels": .array(issue.labels.map { .text($0) }),
      "created_at": .moment(issue.created),
      "updated_at": .moment(issue.updated),
      "url": .optional(issue.webURL),
      "description": .text(text(of: issue.description)),
      "attachments": .array(issue.attachments.map { .text($0) }),
      "comment_total": issue.commentTotal.map { JSONValue.integer(Int64($0)) } ?? .null,
      "comments": .array(issue.comments.map(comment)),
    ])
  }

  private func comment(_ comment: Comment) -> JSONValue {
    .members([
      "id": .text(comment.id),
      "author": account(comment.author),
      "created_at": .moment(comment.created),
      "visibility": .optional(comment.visibility),
      "text": .text(text(of: comment.body)),
    ])
  }

  private func account(_ account: Account?) -> JSONValue {
    guard let account else { return .null }
    return .members([
      "name": .text(account.displayName), "email": .optional(account.email),
    ])
  }

  private func text(of document: RichText) -> String {
    IssueText.text(of: document)
  }
}
