import ContactResolution
import HTTPExchange
import IntercomAPI
import Testing

@Suite struct IntercomConnectionTests {
  @Test(arguments: [
    "http://api.intercom.io", "ftp://api.intercom.io", "api.intercom.io", "https://",
    "https://user@api.intercom.io", "https://api.intercom.io?x=1", "http://127.0.0.1.example.com",
    "http://[::2]", "",
  ])
  func `an address that could leak the token is refused`(address: String) {
    #expect(throws: IntercomConnection.Mistake.badAddress(address)) {
      try IntercomConnection(region: .us, apiBase: address, token: Secret("t"))
    }
  }

  @Test(arguments: ["", "two words", "line\nbreak", "umlaut-ä", "tab\t"])
  func `a token that no header may hold is refused`(token: String) {
    #expect(throws: IntercomConnection.Mistake.badToken) {
      try IntercomConnection(region: .us, token: Secret(token))
    }
  }

  @Test(arguments: [
    ("http://127.0.0.1:8080", "http://127.0.0.1:8080/me"),
    ("http://localhost:9/", "http://localhost:9/me"),
    ("https://proxy.example.com/intercom", "https://proxy.example.com/intercom/me"),
  ])
  func `another address takes the place of the region's own`(
    address: String,
    asked: String
  ) async throws {
    let service = ScriptedIntercom(#"{"id": "1"}"#)
    let connection = try IntercomConnection(region: .eu, apiBase: address, token: Secret("t"))

    _ = try await IntercomClient(connection: connection, transport: service.transport).account()

    #expect(service.requests.map(\.url) == [asked])
  }

  @Test(arguments: [
    (Region.us, "https://api.intercom.io/me"), (.eu, "https://api.eu.intercom.io/me"),
    (.au, "https://api.au.intercom.io/me"),
  ])
  func `each region has its own host`(region: Region, asked: String) async throws {
    let service = ScriptedIntercom(#"{"id": "1"}"#)
    let connection = try IntercomConnection(region: region, token: Secret("t"))

    _ = try await IntercomClient(connection: connection, transport: service.transport).account()

    #expect(service.requests.map(\.url) == [asked])
  }

  @Test func `a connection never prints its token`() throws {
    let connection = try IntercomConnection(region: .us, token: Secret("dG9rOmE1"))
    var dumped = ""

    dump(connection, to: &dumped)

    #expect(!dumped.contains("dG9rOmE1"))
    #expect(!String(describing: connection).contains("dG9rOmE1"))
  }
}
