/// Reads an issue and resolves its contacts at the same time, reporting each step.
///
/// The services are asked in three dependent steps, whatever the number of conversations: the
/// issue, its remote links and the workspace together; each conversation as soon as its link is
/// known, beside further comment pages; the contacts in batches as soon as their ids are known and
/// a moment for gathering them is over.
/// Another connection is asked only when a link leads there, and whose token it has first.
public struct IssueReader: Sendable {
  private let issues: IssueDirectory
  private let contacts: ContactDirectory
  private let others: [OtherConnection]
  private let region: Region
  private let gather: Gathering

  /// Lets a moment pass in which more ids of contacts may arrive, to be asked for together.
  public typealias Gathering = @concurrent @Sendable () async -> Void

  /// What was learned, in the order it was learned.
  public enum Report: Sendable, Equatable {
    /// The issue as far as it is known; further reports carry more comments.
    case issue(Issue)
    /// The issue cannot be read; no contacts will follow.
    case issueFailed(ServiceFailure)
    /// The contacts as far as they are known; the last one is complete.
    case contacts(ResolvedContacts)
  }

  /// Makes a reader of the two directories, and of the workspaces of other connections.
  ///
  /// The region is the one to compare links with when the workspace does not tell its own. Contacts
  /// are gathered for as long as `gather` takes, at most until the last conversation has come.
  public init(
    issues: IssueDirectory,
    contacts: ContactDirectory,
    others: [OtherConnection] = [],
    region: Region = .us,
    gather: @escaping Gathering = { await Task.yield() }
  ) {
    self.issues = issues
    self.contacts = contacts
    self.others = others
    self.region = region
    self.gather = gather
  }

  /// Reads the issue and its contacts, and returns when all is known or the task is cancelled.
  ///
  /// A cancelled task reports nothing more. Reports come one after the other, never overlapping.
  /// A typed address is matched where the services hide the reporter's own.
  @concurrent
  public func read(
    _ key: IssueKey,
    source: ContactSource,
    addresses: ReporterAddresses = ReporterAddresses(),
    extent: ReadingExtent = .whole,
    report: @escaping @Sendable (Report) async -> Void
  ) async {
    var reading = IssueReading(
      key: key,
      source: source,
      routes: LinkRoutes(region: region, others: others),
      addresses: addresses,
      extent: extent
    )
    var reporting = ReadingReports()
    await withTaskGroup(of: ReadingAnswer.self) { group in
      ask(reading.begin(), in: &group)
      while let answer = await group.next() {
        ask(reading.receive(answer), in: &group)
        for step in reporting.reports(of: reading) {
          guard !Task.isCancelled else { break }
          await report(step)
        }
        if Task.isCancelled || reading.issueFailure != nil || reading.isComplete { break }
      }
      group.cancelAll()
    }
  }

  /// The directory behind a connection, the main one for nil.
  private func directory(of connection: ConnectionName?) -> ContactDirectory {
    guard let connection else { return contacts }
    return others.first { $0.name == connection }?.contacts ?? .notConnected
  }

  private func ask(_ requests: [ReadingRequest], in group: inout TaskGroup<ReadingAnswer>) {
    for request in requests {
      group.addTask { await request.answer(from: issues, directory(of:), gather) }
    }
  }
}

/// Tells what of a reading was not reported yet.
struct ReadingReports {
  private var issue: Issue?
  private var contacts: ResolvedContacts?

  /// The reports that bring the listener up to date; empty when nothing is new.
  mutating func reports(of reading: IssueReading) -> [IssueReader.Report] {
    if let failure = reading.issueFailure { return [.issueFailed(failure)] }
    guard let current = reading.issue else { return [] }
    var reports: [IssueReader.Report] = []
    if current != issue {
      issue = current
      reports.append(.issue(current))
    }
    let resolved = reading.resolved
    if resolved != contacts {
      contacts = resolved
      reports.append(.contacts(resolved))
    }
    return reports
  }
}
