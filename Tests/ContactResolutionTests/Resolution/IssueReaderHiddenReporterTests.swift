import ContactResolution
import Testing

@Suite struct IssueReaderHiddenReporterTests {
  private let typed = ReporterAddresses(byAccount: [AccountID("r1"): " li@example.com "])

  private func services(
    reporter: Account? = Account(id: AccountID("r1"), displayName: "Ana Souza"),
    request: Result<Account?, ServiceFailure> = .success(nil),
    naming ids: [Int] = []
  ) throws -> SampleServices {
    var issue = try SampleIssue.naming(ids)
    issue.reporter = reporter
    var services = SampleServices(issue)
    services.requestReporter = request
    return services
  }

  private func account(_ email: String?, kind: Account.Kind = .person) -> Account {
    Account(id: AccountID("r1"), displayName: "Ana S.", email: email, kind: kind)
  }

  @Test func `Service Management tells the address that Jira hides`() async throws {
    var services = try services(request: .success(account("ana@example.com")))
    services.matches = .success([.sample("u")])

    let log = await services.read(.reporterEmail, addresses: typed)

    #expect(await log.last.reporter == .matched(email: "ana@example.com"))
    #expect(await log.last.isReporterEmailTyped == false)
    #expect(await log.last.contacts.map(\.id.text) == ["u"])
    #expect(await log.steps.map(\.reporter).contains(.askingServiceManagement(name: "Ana Souza")))
    #expect(await services.gate.count(of: "request PROJ-1") == 1)
  }

  @Test func `linked contacts do not wait for Service Management`() async throws {
    var services = try services(naming: [1])
    services.add(1, contacts: ["a"])
    services.gate = Gate(closed: ["request PROJ-1"])
    let running = services
    let log = ReportLog()

    await withTaskGroup(of: Void.self) { group in
      group.addTask { await running.read(.both, into: log) }
      await log.contacts { $0.contacts.map(\.knowledge) == [.known(.sample("a"))] }
      await running.gate.open("request PROJ-1")
    }

    #expect(await log.last.reporter == .noEmail(name: "Ana Souza"))
  }

  @Test(arguments: [
    Account(id: AccountID("r1"), displayName: "Ana", email: "ana@example.com"),
    Account(id: AccountID("r1"), displayName: "Robot", kind: .app), nil,
  ])
  func `Service Management is not asked about an address in sight, an app or nobody`(
    _ reporter: Account?
  ) async throws {
    let services = try services(reporter: reporter)

    _ = await services.read(.both)

    #expect(await services.gate.count(of: "request") == 0)
  }

  @Test func `Service Management is not asked when the reporter is not looked for`() async throws {
    let services = try services()

    _ = await services.read(.linkedConversations)

    #expect(await services.gate.count(of: "request") == 0)
  }

  @Test(arguments: [
    Result<Account?, ServiceFailure>.success(nil),
    .success(Account(id: AccountID("r1"), displayName: "Ana S.")),
    .failure(.forbidden(.jira, detail: "no agent")), .failure(.notFound(.jira)),
    .failure(.unavailable(.jira, status: 502)), .failure(.unauthorized(.jira, detail: "")),
  ])
  func `where the address stays hidden the typed one is matched, and said to be typed`(
    _ request: Result<Account?, ServiceFailure>
  ) async throws {
    let services = try services(request: request)

    let hidden = await services.read(.both).last
    let found = await services.read(.both, addresses: typed).last

    #expect(hidden.reporter == .noEmail(name: "Ana Souza"))
    #expect(!hidden.isReporterEmailTyped)
    #expect(found.reporter == .matched(email: "li@example.com"))
    #expect(found.isReporterEmailTyped)
    #expect(found.failure == nil && found.progress == .complete)
  }

  @Test(arguments: [
    (ServiceFailure.forbidden(.jira, detail: ""), false), (.notFound(.jira), false),
    (.unavailable(.jira, status: 502), true), (.timedOut(.jira), true),
  ])
  func `a Service Management that does not answer is named, a refusal is not`(
    _ failure: ServiceFailure,
    isNamed: Bool
  ) async throws {
    let last = await (try services(request: .failure(failure))).read(.both).last

    #expect(last.requestFailure == (isNamed ? failure : nil))
    #expect(last.failures == (isNamed ? [failure] : []))
  }

  @Test(arguments: ["", "  ", "nobody", "a@b@c"])
  func `what was typed and is no address is not asked for`(_ text: String) async throws {
    let services = try services()
    let addresses = ReporterAddresses(byAccount: [AccountID("r1"): text])

    let last = await services.read(.both, addresses: addresses).last

    #expect(last.reporter == .noEmail(name: "Ana Souza"))
    #expect(await services.gate.count(of: "email") == 0)
  }

  @Test func `an app is never matched, whoever typed an address for it`() async throws {
    let apps = [
      try services(reporter: account(nil, kind: .app)),
      try services(request: .success(account("bot@example.com", kind: .app))),
    ]

    for services in apps {
      let last = await services.read(.both, addresses: typed).last
      #expect(last.reporter == .isApp(name: "Ana S."))
      #expect(await services.gate.count(of: "email") == 0)
    }
  }

  @Test func `an address typed for an issue stands in for a reporter who is not named`()
    async throws
  {
    let key = try #require(IssueKey("PROJ-1"))
    let services = try services(reporter: nil)

    let last = await services.read(
      .both,
      addresses: ReporterAddresses(byIssue: [key: "li@example.com"])
    ).last

    #expect(last.reporter == .matched(email: "li@example.com"))
    #expect(last.isReporterEmailTyped)
  }

  @Test func `with a broken Intercom connection the address found is named all the same`()
    async throws
  {
    var services = try services(request: .success(account("ana@example.com")))
    services.workspace = .failure(.unauthorized(.intercom, detail: ""))
    services.gate = Gate(closed: ["request PROJ-1"])
    let running = services
    let log = ReportLog()

    await withTaskGroup(of: Void.self) { group in
      group.addTask { await running.read(.both, into: log) }
      await log.contacts { $0.failure != nil }
      await running.gate.open("request PROJ-1")
    }

    #expect(
      await log.last.reporter
        == .failed(email: "ana@example.com", .unauthorized(.intercom, detail: ""))
    )
    #expect(await running.gate.count(of: "email") == 0)
  }
}
