import ContactResolution
import IntercomAPI
import Testing

@Suite struct IntercomAccountTests {
  @Test(arguments: [
    (#""US""#, Region.us), (#""us""#, .us), (#""EU""#, .eu), (#""Europe""#, .eu), (#""AU""#, .au),
    (#""australia""#, .au), (#""United States""#, .us), (#""Mars""#, .eu), ("null", .eu),
    ("7", .eu),
  ])
  func `the workspace names its region, else the configured one holds`(
    literal: String,
    region: Region
  ) async throws {
    let service = ScriptedIntercom(
      #"{"id": "9", "app": {"id_code": "abcd1234", "name": "Acme", "region": \#(literal)}}"#
    )
    let connection = try IntercomConnection(region: .eu, token: Secret("t"))
    let client = IntercomClient(connection: connection, transport: service.transport)

    let workspace = try await client.directory.workspace()

    #expect(workspace == Workspace(id: WorkspaceID("abcd1234"), name: "Acme", region: region))
  }

  @Test func `a workspace of another region than the configured one is told as such`()
    async throws
  {
    let service = ScriptedIntercom(#"{"id": "9", "app": {"id_code": "abcd1234", "region": "EU"}}"#)
    let connection = try IntercomConnection(region: .us, token: Secret("t"))

    let account = try await IntercomClient(connection: connection, transport: service.transport)
      .account()

    #expect(connection.region == .us)
    #expect(account.workspace.region == .eu)
  }

  @Test func `an account without an app still tells who authorised it`() async throws {
    let service = ScriptedIntercom(
      #"{"id": 9, "name": "Li Wei", "email": "li@example.com", "app": null}"#
    )

    let account = try await service.client.account()

    let teammate = Teammate(id: TeammateID("9"), name: "Li Wei", email: "li@example.com")
    #expect(account.teammate == teammate)
    #expect(account.workspace == Workspace(id: nil, name: "", region: .us))
  }

  @Test(arguments: ["{}", "[]", #"{"app": null}"#, #"{"type": "error.list"}"#])
  func `an answer that names nobody proves nothing`(document: String) async throws {
    let client = try ScriptedIntercom(document).client

    let failure = await failure { () async throws(ServiceFailure) in try await client.account() }

    #expect(failure == .unreadable(.intercom, .malformed("account without id")))
  }

  @Test(arguments: ["admins", "data"])
  func `teammates without a name are called by their address`(name: String) async throws {
    let service = ScriptedIntercom(
      """
      {"\(name)": [{"id": 1, "name": "Li Wei", "email": "li@example.com"}, {"name": "No id"},
      {"id": "2", "name": null, "email": "bo@example.com"}, null, {"id": "3"}]}
      """
    )

    let teammates = try await service.directory.teammates()

    #expect(
      teammates == [
        Teammate(id: TeammateID("1"), name: "Li Wei", email: "li@example.com"),
        Teammate(id: TeammateID("2"), name: "bo@example.com", email: "bo@example.com"),
        Teammate(id: TeammateID("3"), name: ""),
      ]
    )
  }
}
