import ContactResolution
import HTTPExchange
import JiraAPI
import Testing

struct IssueAnswerTests {
  @Test
  func `an issue's plain fields are read`() async throws {
    let issue = try await JiraDocument.issue(
      fields: #"""
        {"summary": "Checkout fails", "issuetype": {"name": "Bug"}, "priority": {"name": "High"},
         "status": {"name": "In Progress", "statusCategory": {"key": "indeterminate"}},
         "labels": ["payments", "eu"], "created": "2026-03-02T10:15:00.000+0000",
         "updated": "2026-03-02T12:15:00.250+0200",
         "reporter": {"accountId": "5b10", "displayName": "Ana Souza", "accountType": "atlassian",
           "emailAddress": "ana@example.com"},
         "assignee": {"accountId": "5b11", "displayName": "Li Wei"},
         "attachment": [{"id": 1, "filename": "trace.png"}, {"id": 2}, {}, null]}
        """#
    )

    #expect(issue.summary == "Checkout fails")
    #expect(issue.type == "Bug")
    #expect(issue.priority == "High")
    #expect(issue.status == IssueStatus(name: "In Progress", category: .indeterminate))
    #expect(issue.labels == ["payments", "eu"])
    #expect(issue.created == Timestamp(seconds: 1_772_446_500))
    #expect(issue.updated == issue.created)
    #expect(issue.reporter?.email == "ana@example.com")
    #expect(issue.assignee == Account(id: AccountID("5b11"), displayName: "Li Wei"))
    #expect(issue.attachments == ["trace.png", "2"])
    #expect(issue.webURL == "https://acme.atlassian.net/browse/PROJ-1")
  }

  @Test(arguments: ["null", "7", "true", #""odd""#, "[]", "[[null]]", "{}", #"{"name":7}"#])
  func `a field of any other type costs only itself`(_ odd: String) async throws {
    let names = [
      "issuetype", "status", "priority", "reporter", "assignee", "labels", "created", "updated",
      "comment", "attachment", "environment", "customfield_1", "watches",
    ]
    let fields = names.map { #""\#($0)":\#(odd)"# }.joined(separator: ",")

    let issue = try await JiraDocument.issue(
      fields: "{\(fields),\"summary\":\"still here\"}",
      members: #","names":\#(odd),"schema":\#(odd)"#
    )

    #expect(issue.summary == "still here")
    #expect(issue.status == nil)
    #expect(issue.created == nil)
    #expect(issue.comments.isEmpty)
  }

  @Test(arguments: ["[]", "null", "7", #""x""#])
  func `fields of another type leave an issue with nothing but its key`(_ fields: String)
    async throws
  {
    let issue = try await JiraDocument.issue(fields: fields)

    #expect(issue.key.text == "PROJ-1")
    #expect(issue.description.isEmpty)
  }

  @Test
  func `a moved issue has the key it was answered with`() async throws {
    let jira = ScriptedJira { _ in .success(.answer(#"{"key":"new-7","fields":{}}"#)) }

    let issue = try await jira.client().directory.issue(.example)

    #expect(issue.key.text == "NEW-7")
    #expect(issue.webURL == "https://acme.atlassian.net/browse/NEW-7")
  }

  @Test(arguments: [
    (#"{"key":"new"}"#, IssueStatus.Category.new),
    (#"{"key":"done","id":4}"#, .done),
    (#"{"key":"in-flight","id":4}"#, .indeterminate),
    (#"{"key":"in-flight"}"#, .undefined),
    ("null", .undefined),
  ])
  func `a status has one of Jira's categories`(
    _ json: String,
    _ category: IssueStatus.Category
  ) async throws {
    let issue = try await JiraDocument.issue(
      fields: #"{"status":{"name":"S","statusCategory":\#(json)}}"#
    )

    #expect(issue.status?.category == category)
  }

  @Test(arguments: [
    ("2021-01-17T12:34:00.000+0000", 1_610_886_840),
    ("2021-01-17T12:34:00.123+0700", 1_610_861_640),
    ("2021-01-17T12:34:00-0330", 1_610_899_440),
    ("2021-01-17T12:34:00+01:00", 1_610_883_240),
    ("2021-01-17T12:34Z", 1_610_886_840),
    ("2024-02-29T00:00:00.000Z", 1_709_164_800),
    ("1969-12-31T23:59:59Z", -1),
    ("2021-13-17T12:34:00Z", nil),
    ("2021-01-17", 1_610_841_600),
    ("yesterday", nil),
    ("T", nil),
    ("", nil),
  ])
  func `a moment is read in each form Jira writes`(_ text: String, _ seconds: Int?)
    async throws
  {
    let issue = try await JiraDocument.issue(fields: #"{"created":"\#(text)"}"#)

    #expect(issue.created == seconds.map { Timestamp(seconds: Int64($0)) })
  }

  @Test(arguments: [
    (#"{"accountId":"a","accountType":"app","displayName":"Bot"}"#, Account.Kind.app),
    (#"{"accountId":"a","accountType":"customer"}"#, .customer),
    (#"{"accountId":"unknown","accountType":"unknown","emailAddress":""}"#, .unknown),
    (#"{"accountId":"a","accountType":"brand-new"}"#, .unknown),
    (#"{"name":"fred","key":"JIRAUSER10100"}"#, .person),
  ])
  func `an account is of the kind Jira says`(_ json: String, _ kind: Account.Kind) async throws {
    let issue = try await JiraDocument.issue(fields: #"{"reporter":\#(json)}"#)

    #expect(issue.reporter?.kind == kind)
    #expect(issue.reporter?.email == nil)
  }

  @Test
  func `an account of Data Center is known by its key and called by its name`() async throws {
    let issue = try await JiraDocument.issue(
      fields: #"{"reporter":{"name":"fred","key":"JIRAUSER1","emailAddress":"fred at x dot com"}}"#
    )

    #expect(issue.reporter == Account(id: AccountID("JIRAUSER1"), displayName: "fred"))
  }
}
