import HTTPExchange
import Testing

struct AuthorizationTests {
  @Test func `an authorization never shows itself`() {
    let request = HTTPRequest(
      url: "https://example.com",
      authorization: Authorization("Bearer abc")
    )
    var dumped = ""

    dump(request, to: &dumped)

    #expect(!dumped.contains("abc"))
    #expect(!"\(request)".contains("abc"))
    #expect(!String(reflecting: request).contains("abc"))
    #expect(request.authorization?.reveal() == "Bearer abc")
  }
}
