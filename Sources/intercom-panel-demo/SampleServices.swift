/// The sample services on their ports.
struct SampleServices: Sendable {
  /// Scheme, host and port of Jira Cloud.
  let jiraCloud: String
  /// Scheme, host and port of Jira Data Center.
  let jiraDataCenter: String
  /// Scheme, host and port of Intercom.
  let intercom: String

  /// Starts all three with the same delays.
  static func start(
    faults: Set<ServiceFault>,
    latency: Duration,
    jitter: Duration
  ) async throws -> SampleServices {
    let workspace = SampleWorkspace(clock: .starting())
    let jiraFaults = Self.faults(of: .jira, in: faults)
    let delays = (latency, jitter)
    return SampleServices(
      jiraCloud: try await address(
        JiraService(deployment: .cloud, workspace: workspace),
        faults: jiraFaults,
        delays: delays
      ),
      jiraDataCenter: try await address(
        JiraService(deployment: .dataCenter, workspace: workspace),
        faults: jiraFaults,
        delays: delays
      ),
      intercom: try await address(
        IntercomService(workspace: workspace),
        faults: Self.faults(of: .intercom, in: faults),
        delays: delays
      )
    )
  }

  private static func faults(
    of service: ServiceFault.Name,
    in faults: Set<ServiceFault>
  ) -> Set<Fault> {
    Set(faults.filter { $0.service == service }.map(\.fault))
  }

  private static func address(
    _ service: some SampleService,
    faults: Set<Fault>,
    delays: (latency: Duration, jitter: Duration)
  ) async throws -> String {
    guard !faults.contains(.down) else { return try SampleServer.absent().address }
    let misbehaving = MisbehavingService(
      service: service,
      faults: faults,
      latency: delays.latency,
      jitter: delays.jitter
    )
    return try await SampleServer.start { try await misbehaving.answer($0) }.address
  }
}
