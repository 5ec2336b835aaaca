import HTTPExchange
import TerminalEmulator
import Testing

extension EndToEndTests {
  @Suite struct PersonJSONTests {
    private let services: SampleServices

    init() throws {
      services = try SampleServices.shared()
    }

    @Test func `totals count each company once`() async throws {
      let totals = try #require(try await json("DEMO-47")["totals"])

      #expect(
        ["contacts", "companies", "open_conversations", "closed_conversations"].map {
          totals[$0]?.integer
        } == [12, 5, 5, 4]
      )
      #expect(totals["other_conversations"]?.integer == 3)
      #expect(totals["monthly_spend"] == .number("15460.5"))
      #expect(totals["complete"] == .flag(true))
    }

    @Test func `totals with a company that cannot be read are not complete`() async throws {
      let json = try await json("DEMO-48")

      #expect(json["totals"]?["complete"] == .flag(false))
      let problems = try #require(json["contacts"]).elements.flatMap {
        $0["problems"]?.elements ?? []
      }
      #expect(problems.contains { $0["part"]?.text == "companies" })
    }

    @Test func `a person's companies, tags and segments are all there`() async throws {
      let contact = try #require(try await json("DEMO-37")["contacts"]?.elements.first)

      #expect(contact["companies"]?.elements.count == 23)
      #expect(contact["tags"]?.elements.count == 14)
      #expect(contact["segments"]?.elements.count == 12)
      #expect(
        contact["companies"]?.elements.first?.names == [
          "id", "name", "plan", "monthly_spend", "size", "industry", "website",
        ]
      )
    }

    @Test func `unwelcome e-mail is a warning`() async throws {
      let contacts = try #require(try await json("DEMO-39")["contacts"]?.elements)

      let warnings = contacts.map { $0["warnings"]?.elements.compactMap(\.text) ?? [] }

      #expect(
        warnings == [
          ["unsubscribed"], ["bounced"], ["spam"], ["unsubscribed", "bounced", "spam"], [],
        ]
      )
    }

    @Test func `other conversations are counted and their newest listed`() async throws {
      let contacts = try #require(try await json("DEMO-40")["contacts"]?.elements)

      let others = contacts.compactMap { $0["other_conversations"] }

      #expect(others.map { $0["more"] } == [.flag(true), .flag(false), .flag(false)])
      #expect(others.map { $0["conversations"]?.elements.count } == [19, 0, 3])
      #expect(others[0]["total"]?.integer == 141)
      let moments = others[0]["conversations"]?.elements.compactMap { $0["updated_at"]?.text }
      #expect(moments == moments?.sorted(by: >) && moments?.count == 19)
    }

    @Test func `a thread's parts come only when they are asked for`() async throws {
      let plain = try await json("DEMO-41")["conversations"]?.elements.first
      let whole = try await json("DEMO-41", "--threads")["conversations"]?.elements.first

      #expect(plain?.names.contains("parts") == false)
      let parts = try #require(whole?["parts"]?.elements)
      #expect(Set(parts.compactMap { $0["kind"]?.text }) == ["message", "note", "event"])
      let roles = Set(parts.compactMap { $0["author"]?["role"]?.text })
      #expect(["contact", "teammate", "bot"].allSatisfy { roles.contains($0) })
      #expect(parts.contains { !($0["attachments"]?.elements.isEmpty ?? true) })
      #expect(parts.contains { $0["redacted"] == .flag(true) })
      #expect(whole?["omitted_parts"]?.integer == 0)
    }

    @Test func `parts that Intercom keeps back are counted`() async throws {
      let thread = try await json("DEMO-32", "--threads")["conversations"]?.elements.first

      #expect(thread?["omitted_parts"]?.integer == 120)
      #expect(thread?["parts"]?.elements.count == 501)
    }

    @Test func `a conversation of another workspace is read through its connection`() async throws {
      let json = try await json("DEMO-49")

      let contacts = try #require(json["contacts"]?.elements)
      #expect(contacts.map { $0["connection"]?.text } == [nil, "europe"])
      #expect(contacts.map { $0["workspace"]?.text } == ["demo1234", "demoeu56"])
      #expect(contacts.map { $0["region"]?.text } == ["us", "eu"])
      #expect(json["unresolved"]?.elements.map { $0["connection"]?.text } == ["old"])
      #expect(json["elsewhere"]?.elements.map { $0["workspace"]?.text } == ["demoau90"])
    }

    @Test(
      arguments: [
        ("DEMO-9", "hidden", "Hannah Fischer", nil), ("DEMO-11", "app", "Intercom for Jira", nil),
        ("DEMO-10", "matched", nil, "omar.haddad@example.com"),
        ("DEMO-34", "matched", nil, "milan.kovac@example.com"),
      ] as [(String, String, String?, String?)]
    )
    func `what came of looking for the reporter is said`(
      _ key: String,
      _ match: String,
      _ name: String?,
      _ email: String?
    ) async throws {
      let reporter = try #require(
        try await json(key, "--source", "reporter-email")["reporter"]
      )

      #expect(reporter["match"]?.text == match)
      #expect(reporter["name"]?.text == name)
      #expect(reporter["email"]?.text == email)
      #expect(reporter["typed"] == .flag(false))
    }

    @Test func `the reporter is not looked for where the source does not ask for it`() async throws
    {
      let json = try await json("DEMO-12")

      #expect(json.members.contains { $0.name == "reporter" && $0.value == .null })
    }

    @Test func `a project whose panel is off asks nothing of Intercom`() async throws {
      let run = try await services.run(["contacts", "QUIET-1"])

      #expect(run.status == 78 && run.output == "")
      #expect(run.errors.contains("switched off for QUIET"))
    }

    private func json(_ key: String, _ options: String...) async throws -> JSONValue {
      let run = try await services.run(["contacts", key, "--json"] + options)
      #expect(run.status == 0)
      return try JSONParser.parse(Array(run.output.utf8))
    }
  }
}
