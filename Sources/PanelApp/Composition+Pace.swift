internal import ContactResolution
internal import CurlTransport
internal import HTTPExchange
internal import Logging

/// How fast and how much the services are asked.
extension Composition {
  /// Conversations that answer this much later than the first one still come into the first batch
  /// of contacts; nobody sees so short a wait.
  private static let gatheringTime = Duration.milliseconds(25)

  /// How many requests to a service may be under way at once.
  ///
  /// Intercom gets one for each conversation of an issue. Jira gets the pages of long threads of
  /// comments, which nobody has to have all at once.
  private static func maximumUnderWay(_ service: Service) -> Int {
    switch service {
    case .jira: 16
    case .intercom: 64
    }
  }

  /// What carries requests to a service as fast as it allows, and tells when it makes them wait.
  static func client(
    _ service: Service,
    _ transport: CurlTransport,
    _ waits: ServiceWaits,
    _ log: Logger
  ) -> HTTPTransport {
    let client = HTTPClient(
      transport: transport.transport.logged(log),
      clock: transport.clock,
      hosts: HostQueues(
        maximumUnderWay: maximumUnderWay(service),
        reserve: ReadAhead.plenty
      ),
      onWait: { waits.announce(service, until: Timestamp(seconds: $0)) }
    )
    waits.watch { client.spare }
    return HTTPTransport { (request) async throws(HTTPFailure) in try await client.send(request) }
  }

  /// The wait in which ids of contacts are gathered.
  static func gathering(_ transport: CurlTransport) -> IssueReader.Gathering {
    {
      // Whoever ends the wait early looks at what arrived, not at how it ended.
      _ = try? await transport.wait(gatheringTime)
    }
  }
}
