import ContactResolution
import JiraAPI
import Testing

struct RelatedIssueTests {
  @Test
  func `parent, sub-tasks and links are told in this order, with the site's words`() async throws {
    let issue = try await JiraDocument.issue(
      fields: #"""
        {"issuelinks": [
           {"type": {"inward": "is blocked by", "outward": "blocks"}, "inwardIssue": {"key": "A-3",
             "fields": {"summary": "Fails", "issuetype": {"name": "Bug"},
               "priority": {"name": "High"},
               "status": {"name": "Done", "statusCategory": {"key": "done"}}}}},
           {"type": {"inward": "is blocked by", "outward": "blocks"},
             "outwardIssue": {"key": "a-4"}},
           {"type": {"name": "Relates"}, "outwardIssue": {"key": "A-5"}},
           {"outwardIssue": {"key": "A-6"}}],
         "subtasks": [{"key": "A-2", "fields": {"summary": "Part"}}],
         "parent": {"key": "A-1"}}
        """#
    )

    #expect(
      issue.related.map { "\($0.relation) \($0.issue.key)" } == [
        "parent A-1", "sub-task A-2", "is blocked by A-3", "blocks A-4", "Relates A-5",
        "linked A-6",
      ]
    )
    let blocker = try #require(issue.related.first { $0.issue.key.text == "A-3" }).issue
    #expect(blocker.summary == "Fails")
    #expect(blocker.type == "Bug")
    #expect(blocker.priority == "High")
    #expect(blocker.status == IssueStatus(name: "Done", category: .done))
    #expect(blocker.conversations == nil)
    #expect(blocker.webURL == "https://acme.atlassian.net/browse/A-3")
  }

  @Test(arguments: ["null", "7", #""A-1""#, "[]", "[7]", "[[]]", "{}", #"{"key":"no key"}"#])
  func `an odd relation costs only itself`(_ odd: String) async throws {
    let issue = try await JiraDocument.issue(
      fields: #"""
        {"parent": \#(odd), "subtasks": [\#(odd), {"key": "A-2"}],
         "issuelinks": [\#(odd), {"type": \#(odd), "inwardIssue": \#(odd)}]}
        """#
    )

    #expect(issue.related.map(\.issue.key.text) == ["A-2"])
  }
}
