internal import CProgramMemory
internal import ContactResolution
internal import HTTPExchange
internal import PanelModel

/// What the screen asks of the services about issues, one function a closure of `Environment`.
extension Composition {
  /// Reads a page of issues; anew when nothing remembered will do.
  @concurrent
  func readIssues(
    _ request: IssueListRequest,
    anew: Bool
  ) async -> Result<IssuePage, ServiceFailure> {
    let issues = anew ? refreshing.directory : remembering.directory
    return await ServiceFailure.result { () async throws(ServiceFailure) in
      try await issues.search(request.jql, request.cursor)
    }
  }

  /// How many issues a question names; nil when that is not to be had.
  @concurrent
  func countIssues(_ jql: String) async -> Int? {
    let result = await ServiceFailure.result { () async throws(ServiceFailure) in
      try await remembering.directory.count(jql)
    }
    return (try? result.get()) ?? nil
  }

  /// Reads issues and their contacts ahead, as far as the services can spare it.
  @concurrent
  func readAhead(
    _ keys: [IssueKey],
    source: ContactSource?,
    addresses: ReporterAddresses
  ) async {
    let waits = waits
    let ahead = ReadAhead(
      spare: { waits.spare },
      read: { key in
        let (reader, source) =
          source.map { (remembering.issues, $0) } ?? (remembering.bareIssues, .linkedConversations)
        await reader.read(key, source: source, addresses: addresses, extent: .ahead) { _ in }
      }
    )
    await RequestUrgency.$current.withValue(.ahead) { await ahead.read(keys) }
  }

  /// Opens the connection to the main workspace and asks whose token it is, which has to be known
  /// before the first conversation is read; a failure is told when one is.
  @concurrent
  func connect() async {
    _ = await ServiceFailure.result(of: remembering.contacts.workspace)
  }

  /// Reads an issue and, given a source, its contacts, step by step.
  @concurrent
  func readIssue(
    _ key: IssueKey,
    source: ContactSource?,
    addresses: ReporterAddresses,
    anew: Bool,
    report: @escaping @Sendable (IssueReader.Report) async -> Void
  ) async {
    // Answers are many times as large while they are decoded as what is kept of them.
    defer { program_memory_release() }
    let readers = anew ? refreshing : remembering
    guard let source else { return await Self.read(key, by: readers.bareIssues, report: report) }
    await readers.issues.read(key, source: source, addresses: addresses, report: report)
  }

  /// Reads the issue anew with all its comments and asks nothing of Intercom.
  func readIssue(
    _ key: IssueKey,
    report: @escaping @Sendable (IssueReader.Report) async -> Void
  ) async {
    await Self.read(key, by: refreshing.bareIssues, report: report)
  }

  private static func read(
    _ key: IssueKey,
    by reader: IssueReader,
    report: @escaping @Sendable (IssueReader.Report) async -> Void
  ) async {
    await reader.read(key, source: .linkedConversations) { step in
      if case .contacts = step { return }
      await report(step)
    }
  }
}
