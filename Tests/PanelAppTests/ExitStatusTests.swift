import ContactResolution
import Testing

@testable import PanelApp

@Suite struct ExitStatusTests {
  @Test(arguments: [
    (ServiceFailure.notConnected(.intercom), 78, "not-allowed"),
    (.unauthorized(.jira, detail: ""), 77, "not-allowed"),
    (.forbidden(.intercom, detail: ""), 77, "not-allowed"),
    (.notFound(.jira), 65, "not-found"),
    (.merged(into: nil), 65, "merged"),
    (.rejected(.jira, detail: ""), 65, "unavailable"),
    (.rateLimited(.intercom, until: nil), 75, "rate-limited"),
    (.timedOut(.jira), 75, "timed-out"),
    (.unavailable(.intercom, status: 500), 69, "unavailable"),
    (.unreachable(.jira, .connectionLost), 69, "unavailable"),
    (.unreadable(.intercom, .webPage), 69, "unreadable"),
  ])
  func `each failure has a status of sysexits and a word of the stable JSON`(
    _ failure: ServiceFailure,
    _ status: Int32,
    _ reason: String
  ) {
    #expect(failure.exitStatus.rawValue == status)
    #expect(UnresolvedReason(failure).rawValue == reason)
  }

  @Test func `the reasons are those of the documentation`() {
    #expect(
      UnresolvedReason.allCases.map(\.rawValue) == [
        "not-found", "not-allowed", "merged", "rate-limited", "unavailable", "unreadable",
        "timed-out",
      ]
    )
  }
}
