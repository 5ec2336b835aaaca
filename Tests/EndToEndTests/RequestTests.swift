import TerminalEmulator
import Testing

extension EndToEndTests {
  /// What an issue costs, as the log tells it.
  @Suite struct RequestTests {
    private let services: SampleServices
    private let folder: TestFolder

    init() throws {
      services = try SampleServices.shared()
      folder = try TestFolder()
    }

    @Test func `an issue is asked for once, and so is each conversation`() async throws {
      let panel = try await services.openSettled(changing: logging)
      #expect(try await panel.quit() == .exited(0))

      let requests = try requests()

      let conversations = (101...104).map { "GET /conversations/\(SampleLink.conversationID($0))" }
      let once =
        conversations + [
          "GET /rest/api/3/issue/DEMO-1", "GET /rest/api/3/issue/DEMO-1/remotelink", "GET /me",
        ]
      for request in once { #expect(requests.count { $0 == request } == 1, "\(request)") }
      // Contacts are asked for as they become known, several in one question.
      #expect((1...3).contains(requests.count { $0 == "POST /contacts/search" }))
      let others = requests.filter { !once.contains($0) && $0 != "POST /contacts/search" }
      // Each company of the totals at most once, as one may have come with the selected contact;
      // and of each contact that was selected for a moment its tags, segments, companies and other
      // conversations.
      let companies = others.filter { $0.hasPrefix("GET /companies/") }
      #expect((1...2).contains(companies.count) && Set(companies).count == companies.count)
      let searches = others.count { $0 == "POST /conversations/search" }
      #expect((1...3).contains(searches))
      let single = others.filter { !companies.contains($0) && $0 != "POST /conversations/search" }
      #expect(single.count == Set(single).count)
      #expect(single.allSatisfy { $0 == "GET /admins" || $0.hasPrefix("GET /contacts/") })
    }

    @Test func `a hundred comments are read in pages, all others once`() async throws {
      let run = try await services.run(["show", "DEMO-16"], changing: logging)
      #expect(run.status == 0)

      let requests = try requests()

      let pages = requests.filter { $0 == "GET /rest/api/3/issue/DEMO-16/comment" }
      #expect((1...2).contains(pages.count))
      #expect(requests.count { $0 == "GET /rest/api/3/issue/DEMO-16" } == 1)
    }

    @Test func `refreshing asks for everything anew and keeps what is shown`() async throws {
      let panel = try PtyProgram(
        BuiltProduct.path("intercom-panel-demo"),
        arguments: ["--latency", "150", "DEMO-1"],
        environment: CleanEnvironment.variables(home: folder, changing: logging),
        size: GridSize(columns: 120, rows: 40)
      )
      try await panel.wait(forAll: "Retail", "VIP · EU cards", "Active · Paying")
      let first = try requests().count

      panel.send("r")
      try await panel.wait(forAll: "updating…", "3 contacts", "▸ Ryan Lee", "Checkout fails")
      try await panel.wait(for: "the refresh to end") { !$0.says("updating…") }

      #expect(try requests().count >= first + 8)
    }

    @Test func `the log is private and holds no secret and no address`() async throws {
      let run = try await services.run(["contacts", "DEMO-1"], changing: logging)
      #expect(run.status == 0)

      let log = try folder.text(of: "log")

      #expect(try folder.mode(of: "log") == 0o600)
      #expect(log.contains("/rest/api/3/issue/DEMO-1 200"))
      for secret in ["demo-jira-token", "demo-intercom-token", "Basic", "Bearer", "@", "Lee"] {
        #expect(!log.contains(secret))
      }
    }

    @Test func `a log that cannot be written is told before anything is asked`() async throws {
      let run = try await services.run(["contacts", "DEMO-1", "--log", "/nowhere/log"])

      #expect(run.status == 78 && run.output == "")
      #expect(run.errors.contains("The log file /nowhere/log cannot be written"))
    }

    private var logging: [String: String?] { ["INTERCOM_PANEL_LOG": "\(folder.path)/log"] }

    /// Method and path of each request, as logged.
    private func requests() throws -> [String] {
      try folder.text(of: "log").split(separator: "\n").compactMap { line in
        let words = line.split(separator: " ")
        guard words.count > 4 else { return nil }
        let path = words[3].split(separator: "/").dropFirst(2).map { "/" + $0 }.joined()
        return "\(words[2]) \(path)"
      }
    }
  }
}
