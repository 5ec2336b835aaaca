import ContactResolution
import Testing

@Suite(.timeLimit(.minutes(10)))
struct IssueReaderRemoteLinkTests {
  private let links = [RemoteLink(title: "Thread", url: SampleIssue.url(1))]

  @Test func `remote links that come later are reported with the issue again`() async throws {
    var services = SampleServices(try SampleIssue.empty())
    services.gate = Gate(closed: ["remoteLinks PROJ-1"])
    services.remoteLinks = .success(links)
    services.add(1, contacts: ["a"])
    let running = services
    let log = ReportLog()

    await withTaskGroup(of: Void.self) { group in
      group.addTask { await running.read(into: log) }
      await log.contacts { _ in true }
      await running.gate.open("remoteLinks PROJ-1")
    }

    #expect(await log.issues.map(\.remoteLinks) == [[], links])
    #expect(await log.last.contacts.map(\.id.text) == ["a"])
    #expect(await services.gate.count(of: "remoteLinks") == 1)
  }

  @Test func `remote links that come first are there with the issue`() async throws {
    var services = SampleServices(try SampleIssue.empty())
    services.gate = Gate(closed: ["issue PROJ-1", "workspace"])
    services.remoteLinks = .success(links)
    services.add(1, contacts: ["a"])
    let running = services
    let log = ReportLog()

    await withTaskGroup(of: Void.self) { group in
      group.addTask { await running.read(into: log) }
      await running.gate.arrival(of: "remoteLinks PROJ-1")
      await running.gate.open("issue PROJ-1")
      await running.gate.open("workspace")
    }

    #expect(await log.issues.last?.remoteLinks == links)
  }

  @Test func `links that cannot be read leave the issue as it is`() async throws {
    var services = SampleServices(try SampleIssue.empty())
    services.remoteLinks = .failure(.timedOut(.jira))

    let log = await services.read()

    #expect(await log.issues.map(\.remoteLinks) == [[]])
  }
}
