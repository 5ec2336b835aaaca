import HTTPExchange
import Testing

struct HTTPResponseHidingTests {
  private let authorization = Authorization("Basic bWU/eHl6+w==", encoding: "tok\"n&7/9")

  @Test(
    arguments: [
      "Invalid header: Basic bWU/eHl6+w==", #"{"message": "Basic bWU\/eHl6+w=="}"#,
      "<p>bWU&#x2F;eHl6&#43;w&#61;&#x3d;</p>", "/a?h=bWU%2FeHl6%2bw%3D%3D", "tok\"n&7/9",
      #"tok\"n\u00267\/9"#, "tok&quot;n&amp;7/9", "bWU/eHl6+w==bWU/eHl6+w==",
    ]
  )
  func `a refusal does not repeat what is secret`(body: String) {
    let fields = [HTTPHeader("X-Echo", "a \(body) b")]
    let refusal = HTTPResponse(status: 403, headers: fields, body: Array("a \(body) b".utf8))

    let answer = refusal.hiding(authorization)

    for text in [String(decoding: answer.body, as: UTF8.self), answer.headers[0].value] {
      #expect(text.hasPrefix("a ") && text.contains("‹hidden›") && text.hasSuffix(" b"))
      #expect(!text.contains("eHl6") && !text.contains("tok"), "\(text)")
    }
  }

  @Test(arguments: ["", "Basic bWU/eHl6+w=", "tok", "%", "&", "\\", "&#;%2\\u00", "é\u{FF}"])
  func `other words stay as they are`(body: String) {
    let refusal = HTTPResponse(status: 500, body: Array(body.utf8))

    #expect(refusal.hiding(authorization) == refusal)
    #expect(refusal.hiding(nil) == refusal)
  }

  @Test func `an answer with what was asked for stays as it is`() {
    let answer = HTTPResponse(status: 200, body: Array("bWU/eHl6+w==".utf8))

    #expect(answer.hiding(authorization) == answer)
  }

  @Test func `what is as short as a word is no secret`() {
    let refusal = HTTPResponse(status: 401, body: Array("token".utf8))

    #expect(refusal.hiding(Authorization("Bearer token")) == refusal)
  }
}
