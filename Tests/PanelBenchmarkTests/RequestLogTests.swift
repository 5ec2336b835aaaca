import Testing

@testable import PanelBenchmark

struct RequestLogTests {
  @Test func `answers are counted with their bytes`() {
    let log = RequestLog(
      """
      2026-11-22T14:05:00Z info GET http://127.0.0.1:1/rest/api/3/issue/A-1 200 1234 B 0.01 seconds
      2026-11-22T14:05:00Z info POST http://127.0.0.1:2/contacts/search 200 66 B 0.002 seconds
      2026-11-22T14:05:00Z info GET http://127.0.0.1:2/me failed: timedOut 0.002 seconds
      2026-11-22T14:05:00Z info started
      2026-11-22T14:05:00Z info POST http://127.0.0.1:1/rest/api/3/search/jql 200 500 B 0.1 seconds
      2026-11-22T14:05:00Z info POST http://127.0.0.1:1/rest/api/3/search/jql 200 700 B 0.1 seconds
      """
    )

    #expect(log.count == 4 && log.bytes == 2_500)
    #expect(log.pageBytes == 500)
  }

  @Test(arguments: [
    ("token_command = \"echo demo-token\"", "token = \"demo-token\""),
    ("api = \"http://127.0.0.1:1\"", "api = \"http://127.0.0.1:1\""),
    ("token_command = \"pass show x\"", "token_command = \"pass show x\""),
  ])
  func `a token stands in the configuration itself`(line: String, expected: String) {
    #expect(ServedSamples.withoutCommand(line) == expected)
  }
}
