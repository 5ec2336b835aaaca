import HTTPExchange
import TerminalEmulator
import Testing

extension EndToEndTests {
  @Suite struct ShowCommandTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    @Test func `an issue is printed with description and comments`() async throws {
      let run = try await services.run(["show", "DEMO-1"])

      #expect(run.status == 0 && run.errors == "")
      #expect(
        run.output.hasPrefix("DEMO-1  Bug · In Progress · High\nCheckout fails for EU cards\n")
      )
      for text in [
        "Since Tuesday", "POST /v2/payments", "declined.png", "Comments (12)", "日本のカードでは",
        "They lose about 30 orders an hour.",
      ] {
        #expect(run.output.contains(text))
      }
    }

    @Test func `the JSON has the documented members`() async throws {
      let run = try await services.run(["show", "DEMO-1", "--json"])

      let json = try JSONParser.parse(Array(run.output.utf8))

      #expect(run.status == 0 && run.errors == "")
      #expect(
        json.members.map(\.name) == [
          "issue", "summary", "type", "status", "priority", "reporter", "assignee", "labels",
          "created_at", "updated_at", "url", "description", "attachments", "comment_total",
          "comments",
        ]
      )
      #expect(json["reporter"]?.members.map(\.name) == ["name", "email"])
      #expect(json["reporter"]?["email"]?.text == "ana.souza@example.com")
      #expect(json["labels"]?.elements == [.text("payments"), .text("eu")])
      #expect(json["attachments"]?.elements == [.text("declined.png"), .text("payments.log")])
      #expect(json["comment_total"]?.integer == 12)
      let comments = try #require(json["comments"]?.elements)
      #expect(comments.count == 12)
      #expect(
        comments[0].members.map(\.name) == ["id", "author", "created_at", "visibility", "text"]
      )
      #expect(comments.last?["text"]?.text?.contains("Thursday is fine.") == true)
    }

    @Test func `an issue that was moved is shown under its key of today`() async throws {
      let run = try await services.run(["show", "OLD-7", "--json"])

      #expect(try JSONParser.parse(Array(run.output.utf8))["issue"]?.text == "DEMO-18")
    }

    @Test func `all comments are read, however many there are`() async throws {
      let run = try await services.run(["show", "DEMO-17", "--json"])

      let comments = try JSONParser.parse(Array(run.output.utf8))["comments"]?.elements

      #expect(comments?.count == 5_000)
      #expect(Set((comments ?? []).compactMap { $0["id"]?.text }).count == 5_000)
    }
  }
}
