import ContactResolution
import Testing

struct ADFMediaTests {
  private func blocks(_ nodes: String) async throws -> [TextBlock] {
    try await JiraDocument.cloud(nodes).blocks
  }

  @Test
  func `a picture that leads somewhere is a link called by its name`() async throws {
    let read = try await blocks(
      #"""
      {"type":"mediaSingle","content":[{"type":"media","attrs":{"alt":"a.png"},
        "marks":[{"type":"link","attrs":{"href":"https://x.example.com"}}]}]}
      """#
    )

    #expect(
      read == [.paragraph([TextSpan("a.png", kind: .link(url: "https://x.example.com"))])]
    )
  }

  @Test
  func `a picture known by its id alone is called as the attachment is`() async throws {
    let media = #"{"type":"media","attrs":{"id":"\#("7")"}}"#
    let issue = try await JiraDocument.issue(
      fields: #"""
        {"attachment": [{"id": "7", "filename": "trace.png"}, {"id": 8}, null],
         "description": {"type": "doc", "content": [
           {"type": "expand", "content": [{"type": "mediaGroup", "content": [\#(media)]}]},
           {"type": "paragraph", "content": [{"type": "mediaInline", "attrs": {"id": 7}},
             {"type": "mediaInline", "attrs": {"id": "9"}}]}]}}
        """#
    )

    #expect(
      issue.description.blocks == [
        .expand(title: "", [.media(name: "trace.png")]),
        .paragraph([TextSpan("trace.png", kind: .media), TextSpan("9", kind: .media)]),
      ]
    )
  }

  @Test(arguments: [
    (#""alt":"A chart","id":"1""#, "A chart"),
    (#""alt":"","__fileName":"a.png","id":"1""#, "a.png"),
    (#""type":"external","url":"https://x.example.com/p/b.png?c=d""#, "b.png"),
    (#""id":"6e7c""#, "6e7c"),
    ("", "media"),
  ])
  func `a picture is called by the best name it has`(_ attributes: String, _ name: String)
    async throws
  {
    let read = try await blocks(
      #"{"type":"mediaSingle","content":[{"type":"media","attrs":{\#(attributes)}}]}"#
    )

    #expect(read == [.media(name: name)])
  }
}
