import ContactResolution
import PanelViews
import Testing

struct FailureTextTests {
  static let problems: [ServiceFailure.NetworkProblem] = [
    .unknownHost("api.example.com"), .refused("Failed to connect to api.example.com."),
    .insecure("bad certificate."),
    .connectionLost, .proxy(""), .other(""),
  ]
  static let answers: [ServiceFailure.AnswerProblem] = [
    .webPage, .redirect(to: ""), .redirect(to: "login.example.com"), .empty, .truncated,
    .tooLarge(limit: 8 << 20), .malformed("fields.summary"),
  ]

  static let all: [ServiceFailure] =
    Service.allCases.flatMap { service -> [ServiceFailure] in
      [
        .notConnected(service), .unauthorized(service, detail: " Invalid token. "),
        .forbidden(service, detail: ""), .notFound(service), .rateLimited(service, until: nil),
        .unavailable(service, status: 502), .timedOut(service),
        .rejected(service, detail: "no such field"),
      ] + problems.map { .unreachable(service, $0) } + answers.map { .unreadable(service, $0) }
    } + [.merged(into: nil), .merged(into: ContactID("6762"))]

  @Test(arguments: all)
  func `what happened is one sentence that names the service or the contact`(
    failure: ServiceFailure
  ) {
    let sentence = FailureText.sentence(failure)

    #expect(sentence.hasSuffix("."))
    #expect(!sentence.hasSuffix(".."))
    #expect(sentence.contains(failure.service.displayName) || sentence.contains("contact"))
  }

  @Test(arguments: all)
  func `a remedy is a sentence without the names of keys`(failure: ServiceFailure) {
    guard let remedy = FailureText.remedy(failure) else { return }

    #expect(remedy.hasSuffix("."))
    #expect(!remedy.lowercased().contains("press"))
  }

  @Test(arguments: [
    (ServiceFailure.notConnected(.jira), ["[jira]", "token_command", "INTERCOM_PANEL_JIRA_TOKEN"]),
    (.unauthorized(.jira, detail: ""), ["account", "INTERCOM_PANEL_JIRA_TOKEN"]),
    (.notConnected(.intercom), ["[intercom]", "region", "INTERCOM_PANEL_INTERCOM_TOKEN"]),
    (.unauthorized(.intercom, detail: ""), ["region", "INTERCOM_PANEL_INTERCOM_TOKEN"]),
    (.unreachable(.jira, .unknownHost("jira.example.com")), ["site", "[jira]"]),
    (.unreachable(.intercom, .proxy("")), ["HTTPS_PROXY"]),
  ])
  func `a remedy names the settings to look at`(failure: ServiceFailure, names: [String]) {
    let remedy = FailureText.remedy(failure) ?? ""

    #expect(names.allSatisfy { remedy.contains($0) }, "\(remedy)")
  }

  private static let limited = ServiceFailure.rateLimited(
    .intercom,
    until: Timestamp(seconds: 1_795_356_309)
  )

  @Test(arguments: [
    (0, "2026-11-22 14:05:09 UTC"), (3_600, "2026-11-22 15:05:09 +01:00"),
    (-12_600, "2026-11-22 10:35:09 -03:30"),
  ])
  func `too many requests say until when, in words that need no clock`(
    offset: Int,
    moment: String
  ) {
    let offset = UTCOffset(seconds: offset)
    let sentence = FailureText.sentence(Self.limited, offset: offset)

    #expect(
      sentence == "Intercom has had too many requests and takes none until \(moment)."
    )
    #expect(FailureText.report(Self.limited, offset: offset) == "\(sentence) Try again then.")
  }

  @Test(arguments: all + [limited])
  func `a command promises nothing that it does not do`(failure: ServiceFailure) {
    let report = FailureText.report(failure)

    #expect(report.hasPrefix(FailureText.sentence(failure)))
    #expect(!report.contains("by itself"))
  }

  @Test func `only what says until when is asked again by itself`() {
    let unlimited = ServiceFailure.rateLimited(.jira, until: nil)

    #expect(FailureText.remedy(Self.limited)?.contains("by itself") == true)
    #expect(FailureText.remedy(unlimited) == "Try again in a moment.")
  }

  @Test func `what stands between here and a service is named`() {
    let refused = ServiceFailure.unreachable(.jira, .refused("Failed to connect to 127.0.0.1"))
    let redirected = ServiceFailure.unreadable(.jira, .redirect(to: "login.example.com"))

    #expect(
      FailureText.sentence(refused)
        == "Jira cannot be reached: nothing answers there: “Failed to connect to 127.0.0.1”."
    )
    #expect(
      FailureText.sentence(redirected)
        == "Jira answered with a redirect to login.example.com instead of data."
    )
  }

  @Test func `a service's own words are quoted without their full stop`() {
    let sentence = FailureText.sentence(.unauthorized(.intercom, detail: " Access Token Invalid. "))

    #expect(sentence == "Intercom refused the token: “Access Token Invalid”.")
  }

  @Test(arguments: all)
  func `a word for a list is short`(failure: ServiceFailure) {
    #expect(FailureText.word(failure).count <= 17)
  }
}
