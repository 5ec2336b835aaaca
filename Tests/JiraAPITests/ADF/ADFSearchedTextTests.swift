import ContactResolution
import Testing

struct ADFSearchedTextTests {
  private let link = "https://app.intercom.com/a/inbox/x/inbox/conversation/77"

  private func texts(_ nodes: String) async throws -> [String] {
    try await JiraDocument.cloud(nodes).searchedTexts
  }

  @Test
  func `an address broken over several texts is whole`() async throws {
    let read = try await texts(
      #"""
      {"type":"paragraph","content":[{"type":"text","text":"see https://app.inter"},
        {"type":"text","text":"com.com/a","marks":[{"type":"strong"}]},
        {"type":"text","text":"/b","marks":[{"type":"link","attrs":{"href":"http://y/z"}}]},
        {"type":"text","text":"/c"}]}
      """#
    )

    #expect(read == ["see", "https://app.intercom.com/a/b/c", "http://y/z"])
  }

  @Test(arguments: [
    #"{"type":"text","text":"a","marks":[{"type":"link","attrs":{"href":"LINK"}}]}"#,
    #"{"type":"inlineCard","attrs":{"url":"LINK"}}"#,
    #"{"type":"blockCard","attrs":{"data":{"@type":"Object","nested":[{"deep":"LINK"}]}}}"#,
    #"{"type":"embedCard","attrs":{"url":"LINK","layout":"center"}}"#,
    #"{"type":"media","attrs":{"type":"external","url":"LINK"}}"#,
    #"{"type":"mediaSingle","marks":[{"type":"link","attrs":{"href":"LINK"}}],"content":[]}"#,
    #"{"type":"extension","attrs":{"parameters":{"macroParams":{"url":{"value":"LINK"}}}}}"#,
    #"{"type":"inlineExtension","attrs":{"parameters":["LINK"]}}"#,
    #"{"type":"codeBlock","content":[{"type":"text","text":"LINK"}]}"#,
    #"{"type":"expand","attrs":{"title":"LINK"},"content":[]}"#,
    #"{"type":"brandNew","attrs":{"href":"LINK"}}"#,
    #"{"type":"brandNew","url":"LINK"}"#,
    #"{"type":"brandNew","content":[{"type":"newer","content":{"type":"text","text":"LINK"}}]}"#,
    #"{"type":"table","content":[{"type":"tableRow","content":[{"type":"tableCell","content":["#
      + #"{"type":"paragraph","content":[{"type":"inlineCard","attrs":{"url":"LINK"}}]}]}]}]}"#,
    #"{"type":"panel","content":[{"type":"paragraph","content":[{"type":"text","text":"LINK"}]}]}"#,
    #""LINK""#,
  ])
  func `a link is found wherever it hides`(_ node: String) async throws {
    let read = try await texts(
      node.split(separator: "LINK", omittingEmptySubsequences: false).joined(separator: link)
    )

    #expect(read.filter { $0 == link }.count == 1)
  }

  @Test
  func `addresses in text and hidden ones keep the order of the document`() async throws {
    let read = try await texts(
      #"""
      {"type":"paragraph","content":[{"type":"text","text":"first https://a/1 ("},
        {"type":"text","text":"second","marks":[{"type":"link","attrs":{"href":"https://b/2"}}]},
        {"type":"text","text":") third https://c/3"},
        {"type":"inlineCard","attrs":{"url":"https://d/4"}},
        {"type":"text","text":" https://e/5"}]}
      """#
    )

    let order = read.joined(separator: " ").split(separator: " ").filter { $0.contains("//") }
    #expect(
      order == ["https://a/1", "https://b/2", "https://c/3", "https://d/4", "https://e/5"]
    )
  }

  @Test
  func `texts of two paragraphs are not joined`() async throws {
    let read = try await texts(
      #"""
      {"type":"paragraph","content":[{"type":"text","text":"https://a/1"}]},
      {"type":"paragraph","content":[{"type":"text","text":"2"},{"type":"hardBreak"},
        {"type":"text","text":"3"}]}
      """#
    )

    #expect(read == ["https://a/1", "2\n3"])
  }
}
