import ContactResolution
import PanelModel
import PanelViews
import ServiceFaults
import Testing
import TextTerminal

/// Every failure of the table, as it travels from the port to the screen.
@Suite struct FaultScreenTests {
  /// One fault of each failure that reads differently.
  private static let faults = FaultRow.allCases.flatMap { row in
    FaultTable.faults(of: row).filter { $0.failure != nil }.prefix(1)
  }
  private static let sizes = [Size(columns: 80, rows: 24), Size(columns: 40, rows: 10)]

  @Test(arguments: faults, sizes)
  func `a Jira that fails says what happened and what to do`(
    fault: ServiceFault,
    size: Size
  ) async throws {
    let failure = try #require(fault.failure?(.jira)).withSampleWords
    let issues = IssueDirectory(
      issue: { (_) throws(ServiceFailure) in throw failure },
      comments: { (_, _) throws(ServiceFailure) in throw failure },
      remoteLinks: { (_) throws(ServiceFailure) in throw failure }
    )

    var state = await Self.state(issues, .notConnected)
    state.focus = .issue

    #expect(state.issue.issue.failure == failure)
    expect(state, says: failure, at: size)
  }

  @Test(arguments: faults, sizes)
  func `an Intercom that fails leaves the issue and says what happened and what to do`(
    fault: ServiceFault,
    size: Size
  ) async throws {
    let failure = try #require(fault.failure?(.intercom)).withSampleWords
    var issue = SampleIssue.checkout
    issue.propertyConversations = [ConversationID("41")]
    let known = issue
    let issues = IssueDirectory(
      issue: { (_) throws(ServiceFailure) in known },
      comments: { (_, _) throws(ServiceFailure) in CommentPage(comments: [], start: 0, total: 0) },
      remoteLinks: { (_) throws(ServiceFailure) in [] }
    )

    let state = await Self.state(issues, .failing(failure))

    #expect(state.issue.issue.value?.key == issue.key)
    expect(state, says: failure, at: size)
    let wide = Self.panes(of: state.screen(Size(columns: 120, rows: 40)))
    #expect(wide.contains { $0.contains("Checkout fails for EU cards") })
  }

  private func expect(_ state: AppState, says failure: ServiceFailure, at size: Size) {
    let screen = state.screen(size)
    let panes = Self.panes(of: screen)
    let sentence = FailureText.sentence(failure, offset: state.utcOffset)
    // A moment of today is told without its date.
    let words = failure.isLimited ? "has had too many requests" : String(sentence.dropLast())
    #expect(panes.contains { $0.contains(words) }, "\(words)\n\(panes)")
    guard size.rows > 10 || sentence.count < 70, let remedy = FailureText.remedy(failure) else {
      return
    }
    #expect(panes.contains { $0.contains(remedy.prefix(24)) }, "\(remedy)\n\(panes)")
  }

  /// The state after the issue was read through the ports, as the runtime would do it.
  private static func state(
    _ issues: IssueDirectory,
    _ contacts: ContactDirectory
  ) async -> AppState {
    let log = FaultReports()
    await IssueReader(issues: issues, contacts: contacts)
      .read(SampleIssue.key, source: .linkedConversations) { await log.append($0) }
    var state = AppState(
      key: SampleIssue.key,
      size: Size(columns: 80, rows: 24),
      now: SampleIssue.now,
      utcOffset: UTCOffset(seconds: 3_600)
    )
    let update = AppUpdate(keyMap: .standard)
    _ = update.update(&state, .started, at: SampleIssue.now)
    for report in await log.reports {
      _ = update.update(&state, .issueReported(SampleIssue.key, report), at: SampleIssue.now)
    }
    return state
  }

  /// The text of each pane, its lines behind each other.
  private static func panes(of screen: Surface) -> [String] {
    let rows = (0..<screen.size.rows).map { row in
      screen.rowText(row).split(omittingEmptySubsequences: false) { "┃│".contains($0) }
    }
    let count = rows.map(\.count).max() ?? 0
    return (0..<count).map { pane in
      rows.compactMap { $0.indices.contains(pane) ? $0[pane] : nil }
        .flatMap { $0.split(separator: " ") }.joined(separator: " ")
    }
  }
}

/// What a reader reported, in order.
private actor FaultReports {
  private(set) var reports: [IssueReader.Report] = []

  func append(_ report: IssueReader.Report) { reports.append(report) }
}

extension ContactDirectory {
  /// A directory whose every answer is the failure.
  fileprivate static func failing(_ failure: ServiceFailure) -> ContactDirectory {
    var directory = ContactDirectory.notConnected
    directory.workspace = { () throws(ServiceFailure) in throw failure }
    directory.conversation = { (_) throws(ServiceFailure) in throw failure }
    directory.ticket = { (_) throws(ServiceFailure) in throw failure }
    return directory
  }
}

extension ServiceFailure {
  fileprivate var isLimited: Bool {
    if case .rateLimited = self { true } else { false }
  }

  /// The failure with words as services and libcurl use them.
  fileprivate var withSampleWords: ServiceFailure {
    switch self {
    case .unauthorized(let service, _): .unauthorized(service, detail: "Access Token Invalid")
    case .rejected(let service, _): .rejected(service, detail: "No such field")
    case .unreachable(let service, .refused):
      .unreachable(service, .refused("Failed to connect to api.intercom.io port 443"))
    case .unreachable(let service, .insecure):
      .unreachable(service, .insecure("SSL certificate problem: certificate has expired"))
    case .unreachable(let service, .proxy):
      .unreachable(service, .proxy("The proxy answers 407."))
    case .unreachable(let service, .other): .unreachable(service, .other("too many redirects"))
    case .unreadable(let service, .malformed): .unreadable(service, .malformed("no list of issues"))
    case .rateLimited(let service, _?):
      .rateLimited(service, until: Timestamp(seconds: SampleIssue.now.seconds + 10))
    case .notConnected, .forbidden, .notFound, .merged, .rateLimited, .unavailable, .timedOut,
      .unreachable, .unreadable:
      self
    }
  }
}
