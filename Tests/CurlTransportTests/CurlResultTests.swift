import HTTPExchange
import Testing

@testable import CurlTransport

struct CurlResultTests {
  /// Numbers of libcurl-errors(3) with the failure each means.
  @Test(
    arguments: [
      (1, .other("The host does not speak HTTP.")), (2, .unusable("general")),
      (3, .badURL("libcurl cannot read the address.")), (5, .proxy("special")),
      (6, .unknownHost("example.com")), (7, .refused("special")), (16, .connectionLost),
      (18, .truncated), (23, .badEncoding), (27, .unusable("general")), (28, .timedOut),
      (35, .insecure("special")), (42, .cancelled), (47, .tooManyRedirects), (52, .connectionLost),
      (55, .connectionLost), (56, .connectionLost), (60, .insecure("special")), (61, .badEncoding),
      (63, .tooLarge(limit: 9)), (77, .insecure("special")), (92, .connectionLost),
      (97, .proxy("special")), (9, .other("general")), (1234, .other("general")),
    ] as [(Int32, HTTPFailure)]
  )
  func `every number is a failure`(code: Int32, expected: HTTPFailure) {
    let result = CurlResult(code: code, status: 200, detail: "special", summary: "general")

    #expect(throws: expected) { try result.answer(of: "example.com", bodyLimit: 9) }
  }

  @Test func `the words for a refused connection do not tell how long it took`() {
    let words = "Failed to connect to example.com port 443 after 12 ms: Couldn't connect"
    let result = CurlResult(code: 7, detail: words)

    let expected = "Failed to connect to example.com port 443: Couldn't connect"
    #expect(throws: HTTPFailure.refused(expected)) {
      try result.answer(of: "example.com", bodyLimit: 9)
    }
  }

  @Test func `no proxy is to blame for an IPv6 address that refuses`() {
    let result = CurlResult(code: 7, detail: "Failed to connect to ::1 port 443: Couldn't connect")

    #expect(throws: HTTPFailure.refused(result.detail)) {
      try result.answer(of: "[::1]", bodyLimit: 9)
    }
  }

  @Test(
    arguments: [
      (5, "Unsupported proxy syntax in 'http://u:p w@[bad'"),
      (7, "Unsupported proxy scheme for 'socks9://u:p'w@h:1'"),
      (97, "Proxy said 'u:p@h'"),
    ] as [(Int32, String)]
  )
  func `the address of a proxy is not told, which may hold a password`(code: Int32, words: String) {
    let result = CurlResult(code: code, detail: words)

    let failure = #expect(throws: HTTPFailure.self) {
      try result.answer(of: "example.com", bodyLimit: 1)
    }

    let text = String(describing: failure)
    #expect(text.contains("‹hidden›") && !text.contains("@") && !text.contains("u:p"))
  }

  @Test func `a failure without words of its own has the general ones`() {
    let result = CurlResult(code: 60, summary: "general")

    #expect(throws: HTTPFailure.insecure("general")) {
      try result.answer(of: "example.com", bodyLimit: 9)
    }
  }

  @Test func `the limit is to blame before what libcurl says`() {
    let result = CurlResult(code: 23, isBodyTooLarge: true)

    #expect(throws: HTTPFailure.tooLarge(limit: 9)) {
      try result.answer(of: "example.com", bodyLimit: 9)
    }
  }

  @Test func `field lines are read whatever they hold`() throws {
    let header = "A: 1\r\nb:2\r\n C\r\n\tD\r\nnone\r\nE:\r\n: f\r\nG: a: b \r\n\r\n"

    let answer = try CurlResult(status: 200, header: header).answer(of: "x", bodyLimit: 0)

    #expect(
      answer.response.headers == [
        HTTPHeader("A", "1"), HTTPHeader("b", "2 C D"), HTTPHeader("E", ""), HTTPHeader("", "f"),
        HTTPHeader("G", "a: b"),
      ]
    )
  }

  @Test(
    arguments: [
      (.zero, 1), (.seconds(-1), 1), (.nanoseconds(1), 1), (.microseconds(1500), 2),
      (.milliseconds(7), 7), (.seconds(Int64.max), 604_800_000),
    ] as [(Duration, Int)]
  )
  func `durations become milliseconds that never mean for ever`(duration: Duration, expected: Int) {
    #expect(duration.milliseconds == expected)
  }
}
