import HTTPExchange
import Testing

struct BodyProblemTests {
  @Test func `a JSON body is read whatever its type`() throws {
    let response = HTTPResponse(
      status: 500,
      headers: [HTTPHeader("Content-Type", "text/plain")],
      body: Array(#" {"a":1}"#.utf8)
    )

    #expect(try response.json()["a"]?.integer == 1)
  }

  @Test(
    arguments: [
      ("", "application/json", .empty), (" \r\n\t", "text/html", .empty),
      ("\n<!DOCTYPE html><html>", "application/json", .webPage),
      ("\u{FEFF}<html>", "", .webPage), ("Sign in, please", "text/html; charset=utf-8", .webPage),
      (#"{"a":[1,"#, "application/json", .truncated), ("tru", "application/json", .truncated),
      ("oops", "text/plain", .malformed("unexpected byte 0x6F at byte 0")),
      ("{} {}", "", .malformed("more than one value at byte 3")),
    ] as [(String, String, BodyProblem)]
  )
  func `what is wrong with a body is told apart`(
    body: String,
    type: String,
    expected: BodyProblem
  ) {
    let headers = type.isEmpty ? [] : [HTTPHeader("content-type", type)]
    let response = HTTPResponse(status: 200, headers: headers, body: Array(body.utf8))

    #expect(throws: expected) { try response.json() }
  }

  @Test func `a body that nests without end is malformed`() {
    let response = HTTPResponse(status: 200, body: [UInt8](repeating: 0x5B, count: 100_000))

    #expect(throws: BodyProblem.malformed("nested too deeply at byte 256")) {
      try response.json()
    }
  }
}
