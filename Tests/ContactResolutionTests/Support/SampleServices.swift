import ContactResolution

/// A Jira and an Intercom made of values; every call passes a gate under a name such as
/// `conversation 7` or `contacts a,b`.
struct SampleServices: Sendable {
  var gate = Gate()
  var issue: Result<Issue, ServiceFailure>
  var remoteLinks: Result<[RemoteLink], ServiceFailure> = .success([])
  var requestReporter: Result<Account?, ServiceFailure> = .success(nil)
  /// Answers by the index asked for; an index without one answers with an empty page.
  var commentPages: [Int: Result<CommentPage, ServiceFailure>] = [:]
  var workspace: Result<Workspace, ServiceFailure> = .success(Self.acme)
  var conversations: [String: Result<Conversation, ServiceFailure>] = [:]
  var contacts: [String: Contact] = [:]
  var batchFailure: ServiceFailure?
  /// Answers to questions for one contact, which batches leave out.
  var single: [String: Result<Contact, ServiceFailure>] = [:]
  var matches: Result<[Contact], ServiceFailure> = .success([])

  /// A workspace that is reached through a connection beside the main one.
  static func other(
    _ id: String?,
    region: Region = .us,
    conversations: [Int: [String]] = [:]
  ) -> SampleServices {
    var services = SampleServices(issue: .failure(.notConnected(.jira)))
    let workspaceID = id.map { WorkspaceID($0) }
    services.workspace = .success(Workspace(id: workspaceID, name: id ?? "", region: region))
    for (id, contacts) in conversations { services.add(id, contacts: contacts) }
    return services
  }

  /// The connection to this workspace.
  func connection(
    _ name: String,
    region: Region = .us,
    workspace: String? = nil
  ) -> OtherConnection {
    OtherConnection(
      name: ConnectionName(name),
      region: region,
      workspace: workspace.map { WorkspaceID($0) },
      contacts: directory
    )
  }

  static let acme = Workspace(id: WorkspaceID("acme"), name: "Acme", region: .us)

  init(_ issue: Issue) {
    self.init(issue: .success(issue))
  }

  private init(issue: Result<Issue, ServiceFailure>) {
    self.issue = issue
  }

  /// Adds a conversation of contacts; those without a letter of their own get a plain contact.
  mutating func add(_ id: Int, contacts ids: [String], author: ConversationAuthor? = nil) {
    conversations["\(id)"] = .success(
      Conversation(
        id: ConversationID("\(id)"),
        author: author,
        contacts: ids.map { ContactReference(id: ContactID($0)) }
      )
    )
    for id in ids where contacts[id] == nil { contacts[id] = .sample(id) }
  }

  var issues: IssueDirectory {
    IssueDirectory(
      issue: { [self] key throws(ServiceFailure) in
        await gate.pass("issue \(key)")
        return try issue.get()
      },
      comments: { [self] key, start throws(ServiceFailure) in
        await gate.pass("comments \(key) \(start)")
        let empty = CommentPage(comments: [], start: start, total: 0)
        return try (commentPages[start] ?? .success(empty)).get()
      },
      remoteLinks: { [self] key throws(ServiceFailure) in
        await gate.pass("remoteLinks \(key)")
        return try remoteLinks.get()
      },
      requestReporter: { [self] key throws(ServiceFailure) in
        await gate.pass("request \(key)")
        return try requestReporter.get()
      }
    )
  }

  var directory: ContactDirectory {
    ContactDirectory(
      workspace: { [self] () throws(ServiceFailure) in
        await gate.pass("workspace")
        return try workspace.get()
      },
      conversation: { [self] id throws(ServiceFailure) in
        await gate.pass("conversation \(id)")
        return try (conversations[id.text] ?? .failure(.notFound(.intercom))).get()
      },
      ticket: { [self] id throws(ServiceFailure) in
        await gate.pass("ticket \(id)")
        return try (conversations[id.text] ?? .failure(.notFound(.intercom))).get()
      },
      contacts: { [self] ids throws(ServiceFailure) in
        await gate.pass("contacts \(ids.map(\.text).joined(separator: ","))")
        if let batchFailure { throw batchFailure }
        return ids.reversed().filter { single[$0.text] == nil }.compactMap { contacts[$0.text] }
      },
      contact: { [self] id throws(ServiceFailure) in
        await gate.pass("contact \(id)")
        let plain = contacts[id.text].map { .success($0) } ?? Self.missing
        return try (single[id.text] ?? plain).get()
      },
      contactsWithEmail: { [self] email throws(ServiceFailure) in
        await gate.pass("email \(email)")
        return try matches.get()
      },
      companies: { _ in [] },
      tags: { _ in [] },
      segments: { _ in [] },
      teammates: { [] }
    )
  }

  private static let missing = Result<Contact, ServiceFailure>.failure(.notFound(.intercom))

  /// Reads the issue to the end.
  func read(
    _ source: ContactSource = .linkedConversations,
    addresses: ReporterAddresses = ReporterAddresses(),
    others: [OtherConnection] = []
  ) async -> ReportLog {
    let log = ReportLog()
    await read(source, addresses: addresses, others: others, into: log)
    return log
  }

  func read(
    _ source: ContactSource = .linkedConversations,
    addresses: ReporterAddresses = ReporterAddresses(),
    others: [OtherConnection] = [],
    into log: ReportLog
  ) async {
    guard let key = IssueKey("PROJ-1") else { return }
    let reader = IssueReader(issues: issues, contacts: directory, others: others)
    await reader.read(key, source: source, addresses: addresses) { await log.append($0) }
  }
}

extension Contact {
  static func sample(_ id: String, role: Role = .user) -> Contact {
    Contact(id: ContactID(id), role: role, name: "Contact \(id)")
  }
}
