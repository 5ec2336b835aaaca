import ContactResolution

/// Issues of one project, with conversations named in different places.
enum SampleIssue {
  static func url(_ id: Int, workspace: String = "acme", region: Region = .us) -> String {
    "https://\(region.appHost)/a/inbox/\(workspace)/inbox/conversation/\(id)"
  }

  static func comment(_ number: Int, _ text: String = "") -> Comment {
    Comment(
      id: "c\(number)",
      created: Timestamp(seconds: Int64(number) * 60),
      body: RichText(plain: text)
    )
  }

  /// An issue whose property names the ids.
  static func naming(_ ids: [Int]) throws -> Issue {
    var issue = try empty()
    issue.propertyConversations = ids.map { ConversationID("\($0)") }
    return issue
  }

  /// An issue whose description holds the text.
  static func describing(_ text: String) throws -> Issue {
    var issue = try empty()
    issue.description = RichText(plain: text)
    return issue
  }

  static func empty() throws -> Issue {
    guard let key = IssueKey("PROJ-1") else { throw NoKey() }
    return Issue(key: key)
  }

  private struct NoKey: Error {}
}
