/// The sample services on their ports.
struct SampleServices: Sendable {
  /// Scheme, host and port of Jira Cloud.
  let jiraCloud: String
  /// Scheme, host and port of Jira Data Center.
  let jiraDataCenter: String
  /// Scheme, host and port of Intercom with the main workspace.
  let intercom: String
  /// Scheme, host and port of Intercom with the European workspace.
  let europe: String
  /// Scheme, host and port of Intercom with the workspace whose token was revoked.
  let old: String

  /// Starts all with the same delays; `strayed` is told of each secret sent to a wrong service.
  static func start(
    _ conditions: ServiceConditions,
    strayed: @escaping @Sendable (StrayToken) -> Void
  ) async throws -> SampleServices {
    let clock = SampleClock.starting()
    let workspace = SampleWorkspace.main(clock: clock)
    let starter = Starter(conditions: conditions, strayed: strayed)
    return SampleServices(
      jiraCloud: try await starter.address(
        JiraService(deployment: .cloud, workspace: workspace),
        word: "jira",
        names: [.jira, .search]
      ),
      jiraDataCenter: try await starter.address(
        JiraService(deployment: .dataCenter, workspace: workspace),
        word: "jira",
        names: [.jira, .search]
      ),
      intercom: try await starter.address(workspace, names: [.intercom]),
      europe: try await starter.address(.europe(clock: clock), names: [.europe]),
      old: try await starter.address(.old(clock: clock), names: [])
    )
  }

  private struct Starter {
    let conditions: ServiceConditions
    let strayed: @Sendable (StrayToken) -> Void

    func address(
      _ workspace: SampleWorkspace,
      names: [ServiceFault.Name]
    ) async throws -> String {
      var workspace = workspace
      let isMoved = conditions.faults(of: names).contains { $0.fault == .region }
      if isMoved { workspace.identity.region = workspace.identity.region == "us" ? "eu" : "us" }
      return try await address(
        IntercomService(workspace: workspace),
        word: workspace.identity.word,
        names: names
      )
    }

    func address(
      _ service: some SampleService,
      word: String,
      names: [ServiceFault.Name]
    ) async throws -> String {
      let faults = conditions.faults(of: names)
      guard !faults.contains(where: { $0.fault == .down }) else {
        return try SampleServer.absent().address
      }
      let misbehaving = MisbehavingService(
        service: service,
        faults: faults,
        faultDelay: conditions.faultDelay,
        latency: conditions.latency,
        jitter: conditions.jitter,
        passing: { [file = conditions.file] in file.conditions.of(names) }
      )
      let strayed = strayed
      return try await SampleServer.start { request in
        if let stray = StrayToken(in: request, to: word) { strayed(stray) }
        return try await misbehaving.answer(request)
      }.address
    }
  }
}
