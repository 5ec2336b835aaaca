import ContactResolution
import HTTPExchange
import JiraAPI
import Testing

struct LinkedConversationTests {
  private static let key = "intercom.conversation.links"

  @Test(arguments: [
    (#"{"count":2,"conversationIds":["215474005156281","77"]}"#, ["215474005156281", "77"]),
    (#"[{"id":"215474005156281"},{"id":77}]"#, ["215474005156281", "77"]),
    (
      #"{"conversationIds":[215474005156281," 77 ",77,"",null,true,{}]}"#,
      ["215474005156281", "77"]
    ),
    (#""{\"count\":1,\"conversationIds\":[\"77\"]}""#, ["77"]),
    (#""[{\"id\":\"77\"}]""#, ["77"]),
    (#""77, 78,, 77""#, ["77", "78"]),
    (#""b1bf38be-5e94""#, ["b1bf38be-5e94"]),
    (#""{broken 77""#, ["77"]),
    ("2.15474005156281E14", ["215474005156281"]),
    (#""none""#, []),
    (#""../../me?x=1""#, []),
    ("null", []), ("{}", []), ("[]", []), ("true", []), (#"{"count":0}"#, []),
  ])
  func `the property's ids are read in each of its forms, each once`(
    _ value: String,
    _ ids: [String]
  ) async throws {
    let jira = ScriptedJira { _ in
      .success(.answer(#"{"key":"PROJ-1","properties":{"\#(Self.key)":\#(value)}}"#))
    }

    let issue = try await jira.client().directory.issue(.example)

    #expect(issue.propertyConversations.map(\.text) == ids)
  }

  @Test
  func `Data Center's property is asked for when the issue does not carry any`() async throws {
    let jira = ScriptedJira([
      "/PROJ-1": .answer(#"{"key":"PROJ-1","fields":{}}"#),
      Self.key: .answer(#"{"key":"\#(Self.key)","value":{"conversationIds":["77"]}}"#),
    ])

    let issue = try await jira.client(deployment: .dataCenter).directory.issue(.example)

    #expect(issue.propertyConversations.map(\.text) == ["77"])
  }

  @Test(arguments: [404, 403, 500])
  func `an issue whose property cannot be read is read all the same`(_ status: Int)
    async throws
  {
    let jira = ScriptedJira([
      "/PROJ-1": .answer(#"{"key":"PROJ-1","fields":{"summary":"here"}}"#),
      Self.key: .answer(status, "{}"),
    ])

    let issue = try await jira.client(deployment: .dataCenter).directory.issue(.example)

    #expect(issue.summary == "here")
    #expect(issue.propertyConversations.isEmpty)
  }

  @Test(arguments: [
    (#""215474005156281, 77""#, ["215474005156281", "77"]),
    (#"["215474005156281","77"]"#, ["215474005156281", "77"]),
    ("215474005156281", ["215474005156281"]),
    ("2.15474005156281E14", ["215474005156281"]),
    (
      #"{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"5,6"}]}]}"#,
      ["5", "6"]
    ),
    ("null", []),
  ])
  func `the field of linked conversations is known by its name and is no text field`(
    _ value: String,
    _ ids: [String]
  ) async throws {
    let issue = try await JiraDocument.issue(
      fields: #"{"customfield_7":\#(value),"customfield_8":2}"#,
      members: #"""
        ,"names":{"customfield_7":"Linked INTERCOM conversation ids",
        "customfield_8":"Number of linked Intercom conversations"}
        """#
    )

    #expect(issue.fieldConversations.map(\.text) == ids)
    #expect(issue.textFields.isEmpty)
  }

  @Test
  func `an address in the field of linked conversations is searched`() async throws {
    let issue = try await JiraDocument.issue(
      fields: #"{"customfield_7":"https://app.intercom.com/a/inbox/x/inbox/conversation/5, 77"}"#,
      members: #","names":{"customfield_7":"Linked Intercom conversation IDs"}"#
    )

    #expect(issue.fieldConversations.map(\.text) == ["77"])
    #expect(issue.textFields.map(\.name) == ["Linked Intercom conversation IDs"])
  }
}
