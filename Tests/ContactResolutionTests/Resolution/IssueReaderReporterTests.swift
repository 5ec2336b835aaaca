import ContactResolution
import Testing

@Suite struct IssueReaderReporterTests {
  private func services(reporter: Account?, naming ids: [Int] = []) throws -> SampleServices {
    var issue = try SampleIssue.naming(ids)
    issue.reporter = reporter
    return SampleServices(issue)
  }

  private func account(
    _ name: String = "Ana Souza",
    email: String? = nil,
    kind: Account.Kind = .person
  ) -> Account {
    Account(id: AccountID("r1"), displayName: name, email: email, kind: kind)
  }

  @Test func `the reporter's address is matched and nothing else is asked`() async throws {
    var services = try services(reporter: account(email: " ana@example.com "), naming: [1])
    services.matches = .success([.sample("u"), .sample("l", role: .lead), .sample("u")])

    let last = await services.read(.reporterEmail).last

    #expect(last.reporter == .matched(email: "ana@example.com"))
    #expect(last.contacts.map(\.id.text) == ["u", "l"])
    #expect(last.contacts.allSatisfy { $0.conversations.isEmpty })
    #expect(
      await services.gate.names.sorted() == ["email ana@example.com", "issue PROJ-1", "workspace"]
    )
  }

  @Test func `linked contacts come first and no match is listed twice`() async throws {
    var services = try services(reporter: account(email: "ana@example.com"), naming: [1, 2])
    services.add(1, contacts: ["a"])
    services.add(2, contacts: ["old"])
    services.single["old"] = .failure(.merged(into: ContactID("new")))
    services.contacts["new"] = .sample("new")
    services.matches = .success([.sample("m"), .sample("a"), .sample("new")])

    let last = await services.read(.both).last

    #expect(last.contacts.map(\.id.text) == ["a", "old", "m"])
    #expect(last.contacts.map(\.conversations.count) == [1, 1, 0])
  }

  @Test func `a reporter without an address is told apart from none and from an app`() async throws
  {
    let states = [
      try await services(reporter: nil).read(.both).last.reporter,
      try await services(reporter: account()).read(.both).last.reporter,
      try await services(reporter: account(email: "no address")).read(.both).last.reporter,
      try await services(reporter: account("Bot", email: "bot@example.com", kind: .app))
        .read(.both).last.reporter,
    ]

    #expect(
      states == [
        .noReporter, .noEmail(name: "Ana Souza"), .noEmail(name: "Ana Souza"), .isApp(name: "Bot"),
      ]
    )
  }

  @Test func `a portal customer's name may be the address`() async throws {
    let services = try services(reporter: account("ana@example.com", kind: .customer))

    #expect(await services.read(.reporterEmail).last.reporter == .matched(email: "ana@example.com"))
  }

  @Test func `linked conversations alone leave the reporter alone`() async throws {
    let services = try services(reporter: account(email: "ana@example.com"))

    let last = await services.read(.linkedConversations).last

    #expect(last.reporter == .notAsked)
    #expect(await services.gate.count(of: "email") == 0)
  }

  @Test func `a match that fails says so and the linked contacts stay`() async throws {
    var services = try services(reporter: account(email: "ana@example.com"), naming: [1])
    services.add(1, contacts: ["a"])
    services.matches = .failure(.timedOut(.intercom))

    let last = await services.read(.both).last

    #expect(last.reporter == .failed(email: "ana@example.com", .timedOut(.intercom)))
    #expect(last.contacts.map(\.id.text) == ["a"])
  }
}
