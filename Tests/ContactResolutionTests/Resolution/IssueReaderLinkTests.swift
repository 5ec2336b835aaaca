import ContactResolution
import Testing

@Suite struct IssueReaderLinkTests {
  @Test func `bare ids do not wait for the workspace, named workspaces do`() async throws {
    var issue = try SampleIssue.naming([1])
    issue.description = RichText(plain: SampleIssue.url(2))
    var services = SampleServices(issue)
    services.gate = Gate(closed: ["workspace"])
    services.add(1, contacts: ["a"])
    services.add(2, contacts: ["b"])
    let running = services
    let log = ReportLog()

    await withTaskGroup(of: Void.self) { group in
      group.addTask { await running.read(into: log) }
      await log.contacts { $0.contacts.map(\.knowledge) == [.known(.sample("a"))] }
      #expect(await running.gate.count(of: "conversation 2") == 0)
      await running.gate.openAll()
    }

    #expect(await log.last.contacts.map(\.id.text) == ["a", "b"])
  }

  @Test func `links elsewhere are shown and never asked for`() async throws {
    var services = SampleServices(
      try SampleIssue.describing(
        """
        \(SampleIssue.url(1)) \(SampleIssue.url(2, workspace: "globex"))
        https://app.eu.intercom.com/a/inbox/acme/inbox/conversation/3
        https://app.eu.intercom.com/a/inbox/_/inbox/conversation/4
        """
      )
    )
    services.add(1, contacts: ["a"])

    let last = await services.read().last

    #expect(last.elsewhere.map(\.id.text) == ["2", "3", "4"])
    #expect(last.conversations.map(\.link.id.text) == ["1"])
    #expect(await services.gate.names.filter { $0.hasPrefix("conv") } == ["conversation 1"])
  }

  @Test func `a bare id is the connected workspace's even when a URL names another`() async throws {
    var issue = try SampleIssue.naming([1])
    issue.description = RichText(plain: SampleIssue.url(1, workspace: "globex"))
    var services = SampleServices(issue)
    services.add(1, contacts: ["a"])

    let last = await services.read().last

    #expect(last.conversations.map(\.link.origin) == [.property])
    #expect(last.elsewhere.map(\.workspace?.text) == ["globex"])
  }

  @Test func `tickets are asked for as tickets`() async throws {
    var services = SampleServices(
      try SampleIssue.describing("https://app.intercom.com/a/apps/acme/inbox/all/ticket/5")
    )
    services.add(5, contacts: ["a"])

    let last = await services.read().last

    #expect(await services.gate.count(of: "ticket 5") == 1)
    #expect(last.contacts.map(\.id.text) == ["a"])
  }

  @Test func `a conversation named in many places is asked for once`() async throws {
    var issue = try SampleIssue.naming([1])
    issue.description = RichText(plain: SampleIssue.url(1))
    issue.comments = [SampleIssue.comment(1, SampleIssue.url(1))]
    issue.commentTotal = 1
    var services = SampleServices(issue)
    services.remoteLinks = .success([RemoteLink(title: "", url: SampleIssue.url(1))])
    services.add(1, contacts: ["a"])

    let last = await services.read().last

    #expect(await services.gate.count(of: "conversation") == 1)
    #expect(last.conversations.map(\.link.origin) == [.property])
  }

  @Test func `what fails is listed and the rest stays`() async throws {
    var services = SampleServices(try SampleIssue.naming([1, 2, 3]))
    services.remoteLinks = .failure(.forbidden(.jira, detail: "linking is off"))
    services.add(1, contacts: ["a"])
    services.conversations["2"] = .failure(.timedOut(.intercom))

    let last = await services.read().last

    #expect(last.contacts.map(\.id.text) == ["a"])
    #expect(last.unresolved.map(\.link.id.text) == ["2", "3"])
    #expect(last.unresolved.map(\.failure) == [.timedOut(.intercom), .notFound(.intercom)])
    #expect(
      last.unsearched == [
        UnsearchedPlace(origin: .remoteLink, failure: .forbidden(.jira, detail: "linking is off"))
      ]
    )
    #expect(last.failure == nil)
  }

  @Test(arguments: [
    ServiceFailure.notConnected(.intercom), .unauthorized(.intercom, detail: "revoked"),
    .unreachable(.intercom, .connectionLost),
  ])
  func `a broken connection ends all asking and names every link`(
    _ failure: ServiceFailure
  ) async throws {
    var issue = try SampleIssue.describing("\(SampleIssue.url(1)) \(SampleIssue.url(2))")
    issue.reporter = Account(id: AccountID("r"), displayName: "Ana", email: "ana@example.com")
    var services = SampleServices(issue)
    services.workspace = .failure(failure)
    services.gate = Gate(closed: ["issue PROJ-1"])
    let running = services
    let log = ReportLog()

    await withTaskGroup(of: Void.self) { group in
      group.addTask { await running.read(.both, into: log) }
      await running.gate.arrival(of: "workspace")
      await running.gate.open("issue PROJ-1")
    }

    let last = await log.last
    #expect(last.failure == failure)
    #expect(last.unresolved.map(\.link.id.text) == ["1", "2"])
    #expect(last.unresolved.allSatisfy { $0.failure == failure })
    #expect(await running.gate.count(of: "conversation") == 0)
    #expect(last.progress == .complete)
  }

  @Test func `without the workspace's name its region decides`() async throws {
    var services = SampleServices(
      try SampleIssue.describing(
        """
        \(SampleIssue.url(1, workspace: "any"))
        https://app.au.intercom.com/a/inbox/any/inbox/conversation/2
        """
      )
    )
    services.workspace = .failure(.unavailable(.intercom, status: 500))
    services.add(1, contacts: ["a"])

    let last = await services.read().last

    #expect(last.contacts.map(\.id.text) == ["a"])
    #expect(last.elsewhere.map(\.id.text) == ["2"])
    #expect(last.workspace == nil && last.failure == nil)
  }
}
