internal import ContactResolution
internal import HTTPExchange

/// The issues that an issue names in its own fields.
struct RelatedAnswer {
  /// What precedes an issue's key in the address of its web page.
  let webBase: String

  /// The parent, the sub-tasks and the linked issues; what is no issue to us is left out.
  func related(in fields: JSONValue) -> [RelatedIssue] {
    let parent = relate("parent", fields["parent"]).map { [$0] } ?? []
    let tasks = (fields["subtasks"] ?? fields["sub-tasks"])?.elements ?? []
    return parent
      + tasks.compactMap { relate("sub-task", $0["outwardIssue"] ?? $0) }
      + (fields["issuelinks"]?.elements ?? []).compactMap(linked)
  }

  /// The issue at the other end of a link, with the site's words for this direction.
  private func linked(_ link: JSONValue) -> RelatedIssue? {
    let ends = [("inward", link["inwardIssue"]), ("outward", link["outwardIssue"])]
    guard let (direction, issue) = ends.first(where: { $0.1 != nil }) else { return nil }
    let words = link["type"]?[direction]?.filledText ?? link["type"]?["name"]?.filledText
    return relate(words ?? "linked", issue)
  }

  private func relate(_ relation: String, _ issue: JSONValue?) -> RelatedIssue? {
    issue.flatMap { SummaryAnswer.summary($0, webBase: webBase) }
      .map { RelatedIssue(relation: relation, issue: $0) }
  }
}
