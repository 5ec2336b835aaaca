internal import ContactResolution

/// All that reads the services in one way: from memory where it will do, or anew.
struct ServiceReaders: Sendable {
  /// Jira itself.
  let directory: IssueDirectory
  /// Reads issues and their contacts.
  let issues: IssueReader
  /// Reads issues with all their comments and asks nothing of Intercom.
  let bareIssues: IssueReader
  /// Reads what is known of a contact beyond itself.
  let details: ContactDetailsReader
  /// Reads the companies of an issue's contacts.
  let companies: CompaniesReader
  /// The main workspace.
  let contacts: ContactDirectory
  private let others: [OtherConnection]

  private static let clock = WorldClock(now: { LocalClock.now() })

  init(
    issues: IssueDirectory,
    contacts: ContactDirectory,
    others: [OtherConnection],
    region: Region,
    gather: @escaping IssueReader.Gathering
  ) {
    directory = issues
    self.issues = IssueReader(
      issues: issues,
      contacts: contacts,
      others: others,
      region: region,
      gather: gather
    )
    bareIssues = IssueReader(issues: issues, contacts: .notConnected)
    let clock = Self.clock
    details = ContactDetailsReader(
      contacts: contacts,
      others: others,
      localOffset: { clock.offset(of: $0) }
    )
    companies = CompaniesReader(contacts: contacts, others: others)
    self.contacts = contacts
    self.others = others
  }

  /// The workspace behind a connection, the main one for nil.
  func directory(of connection: ConnectionName?) -> ContactDirectory {
    guard let connection else { return contacts }
    return others.first { $0.name == connection }?.contacts ?? .notConnected
  }
}
