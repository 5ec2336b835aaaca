/// All sample contents, found by the ids the services use.
struct SampleWorkspace: Sendable {
  /// Which workspace of Intercom it is.
  var identity: WorkspaceIdentity
  /// Turns the tables' ages into times.
  let clock: SampleClock
  /// The issues in the order of their table.
  let issues: [SampleIssue]
  /// The contacts in the order of their tables.
  let contacts: [SampleContact]
  /// The conversations in the order of their tables.
  let conversations: [SampleConversation]
  /// All who have a seat.
  let teammates: [SampleTeammate]

  private let issueByKey: [String: Int]
  private let contactByID: [String: Int]
  private let contactByWord: [String: Int]
  private let conversationByID: [String: Int]
  private let companyByWord: [String: SampleCompany]
  private let companyByID: [String: SampleCompany]

  /// Assembles the tables: all issues, and of Intercom's contents what is given.
  init(
    clock: SampleClock,
    identity: WorkspaceIdentity,
    stories: [SampleStory],
    companies: [SampleCompany],
    teammates: [SampleTeammate]
  ) {
    self.identity = identity
    self.clock = clock
    self.teammates = teammates
    issues = SampleIssueTable.issues + PaymentTable.issues
    contacts = stories.flatMap(\.contacts)
    conversations = stories.flatMap(\.conversations)
    issueByKey = Self.indices(issues.map(\.key)).merging(
      issues.enumerated().compactMap { index, issue in
        issue.formerKey.map { ($0, index) }
      }
    ) { first, _ in first }
    contactByID = Self.indices(contacts.map(\.id))
    contactByWord = Self.indices(contacts.map(\.word))
    conversationByID = Self.indices(conversations.map(\.id))
    companyByWord = Dictionary(companies.map { ($0.word, $0) }) { first, _ in first }
    companyByID = Dictionary(companies.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The issue of a key in any case; nil when there is none.
  func issue(_ key: String) -> SampleIssue? {
    let key = key.uppercased()
    if let index = issueByKey[key] { return issues[index] }
    guard key.hasPrefix("BULK-"), let number = Int(key.dropFirst(5)) else { return nil }
    return SampleIssueTable.bulk.indices.contains(number - 1)
      ? SampleIssueTable.bulk[number - 1] : nil
  }

  /// The sub-tasks of an issue, in order.
  func subtasks(of issue: SampleIssue) -> [SampleIssue] {
    issues.filter { $0.details.isSubtask && $0.details.parent == issue.key }
  }

  /// The contact of an Intercom id, whatever became of it; nil when there never was one.
  func contact(id: String) -> SampleContact? {
    contactByID[id].map { contacts[$0] }
  }

  /// The contact by which the tables name it.
  func contact(word: String) -> SampleContact? {
    contactByWord[word].map { contacts[$0] }
  }

  /// The conversation or ticket of an Intercom id; nil when there is none.
  func conversation(id: String) -> SampleConversation? {
    conversationByID[id].map { conversations[$0] }
  }

  /// The company by which the tables name it.
  func company(word: String) -> SampleCompany? {
    companyByWord[word]
  }

  /// The company of an Intercom id; nil when there is none.
  func company(id: String) -> SampleCompany? {
    companyByID[id]
  }

  /// The companies of a contact, in order.
  func companies(of contact: SampleContact) -> [SampleCompany] {
    contact.companies.compactMap { companyByWord[$0] }
  }

  private static func indices(_ names: [String]) -> [String: Int] {
    Dictionary(zip(names, names.indices)) { first, _ in first }
  }
}
