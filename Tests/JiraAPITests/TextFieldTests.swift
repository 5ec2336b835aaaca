import ContactResolution
import HTTPExchange
import JiraAPI
import Testing

struct TextFieldTests {
  private let doc =
    #"{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"in doc"}]}]}"#

  @Test
  func `the environment comes first, custom fields by their number, all by their names`()
    async throws
  {
    let issue = try await JiraDocument.issue(
      fields: #"""
        {"customfield_10100": "later", "customfield_9": "sooner", "environment": \#(doc),
         "customfield_20": \#(doc)}
        """#,
      members: #","names":{"customfield_9":"Notes","customfield_20":"Report"}"#
    )

    #expect(
      issue.textFields.map(\.name) == ["Environment", "Notes", "Report", "customfield_10100"]
    )
    #expect(issue.textFields[2].content.firstSpans == [TextSpan("in doc")])
  }

  @Test
  func `every text of a list field is searched`() async throws {
    let issue = try await JiraDocument.issue(
      fields: #"{"customfield_1":["https://a.example.com/1",\#(doc),7,"two"]}"#
    )

    #expect(
      issue.textFields.map(\.content.searchedTexts) == [
        ["https://a.example.com/1", "in doc", "two"]
      ]
    )
  }

  @Test(arguments: [
    #""""#, #"" \n""#, "null", "3.5", "true", "[]", "{}", #""{}""#, #""0|i0000v:""#,
    #"{"value":"Gold","id":"10001"}"#, #"{"type":"doc","content":[]}"#,
  ])
  func `a field without text is no text field`(_ value: String) async throws {
    let issue = try await JiraDocument.issue(fields: #"{"customfield_1":\#(value)}"#)

    #expect(issue.textFields.isEmpty)
  }

  @Test(arguments: [
    (#"{"type":"datetime","custom":"x:datetime"}"#, "2026-03-02T10:15:00.000+0000"),
    (#"{"type":"any","custom":"com.pyxis.greenhopper.jira:gh-lexo-rank"}"#, "1|hzzzzz:9"),
    (#"{"type":"any","custom":"x:devsummarycf"}"#, "{pullrequest={state=OPEN}}"),
  ])
  func `what apps keep for themselves is no text field, unless there is an address in it`(
    _ schema: String,
    _ text: String
  ) async throws {
    let issue = try await JiraDocument.issue(
      fields: #"{"customfield_1":"\#(text)","customfield_2":"\#(text) https://x.example.com"}"#,
      members: #","schema":{"customfield_1":\#(schema),"customfield_2":\#(schema)}"#
    )

    #expect(issue.textFields.map(\.name) == ["customfield_2"])
  }

  @Test
  func `a text area of Data Center is wiki markup, a text field is not`() async throws {
    let issue = try await JiraDocument.issue(
      fields: #"{"customfield_1":"*a*","customfield_2":"*a*"}"#,
      members: #","schema":{"customfield_1":{"custom":"x:textarea"}}"#,
      deployment: .dataCenter
    )

    #expect(
      issue.textFields.map(\.content.firstSpans) == [
        [TextSpan("a", marks: .strong)], [TextSpan("*a*")],
      ]
    )
  }

  @Test
  func `an address in plain text is a link and lines stay lines`() async throws {
    let issue = try await JiraDocument.issue(
      fields: #"{"customfield_1":"see (https://x.example.com/a_b),\r\nthen"}"#
    )

    #expect(
      issue.textFields.first?.content.firstSpans == [
        TextSpan("see ("),
        TextSpan("https://x.example.com/a_b", kind: .link(url: "https://x.example.com/a_b")),
        TextSpan("),"), TextSpan("", kind: .lineBreak), TextSpan("then"),
      ]
    )
  }
}
