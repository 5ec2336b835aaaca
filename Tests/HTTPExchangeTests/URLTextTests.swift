import HTTPExchange
import Testing

struct URLTextTests {
  @Test func `parts become one address`() throws {
    let base = try URLText(base: "https://jira.example.com/context/")

    let address = try base.appending(path: "rest", "api", "3", "issue", "CONV-1")
      .appending(query: "fields", "*all")
      .appending(query: "expand", "names,schema")

    #expect(
      address.text == "https://jira.example.com/context/rest/api/3/issue/CONV-1"
        + "?fields=%2Aall&expand=names%2Cschema"
    )
    #expect(address.origin == base.origin)
  }

  @Test(arguments: [
    ("a/../b", "a%2F..%2Fb"), ("a?b#c", "a%3Fb%23c"), ("%2e%2e", "%252e%252e"), ("a b", "a%20b"),
    ("a\\b", "a%5Cb"), ("ü😀", "%C3%BC%F0%9F%98%80"), ("a\r\nb", "a%0D%0Ab"), ("...", "..."),
    ("a@b:c", "a%40b%3Ac"), ("Az09-._~", "Az09-._~"),
  ])
  func `whatever an id holds stays one segment`(id: String, segment: String) throws {
    let address = try URLText(base: "https://example.com").appending(path: "x", id)

    #expect(address.text == "https://example.com/x/" + segment)
    #expect(try HTTPOrigin(url: address.text) == address.origin)
  }

  @Test(arguments: ["", ".", ".."])
  func `an id that would name another path is refused`(id: String) throws {
    let base = try URLText(base: "https://example.com/a")

    #expect(throws: HTTPFailure.self) { try base.appending(path: "b", id) }
  }

  @Test(arguments: [
    "https://example.com/?a=b", "https://example.com/#a", "http://example.com", "example.com", "",
  ])
  func `a beginning that is none is refused`(base: String) {
    #expect(throws: HTTPFailure.self) { try URLText(base: base) }
  }

  @Test func `a path cannot follow a query`() throws {
    let address = try URLText(base: "https://example.com").appending(query: "a", "b&c=d")

    #expect(address.text == "https://example.com?a=b%26c%3Dd")
    #expect(throws: HTTPFailure.self) { try address.appending(path: "x") }
  }
}
