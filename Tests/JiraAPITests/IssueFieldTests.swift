import ContactResolution
import JiraAPI
import Testing

struct IssueFieldTests {
  private static let kinds = "com.atlassian.jira.plugin.system.customfieldtypes:"

  /// The value of one custom field of a kind; nil when it is left out.
  private func value(
    _ json: String,
    _ schema: String = "{}",
    _ deployment: JiraDeployment = .cloud
  ) async throws -> IssueField.Value? {
    let issue = try await JiraDocument.issue(
      fields: #"{"customfield_1":\#(json)}"#,
      members: #","names":{"customfield_1":"Tier"},"schema":{"customfield_1":\#(schema)}"#,
      deployment: deployment
    )
    #expect(issue.fields.allSatisfy { $0.name == "Tier" })
    return issue.fields.first?.value
  }

  @Test
  func `known fields come first, the others by their names, empty ones not at all`() async throws {
    let issue = try await JiraDocument.issue(
      fields: #"""
        {"customfield_9": "b", "customfield_8": "a", "customfield_7": null, "customfield_6": [],
         "customfield_5": 5.0, "customfield_4": "PROJ-9", "customfield_3": [{"name": "May"}],
         "security": {"name": "Staff"}, "resolution": {"name": "Fixed"}, "duedate": "2026-03-02",
         "versions": [{"name": "1.0"}], "fixVersions": [{"name": "1.1"}, {"name": "1.2"}],
         "components": [{"name": "Checkout"}], "votes": {"votes": 3}, "watches": {"watchCount": 2},
         "project": {"name": "Shop"}, "environment": "Firefox"}
        """#,
      members: #"""
        ,"names": {"customfield_9": "Alpha", "customfield_8": "Beta", "duedate": "Fällig am",
          "customfield_5": "Story Points"},
        "schema": {"customfield_4": {"custom": "com.pyxis.greenhopper.jira:gh-epic-link"},
          "customfield_3": {"custom": "com.pyxis.greenhopper.jira:gh-sprint"}}
        """#
    )

    #expect(
      issue.fields == [
        IssueField(name: "Components", value: .text("Checkout")),
        IssueField(name: "Fix versions", value: .text("1.1, 1.2")),
        IssueField(name: "Affects versions", value: .text("1.0")),
        IssueField(name: "Sprint", value: .text("May")),
        IssueField(name: "Epic link", value: .text("PROJ-9")),
        IssueField(name: "Story Points", value: .text("5")),
        IssueField(name: "Fällig am", value: .text("2026-03-02")),
        IssueField(name: "Resolution", value: .text("Fixed")),
        IssueField(name: "Security level", value: .text("Staff")),
        IssueField(name: "Alpha", value: .text("b")),
        IssueField(name: "Beta", value: .text("a")),
      ]
    )
  }

  @Test(arguments: [
    (#"{"value":"Gold","id":"1"}"#, "Gold"),
    (#"[{"value":"Gold"},{"value":"Silver"}]"#, "Gold, Silver"),
    (#"{"value":"EU","child":{"value":"France","id":"2"}}"#, "EU › France"),
    (#"{"accountId":"5b","displayName":"Li Wei"}"#, "Li Wei"),
    (#"[{"name":"fred","displayName":"Fred"},{"name":"mia"}]"#, "Fred, mia"),
    ("3.0", "3"), ("2.5", "2.5"), ("-1", "-1"), ("true", "Yes"), ("false", "No"),
    (#""plain  text""#, "plain  text"),
    (#"["eu","vip"]"#, "eu, vip"),
    (#"{"name":"jira-users"}"#, "jira-users"),
    (#"[{"id":3,"name":"Sprint 7","state":"active","boardId":1}]"#, "Sprint 7"),
    (
      #"["com.atlassian.greenhopper.service.sprint.Sprint@1f[id=1,state=ACTIVE,name=May, 2,"#
        + #"startDate=2026-05-01T00:00:00.000Z,goal=x]"]"#,
      "May, 2"
    ),
    (#"{"requestType":{"id":"25","name":"Get IT help"},"currentStatus":{}}"#, "Get IT help"),
    (#"{"name":"Time to resolution","ongoingCycle":{"remainingTime":{"friendly":"3h"}}}"#, "3h"),
    (#"{"id":"7","name":"Platform"}"#, "Platform"),
  ])
  func `a short value is a text`(_ json: String, _ text: String) async throws {
    #expect(try await value(json) == .text(text))
  }

  @Test(arguments: [
    ("date", #""2026-03-02""#, IssueField.Value.text("2026-03-02")),
    ("datetime", #""2026-03-02T10:15:00.000+0000""#, .moment(Timestamp(seconds: 1_772_446_500))),
    ("datetime", #""soon""#, .text("soon")),
  ])
  func `a day is a text and a moment is one`(
    _ type: String,
    _ json: String,
    _ expected: IssueField.Value
  ) async throws {
    #expect(try await value(json, #"{"type":"\#(type)"}"#) == expected)
  }

  @Test
  func `text with structure keeps it, on either kind of Jira`() async throws {
    let doc =
      #"{"type":"doc","content":[{"type":"rule"},{"type":"paragraph","content":["#
      + #"{"type":"text","text":"a"}]}]}"#
    let cloud = try await value(doc)
    let wiki = try await value(
      #""*a*""#,
      #"{"custom":"\#(Self.kinds)textarea"}"#,
      .dataCenter
    )
    let address = try await value(#""https://x.example.com""#, #"{"custom":"\#(Self.kinds)url"}"#)
    let lines = try await value(#"["a",\#(doc)]"#)

    let paragraph = TextBlock.paragraph([TextSpan("a")])
    #expect(cloud == .rich(RichText(blocks: [.rule, paragraph], searchedTexts: ["a"])))
    #expect(
      wiki
        == .rich(
          RichText(blocks: [.paragraph([TextSpan("a", marks: .strong)])], searchedTexts: ["*a*"])
        )
    )
    let link = TextSpan("https://x.example.com", kind: .link(url: "https://x.example.com"))
    #expect(
      address
        == .rich(RichText(blocks: [.paragraph([link])], searchedTexts: ["https://x.example.com"]))
    )
    #expect(
      lines
        == .rich(
          RichText(
            blocks: [.bulletList([[paragraph], [.rule, paragraph]])],
            searchedTexts: ["a", "a"]
          )
        )
    )
  }

  @Test(arguments: [
    ("null", "{}"), (#""""#, "{}"), (#"" \n ""#, "{}"), ("[]", "{}"), ("{}", "{}"),
    ("[null,[]]", "{}"), (#""{}""#, "{}"), (#""0|i0000v:""#, "{}"),
    (#"{"type":"doc","content":[]}"#, "{}"),
    (#""1|x:""#, #"{"custom":"com.pyxis.greenhopper.jira:gh-lexo-rank"}"#),
    (#""{json}""#, #"{"custom":"com.atlassian.jira.plugins:devsummarycf"}"#),
    (#"{"name":"Approval"}"#, #"{"custom":"com.atlassian.servicedesk.approvals:sd-approvals"}"#),
    (#""2026-03-02""#, #"{"custom":"com.atlassian.jira.ext.charting:firstresponsedate"}"#),
    (#"{"name":"Time to resolution","completedCycles":[]}"#, "{}"),
    (#"{"errorMessage":"gone"}"#, "{}"),
    (#"{"votes":3,"hasVoted":false}"#, "{}"),
    ("[[[[[[[[\"deep\"]]]]]]]]", "{}"),
  ])
  func `what nobody reads is left out`(_ json: String, _ schema: String) async throws {
    #expect(try await value(json, schema) == nil)
  }

  @Test(arguments: [
    "Linked Intercom conversation IDs", "Number of linked Intercom conversations",
    "[CHART] Date of First Response",
  ])
  func `what is told elsewhere is no field to read`(_ name: String) async throws {
    let issue = try await JiraDocument.issue(
      fields: #"{"customfield_1":"215474005156281"}"#,
      members: #","names":{"customfield_1":"\#(name)"}"#
    )

    #expect(issue.fields.isEmpty)
  }
}
