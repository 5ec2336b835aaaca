import ContactResolution
import HTTPExchange
import JiraAPI
import Testing

@Suite(.enabled(if: SharedFixture.isThere))
struct SharedFixtureTests {
  private func client(
    _ name: String,
    _ deployment: JiraDeployment = .cloud
  ) throws -> JiraClient {
    let response = try SharedFixture(name).response
    return try ScriptedJira { _ in .success(response) }.client(deployment: deployment)
  }

  private func issue(
    _ name: String,
    _ deployment: JiraDeployment = .cloud
  ) async throws -> ContactResolution.Issue {
    try await client(name, deployment).directory.issue(.example)
  }

  private static func conversations(_ texts: [String]) -> [String] {
    let ids = texts.joined(separator: " ").split { !$0.isNumber }.map { String($0) }
    var seen: Set<String> = []
    return ids.filter { $0.count == 15 && seen.insert($0).inserted }
  }

  @Test
  func `the full issue's links are found in each of their forms, in order`() async throws {
    let issue = try await issue("jira-cloud/GET_issue.full.json")

    let last = [81, 82, 83, 90, 91, 92, 93, 94]
    #expect(
      Self.conversations(issue.description.searchedTexts)
        == last.map { "2154740051562\($0)" }
    )
    #expect(issue.description.searchedTexts.contains { $0.contains("grcvqyws") })
    #expect(issue.description.searchedTexts.contains { $0.contains(".evil.example") })
    #expect(
      Self.conversations(issue.comments.flatMap(\.body.searchedTexts)) == ["215474005156295"]
    )
    #expect(
      issue.textFields.map(\.name) == [
        "Intercom conversation", "Intercom URL", "Customer report", "Conversation IDs",
      ]
    )
    #expect(
      Self.conversations(issue.textFields.flatMap(\.content.searchedTexts))
        == [81, 96, 97, 98].map { "2154740051562\($0)" }
    )
  }

  @Test
  func `the full issue's people, comments and blocks are read`() async throws {
    let issue = try await issue("jira-cloud/GET_issue.full.json")

    #expect(issue.reporter?.kind == .customer)
    #expect(issue.reporter?.email == nil)
    #expect(issue.assignee == nil)
    #expect(issue.comments.count == 2)
    #expect(issue.commentTotal == 3)
    #expect(issue.comments.map(\.visibility) == [nil, "Administrators"])
    #expect(issue.attachments == ["picture.jpg"])
    #expect(issue.updated == Timestamp(seconds: 1_610_988_300))
    #expect(issue.description.blocks.count == 12)
    #expect(issue.description.blocks.contains(.rule))
  }

  @Test
  func `nodes that are newer than us lose no text and no link`() async throws {
    let issue = try await issue("jira-cloud/GET_issue.unknown_adf.json")

    #expect(Self.conversations(issue.description.searchedTexts) == ["215474005156281"])
    #expect("\(issue.description.blocks)".contains("coloured"))
  }

  @Test
  func `the odd types of the description's own example are read`() async throws {
    let issue = try await issue("jira-cloud/GET_issue.spec_example.json")

    #expect(issue.comments.count == 1)
    #expect(issue.commentTotal == nil)
    #expect(issue.updated == nil)
    #expect(issue.attachments == ["picture.jpg"])
    #expect(issue.description.firstSpans == [TextSpan("Main order flow broken")])
  }

  @Test(arguments: ["minimal", "empty_adf", "moved"])
  func `issues with little in them are read`(_ name: String) async throws {
    let issue = try await issue("jira-cloud/GET_issue.\(name).json")

    #expect(issue.description.isEmpty)
    #expect(issue.reporter == nil)
    #expect(name != "moved" || issue.key.text != "PROJ-1")
  }

  @Test(arguments: [
    ("jira-dc/GET_issue.json", [81, 82, 83]), ("jira-cloud/GET_issue.v2.json", [81, 82, 83]),
  ])
  func `wiki text's links are found in each of their forms`(_ name: String, _ ids: [Int])
    async throws
  {
    let issue = try await issue(name, .dataCenter)
    let texts = issue.description.searchedTexts

    #expect(Self.conversations(texts) == ids.map { "2154740051562\($0)" })
    #expect(texts[0].contains("grcvqyws"))
    #expect(texts.dropFirst().allSatisfy { !$0.contains("|") && !$0.contains("]") })
    #expect("\(issue.description.blocks)".contains("whole"))
  }

  @Test
  func `Data Center's issue has its structure and its reporter's address`() async throws {
    let issue = try await issue("jira-dc/GET_issue.json", .dataCenter)

    let kinds = issue.description.blocks.map { "\($0)".prefix { $0 != "(" } }
    #expect(kinds == ["heading", "paragraph", "code", "table", "panel"])
    #expect(issue.reporter?.email == "fred@example.com")
    #expect(issue.textFields.map(\.name) == ["Intercom URL"])
  }

  @Test
  func `comments are read page by page`() async throws {
    let first = try await client("jira-cloud/GET_issue_comment.page1.json").directory
      .comments(.example, 0)
    let second = try await client("jira-cloud/GET_issue_comment.page2.json").directory
      .comments(.example, 2)

    #expect([first.start, first.comments.count, first.total] == [0, 2, 3])
    #expect([second.start, second.comments.count, second.total] == [2, 1, 3])
    #expect(second.comments[0].author?.kind == .app)
    #expect(second.comments[0].visibility == "jira-developers")
  }

  @Test(arguments: [
    ("jira-cloud/GET_issue_remotelink.json", 4), ("jira-cloud/GET_issue_remotelink.single.json", 1),
    ("jira-cloud/GET_issue_remotelink.empty.json", 0), ("jira-dc/GET_issue_remotelink.json", 1),
  ])
  func `remote links are read in each of their forms`(_ name: String, _ count: Int)
    async throws
  {
    let links = try await client(name).directory.remoteLinks(.example)

    #expect(links.count == count)
    #expect(links.allSatisfy { $0.url.hasPrefix("http") })
  }

  @Test(arguments: [
    ("jira-cloud/GET_myself.json", JiraDeployment.cloud), ("jira-dc/GET_myself.json", .dataCenter),
  ])
  func `the account of the credentials is read`(
    _ name: String,
    _ deployment: JiraDeployment
  ) async throws {
    let account = try await client(name, deployment).myself()

    #expect(account.kind == .person)
    #expect(!account.displayName.isEmpty)
  }

  @Test(arguments: [
    ("jira-cloud/GET_serverInfo.json", JiraDeployment.cloud),
    ("jira-dc/GET_serverInfo.json", .dataCenter),
  ])
  func `a site tells its kind`(_ name: String, _ deployment: JiraDeployment) async throws {
    #expect(try await client(name).serverInfo().deployment == deployment)
  }

  @Test(arguments: [
    ("jsm/GET_request.json", true), ("jsm/GET_request.no_email.json", false),
    ("jsm/GET_request.null_email.json", false),
  ])
  func `the service desk shows the reporter, with or without an address`(
    _ name: String,
    _ hasEmail: Bool
  ) async throws {
    let reporter = try #require(try await client(name).requestReporter(.example))

    #expect((reporter.email != nil) == hasEmail)
  }
}
