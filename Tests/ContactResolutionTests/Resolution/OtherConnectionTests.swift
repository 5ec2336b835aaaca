import ContactResolution
import Testing

/// Links that lead to workspaces beside the main one, Acme in the US.
@Suite struct OtherConnectionTests {
  private func services(_ links: String..., contacts: [Int: [String]] = [:]) throws
    -> SampleServices
  {
    var services = SampleServices(
      try SampleIssue.describing(links.joined(separator: " "))
    )
    for (id, contacts) in contacts { services.add(id, contacts: contacts) }
    return services
  }

  private func globex(_ conversations: [Int: [String]] = [2: ["g"]]) -> SampleServices {
    .other("globex", region: .eu, conversations: conversations)
  }

  private let globexLink = SampleIssue.url(2, workspace: "globex", region: .eu)
  private let globexName = ConnectionName("globex")

  @Test func `each link is asked for through its own connection, in one order of mention`()
    async throws
  {
    let main = try services(
      globexLink,
      SampleIssue.url(1),
      SampleIssue.url(3, workspace: "globex", region: .eu),
      contacts: [1: ["a"]]
    )
    let globex = globex([2: ["g"], 3: ["h", "g"]])

    let last = await main.read(others: [globex.connection("globex", region: .eu)]).last

    #expect(last.contacts.map(\.id.text) == ["g", "a", "h"])
    #expect(last.contacts.map(\.connection) == [globexName, nil, globexName])
    #expect(last.contacts.first?.conversations.map(\.text) == ["2", "3"])
    #expect(last.contacts.allSatisfy { $0.known != nil })
    #expect(last.conversations.map(\.link.id.text) == ["2", "1", "3"])
    #expect(last.conversations.map(\.connection) == [globexName, nil, globexName])
    #expect(last.elsewhere == [] && last.unresolved == [])
    #expect(last.otherWorkspaces.mapValues(\.id) == [globexName: WorkspaceID("globex")])
    #expect(last.workspace(of: globexName)?.region == .eu)
    #expect(
      await main.gate.names.filter { $0.hasPrefix("con") } == ["conversation 1", "contacts a"]
    )
    let asked = await globex.gate.names
    #expect(asked.count { $0 == "workspace" } == 1)
    #expect(
      asked.filter { $0.hasPrefix("conversation") }.sorted() == [
        "conversation 2", "conversation 3",
      ]
    )
    #expect(asked.first == "workspace")
  }

  @Test func `of one id in two workspaces the first is read and the other is elsewhere`()
    async throws
  {
    let main = try services(SampleIssue.url(2), globexLink, contacts: [2: ["a"]])
    let globex = globex()

    let last = await main.read(others: [globex.connection("globex", region: .eu)]).last

    #expect(last.contacts.map(\.id.text) == ["a"])
    #expect(last.elsewhere.map(\.workspace) == [WorkspaceID("globex")])
    #expect(last.progress == .complete)
  }

  @Test func `nothing is asked of a connection to which no link leads`() async throws {
    let main = try services(
      SampleIssue.url(1),
      SampleIssue.url(2, workspace: "_"),
      SampleIssue.url(3, workspace: "initech", region: .au),
      contacts: [1: ["a"], 2: ["b"]]
    )
    let others = [globex(), .other("hooli"), .other("umbrella", region: .au)]

    let last = await main.read(
      .both,
      others: [
        others[0].connection("globex", region: .eu),
        others[1].connection("hooli", region: .us),
        others[2].connection("umbrella", region: .au, workspace: "umbrella"),
      ]
    ).last

    #expect(last.contacts.map(\.id.text) == ["a", "b"])
    #expect(last.elsewhere.map(\.id.text) == ["3"])
    for other in others { #expect(await other.gate.names == []) }
  }

  @Test func `a bare id is the main workspace's, and a reporter is matched there alone`()
    async throws
  {
    var main = SampleServices(try SampleIssue.naming([2]))
    main.issue = main.issue.map { issue in
      var issue = issue
      issue.reporter = Account(id: AccountID("r"), displayName: "Ana", email: "ana@example.com")
      return issue
    }
    main.matches = .success([.sample("m")])
    let globex = globex()

    let last = await main.read(.both, others: [globex.connection("globex", region: .eu)]).last

    #expect(last.unresolved.map(\.failure) == [.notFound(.intercom)])
    #expect(last.contacts.map(\.id.text) == ["m"])
    #expect(await globex.gate.names == [])
  }

  @Test func `a configured workspace decides where several share a region`() async throws {
    let main = try services(globexLink, SampleIssue.url(3, workspace: "initech", region: .eu))
    let (globex, initech) = (
      globex(), SampleServices.other("initech", region: .eu, conversations: [3: ["i"]])
    )

    let last = await main.read(others: [
      initech.connection("two", region: .eu, workspace: "initech"),
      globex.connection("one", region: .eu),
    ]).last

    #expect(last.contacts.map(\.connection?.text) == ["one", "two"])
    #expect(await initech.gate.names == ["workspace", "conversation 3", "contacts i"])
    #expect(await globex.gate.names == ["workspace", "conversation 2", "contacts g"])
  }

  @Test func `a workspace that no connection has stays elsewhere, asked about once`() async throws {
    let main = try services(
      SampleIssue.url(2, workspace: "initech", region: .eu),
      SampleIssue.url(3, workspace: "initech", region: .eu)
    )
    let globex = globex([2: ["g"], 3: ["g"]])

    let last = await main.read(others: [globex.connection("globex", region: .eu)]).last

    #expect(last.elsewhere.map(\.id.text) == ["2", "3"])
    #expect(last.progress == .complete)
    #expect(await globex.gate.names == ["workspace"])
  }

  @Test func `a link without a workspace is for the only connection of its region`() async throws {
    let main = try services(SampleIssue.url(2, workspace: "_", region: .eu))
    let (globex, initech) = (globex(), SampleServices.other("initech", region: .eu))
    let connection = globex.connection("globex", region: .eu)

    let alone = await main.read(others: [connection]).last
    let amongTwo = await main.read(
      others: [connection, initech.connection("initech", region: .eu)]
    ).last

    #expect(alone.contacts.map(\.id.text) == ["g"])
    #expect(amongTwo.elsewhere.map(\.id.text) == ["2"])
    #expect(await globex.gate.count(of: "workspace") == 1)
    #expect(await initech.gate.names == [])
  }

  @Test(arguments: [("hooli", Region.eu), ("globex", .us)])
  func `a connection that is not what it is configured for is used for nothing`(
    _ id: String,
    _ region: Region
  ) async throws {
    let main = try services(globexLink, SampleIssue.url(3, workspace: "hooli", region: .eu))
    let wrong = SampleServices.other(id, region: region, conversations: [2: ["g"], 3: ["g"]])

    let last = await main.read(
      others: [wrong.connection("globex", region: .eu, workspace: "globex")]
    ).last

    #expect(last.contacts == [])
    #expect(last.unresolved.map(\.link.id.text) == ["2"])
    #expect(last.unresolved.map(\.connection) == [globexName])
    let proof = "“globex” is for workspace \(id) in region \(region.rawValue)"
    #expect(last.unresolved.first?.failure.detail?.contains(proof) == true)
    #expect(last.elsewhere.map(\.id.text) == ["3"])
    #expect(last.otherWorkspaces == [:])
    #expect(await wrong.gate.names == ["workspace"])
  }

  @Test func `a link to a region in which the token does not live says so`() async throws {
    let main = try services(SampleIssue.url(2, workspace: "_", region: .eu))
    let wrong = SampleServices.other("globex", region: .us, conversations: [2: ["g"]])

    let last = await main.read(others: [wrong.connection("globex", region: .eu)]).last

    #expect(last.unresolved.map(\.connection) == [globexName])
    #expect(await wrong.gate.names == ["workspace"])
  }

  @Test(arguments: [true, false])
  func `an id that two connected workspaces have is resolved once, where it is named first`(
    _ isMainFirst: Bool
  ) async throws {
    let links = [globexLink, SampleIssue.url(2)]
    let main = try services(
      isMainFirst ? links[1] : links[0],
      isMainFirst ? links[0] : links[1],
      contacts: [2: ["a"]]
    )
    let globex = globex()

    let last = await main.read(others: [globex.connection("globex", region: .eu)]).last

    #expect(last.contacts.map(\.id.text) == [isMainFirst ? "a" : "g"])
    #expect(last.elsewhere.map(\.workspace?.text) == [isMainFirst ? "globex" : "acme"])
    #expect(last.progress == .complete)
    #expect(await main.gate.count(of: "conversation") == (isMainFirst ? 1 : 0))
    #expect(await globex.gate.count(of: "conversation") == (isMainFirst ? 0 : 1))
  }

  @Test func `merged and deleted contacts are followed through the same connection`() async throws {
    let main = try services(globexLink)
    var globex = globex([2: ["old", "gone"]])
    globex.single = [
      "old": .failure(.merged(into: ContactID("new"))), "new": .success(.sample("new")),
      "gone": .failure(.notFound(.intercom)),
    ]

    let last = await main.read(others: [globex.connection("globex", region: .eu)]).last

    #expect(last.contacts.map(\.knowledge) == [.merged(.sample("new")), .deleted])
    #expect(await main.gate.count(of: "contact") == 0)
  }

  @Test func `the same contact id in two workspaces is two contacts`() async throws {
    let main = try services(SampleIssue.url(1), globexLink, contacts: [1: ["x"]])
    let globex = globex([2: ["x"]])

    let last = await main.read(others: [globex.connection("globex", region: .eu)]).last

    #expect(last.contacts.map(\.id.text) == ["x", "x"])
    #expect(last.contacts.map(\.connection) == [nil, globexName])
  }
}

extension ServiceFailure {
  /// The reason for a refusal; nil for any other failure.
  fileprivate var detail: String? {
    guard case .rejected(.intercom, let detail) = self else { return nil }
    return detail
  }
}
