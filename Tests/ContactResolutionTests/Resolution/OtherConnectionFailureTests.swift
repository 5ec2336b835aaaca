import ContactResolution
import Testing

/// Connections that break beside others that work.
@Suite struct OtherConnectionFailureTests {
  private static let refused = ServiceFailure.unauthorized(.intercom, detail: "revoked")

  private let globexName = ConnectionName("globex")

  private func services() throws -> SampleServices {
    var services = SampleServices(
      try SampleIssue.describing(
        "\(SampleIssue.url(1)) \(SampleIssue.url(2, workspace: "globex", region: .eu))"
      )
    )
    services.add(1, contacts: ["a"])
    return services
  }

  private func globex() -> SampleServices {
    .other("globex", region: .eu, conversations: [2: ["g"]])
  }

  @Test(arguments: ["globex", nil])
  func `a refused connection makes its own links unresolved, no others`(
    _ workspace: String?
  ) async throws {
    var globex = globex()
    globex.workspace = .failure(Self.refused)
    let connection = globex.connection("globex", region: .eu, workspace: workspace)

    let last = await (try services()).read(others: [connection]).last

    #expect(last.contacts.map(\.id.text) == ["a"])
    #expect(last.unresolved.map(\.connection) == [globexName])
    #expect(last.unresolved.map(\.failure) == [Self.refused])
    #expect(last.failure == nil)
    #expect(await globex.gate.names == ["workspace"])
  }

  @Test func `a broken main connection does not stop the others`() async throws {
    var main = try services()
    main.workspace = .failure(Self.refused)
    let globex = globex()

    let last = await main.read(others: [globex.connection("globex", region: .eu)]).last

    #expect(last.failure == Self.refused)
    #expect(last.contacts.map(\.known) == [.sample("g")])
    #expect(last.unresolved.map(\.link.id.text) == ["1"])
    #expect(last.unresolved.map(\.connection) == [nil])
    #expect(await main.gate.count(of: "con") == 0)
  }

  @Test func `with a broken main connection a link of its region may be another's`() async throws {
    var main = SampleServices(
      try SampleIssue.describing(
        """
        \(SampleIssue.url(1)) \(SampleIssue.url(2, workspace: "hooli"))
        \(SampleIssue.url(3, workspace: "_"))
        """
      )
    )
    main.workspace = .failure(Self.refused)
    let hooli = SampleServices.other("hooli", conversations: [2: ["h"], 3: ["h"]])

    let last = await main.read(others: [hooli.connection("hooli")]).last

    #expect(last.conversations.map(\.link.id.text) == ["2"])
    #expect(last.unresolved.map(\.link.id.text) == ["1", "3"])
    #expect(last.unresolved.allSatisfy { $0.failure == Self.refused && $0.connection == nil })
    #expect(await hooli.gate.count(of: "conversation") == 1)
  }

  @Test func `while the main workspace does not tell its id a configured one takes its links`()
    async throws
  {
    var main = SampleServices(
      try SampleIssue.describing(
        "\(SampleIssue.url(1)) \(SampleIssue.url(2, workspace: "hooli"))"
      )
    )
    main.add(1, contacts: ["a"])
    main.workspace = .failure(.unavailable(.intercom, status: 503))
    let hooli = SampleServices.other("hooli", conversations: [2: ["h"]])

    let last = await main.read(others: [hooli.connection("hooli", workspace: "hooli")]).last

    #expect(last.contacts.map(\.id.text) == ["a", "h"])
    #expect(await main.gate.count(of: "conversation") == 1)
  }

  @Test(arguments: [("globex", true), (nil, false)])
  func `a workspace that fails to say its id is trusted only where it is configured`(
    _ workspace: String?,
    isUsed: Bool
  ) async throws {
    var globex = globex()
    globex.workspace = .failure(.unavailable(.intercom, status: 503))
    let connection = globex.connection("globex", region: .eu, workspace: workspace)

    let last = await (try services()).read(others: [connection]).last

    #expect(last.contacts.map(\.id.text) == (isUsed ? ["a", "g"] : ["a"]))
    #expect(
      last.unresolved.map(\.failure) == (isUsed ? [] : [.unavailable(.intercom, status: 503)])
    )
  }

  @Test func `where a workspace that fails to say its id is comes from what is configured`()
    async throws
  {
    var globex = globex()
    globex.workspace = .failure(.unavailable(.intercom, status: 503))
    let connection = globex.connection("globex", region: .eu, workspace: "globex")

    let last = await (try services()).read(others: [connection]).last

    let workspace = Workspace(id: WorkspaceID("globex"), name: "", region: .eu)
    #expect(last.workspace(of: connection.name) == workspace)
  }

  @Test func `the name of a workspace that fails to say it again is kept`() async throws {
    let earlier = await (try services()).read(
      others: [globex().connection("globex", region: .eu, workspace: "globex")]
    ).last
    var silent = globex()
    silent.workspace = .failure(.unavailable(.intercom, status: 503))

    let later = await (try services()).read(
      others: [silent.connection("globex", region: .eu, workspace: "globex")]
    ).last

    #expect(later.keeping(earlier).otherWorkspaces == earlier.otherWorkspaces)
  }

  @Test func `main contacts do not wait for another connection`() async throws {
    let main = try services()
    var globex = globex()
    globex.gate = Gate(closed: ["workspace"])
    let running = globex
    let log = ReportLog()

    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        await main.read(others: [running.connection("globex", region: .eu)], into: log)
      }
      await log.contacts { $0.contacts.map(\.knowledge) == [.known(.sample("a"))] }
      await running.gate.arrival(of: "workspace")
      #expect(await log.last.progress == .resolving(answered: 1, total: 2))
      await running.gate.openAll()
    }

    #expect(await log.last.contacts.map(\.id.text) == ["a", "g"])
    #expect(await log.last.progress == .complete)
  }

  @Test func `what another connection brought earlier is kept when it fails`() async throws {
    let connection = globex().connection("globex", region: .eu)
    let earlier = await (try services()).read(others: [connection]).last
    var refused = globex()
    refused.workspace = .failure(Self.refused)

    let later = await (try services()).read(
      others: [refused.connection("globex", region: .eu)]
    ).last
    let kept = later.keeping(earlier)

    #expect(kept.contacts == earlier.contacts)
    #expect(kept.conversations == earlier.conversations)
    #expect(kept.unresolved == [])
    #expect(kept.otherWorkspaces == earlier.otherWorkspaces)
    #expect(kept.outdated == [OutdatedPart(.conversation(ConversationID("2")), Self.refused)])
  }

  @Test func `what a connection brought that is gone is not kept`() async throws {
    let connection = globex().connection("globex", region: .eu)
    let earlier = await (try services()).read(others: [connection]).last

    let later = await (try services()).read().last

    #expect(later.keeping(earlier) == later)
    #expect(later.elsewhere.map(\.id.text) == ["2"])
  }
}
