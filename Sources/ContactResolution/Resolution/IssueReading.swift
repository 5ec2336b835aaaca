/// The state of one reading of an issue: what was asked, what came back, what is to be asked next.
///
/// A plain value without waiting: `IssueReader` carries the requests out and brings the answers.
struct IssueReading {
  /// More conversations than this are not asked for at the same time.
  private static let mostRequestsAtOnce = 64

  let key: IssueKey
  let source: ContactSource
  /// The region to assume while the workspace does not tell its own.
  let region: Region

  private(set) var issue: Issue?
  private(set) var issueFailure: ServiceFailure?
  private var thread: CommentThread?
  private var search = IssueLinks()
  private(set) var links: [FoundLink] = []
  private(set) var workspace: Result<Workspace, ServiceFailure>?
  private(set) var conversations: [ConversationID: Result<Conversation, ServiceFailure>] = [:]
  private var asked: Set<ConversationID> = []
  private(set) var roster = ContactRoster()
  private(set) var reporter: ReporterSearch
  private(set) var unsearched: [ConversationLink.Origin: ServiceFailure] = [:]
  private var queue = RequestQueue(limit: mostRequestsAtOnce)
  private var outstanding = 0

  init(key: IssueKey, source: ContactSource, region: Region, addresses: ReporterAddresses) {
    self.key = key
    self.source = source
    self.region = region
    reporter = ReporterSearch(addresses: addresses)
  }

  /// Whether there is nothing left to wait for.
  var isComplete: Bool { outstanding == 0 }

  /// Why nothing more is asked of Intercom; nil while the connection may be good.
  var connectionFailure: ServiceFailure? {
    guard case .failure(let failure) = workspace, failure.concernsConnection else { return nil }
    return failure
  }

  /// The workspace to compare links with; nil while it is awaited or the connection is broken.
  var comparedWorkspace: Workspace? {
    switch workspace {
    case .success(let workspace): workspace
    case .failure(let failure) where !failure.concernsConnection:
      Workspace(id: nil, name: "", region: region)
    case .failure, nil: nil
    }
  }

  /// What is asked first, all at once.
  mutating func begin() -> [ReadingRequest] {
    count([.issue(key), .workspace] + (source.searchesLinks ? [.remoteLinks(key)] : []))
  }

  /// Takes an answer over and returns what is to be asked next.
  mutating func receive(_ answer: ReadingAnswer) -> [ReadingRequest] {
    outstanding -= 1
    var requests: [ReadingRequest] = []
    switch answer {
    case .issue(let result): requests = receive(issue: result)
    case .workspace(let result): receive(workspace: result)
    case .remoteLinks(let result): receive(remoteLinks: result)
    case .comments(let result): requests = receive(comments: result)
    case .conversation(let id, let result): receive(result, of: id)
    case .contacts(let ids, let result): queue.append(roster.receive(ids, result))
    case .contact(let id, let knowledge):
      queue.finishOne()
      roster.receive(id, knowledge)
    case .requestReporter(let result):
      requests = reporterRequests(reporter.receive(request: result))
    case .contactsWithEmail(let result): reporter.receive(contacts: result)
    case .turn: requests = roster.endTurn()
    }
    return count(requests + nextRequests())
  }

  private mutating func count(_ requests: [ReadingRequest]) -> [ReadingRequest] {
    outstanding += requests.count
    return requests
  }

  private mutating func nextRequests() -> [ReadingRequest] {
    if let connectionFailure {
      queue.stop()
      roster.stop(connectionFailure)
      return []
    }
    for found in links where isAskable(found) && asked.insert(found.link.id).inserted {
      queue.append([.conversation(found.link.id, found.link.kind)])
    }
    let batches = roster.requests(expectingConversations: conversations.count < asked.count)
    return queue.next() + batches
  }

  private func isAskable(_ found: FoundLink) -> Bool {
    if found.isBare { return true }
    guard let comparedWorkspace else { return false }
    return !found.link.leadsElsewhere(than: comparedWorkspace)
  }

  private mutating func collectLinks() {
    guard source.searchesLinks else { return }
    links = search.foundLinks(connected: comparedWorkspace)
  }
}

extension IssueReading {
  private mutating func receive(issue result: Result<Issue, ServiceFailure>) -> [ReadingRequest] {
    switch result {
    case .failure(let failure):
      issueFailure = failure
      return []
    case .success(let issue):
      self.issue = issue
      search.search(issue)
      collectLinks()
      var thread = CommentThread(issue)
      let starts = thread.starts()
      self.thread = thread
      let question = source.matchesReporter ? reporter.begin(issue) : nil
      return starts.map { .comments(issue.key, start: $0) } + reporterRequests(question)
    }
  }

  private mutating func reporterRequests(
    _ question: ReporterSearch.Question?
  ) -> [ReadingRequest] {
    switch question {
    case nil: return []
    case .requestReporter(let key): return [.requestReporter(key)]
    case .contactsWithEmail(let email):
      guard let connectionFailure else { return [.contactsWithEmail(email)] }
      reporter.receive(contacts: .failure(connectionFailure))
      return []
    }
  }

  private mutating func receive(workspace result: Result<Workspace, ServiceFailure>) {
    workspace = result
    collectLinks()
  }

  private mutating func receive(remoteLinks result: Result<[RemoteLink], ServiceFailure>) {
    switch result {
    case .success(let remoteLinks):
      search.search(remoteLinks)
      collectLinks()
    case .failure(let failure):
      unsearched[.remoteLink] = failure
    }
  }

  private mutating func receive(
    comments result: Result<CommentPage, ServiceFailure>
  ) -> [ReadingRequest] {
    guard var issue, var thread else { return [] }
    switch result {
    case .success(let page): thread.receive(page)
    case .failure(let failure):
      thread.receiveFailure()
      noteUnsearchedComments(failure)
    }
    let starts = thread.starts()
    if thread.isCutShort { noteUnsearchedComments(.unreadable(.jira, .truncated)) }
    issue.comments = thread.comments
    issue.commentTotal = thread.total
    self.thread = thread
    self.issue = issue
    search.search(issue.comments)
    collectLinks()
    return starts.map { .comments(issue.key, start: $0) }
  }

  private mutating func noteUnsearchedComments(_ failure: ServiceFailure) {
    guard source.searchesLinks else { return }
    unsearched[.comment] = unsearched[.comment] ?? failure
  }

  private mutating func receive(
    _ result: Result<Conversation, ServiceFailure>,
    of id: ConversationID
  ) {
    queue.finishOne()
    conversations[id] = result
    guard case .success(let conversation) = result else { return }
    roster.mention(conversation.contacts)
  }
}

extension ContactSource {
  /// Whether the issue is searched for conversations.
  var searchesLinks: Bool { self != .reporterEmail }
  /// Whether the reporter is matched by e-mail.
  var matchesReporter: Bool { self != .linkedConversations }
}
