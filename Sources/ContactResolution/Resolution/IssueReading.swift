/// The state of one reading of an issue: what was asked, what came back, what is to be asked next.
///
/// A plain value without waiting: `IssueReader` carries the requests out and brings the answers.
struct IssueReading {
  let key: IssueKey
  let source: ContactSource
  private let extent: ReadingExtent

  private(set) var issue: Issue?
  private(set) var issueFailure: ServiceFailure?
  private var thread: CommentThread?
  /// Remote links that came before the issue they belong to.
  private var remoteLinks: [RemoteLink] = []
  private var search = IssueLinks()
  private(set) var links: [FoundLink] = []
  private(set) var routes: LinkRoutes
  /// What is read through each connection, the main one under nil.
  private(set) var workspaces: [ConnectionName?: WorkspaceReading] = [:]
  /// The connection each conversation is asked for through, the main one as nil.
  private(set) var asked: [ConversationID: ConnectionName?] = [:]
  private(set) var conversations: [ConversationID: Result<Conversation, ServiceFailure>] = [:]
  private(set) var reporter: ReporterSearch
  private(set) var unsearched: [ConversationLink.Origin: ServiceFailure] = [:]
  private var outstanding = 0

  init(
    key: IssueKey,
    source: ContactSource,
    routes: LinkRoutes,
    addresses: ReporterAddresses,
    extent: ReadingExtent
  ) {
    self.key = key
    self.source = source
    self.routes = routes
    self.extent = extent
    reporter = ReporterSearch(addresses: addresses)
  }

  /// Whether there is nothing left to wait for.
  var isComplete: Bool { outstanding == 0 }

  /// What is asked first, all at once.
  mutating func begin() -> [ReadingRequest] {
    let first: [ReadingRequest] = [.issue(key), .workspace(.workspace, through: nil)]
    return count(first + (source.searchesLinks ? [.remoteLinks(key)] : []))
  }

  /// Takes an answer over and returns what is to be asked next.
  mutating func receive(_ answer: ReadingAnswer) -> [ReadingRequest] {
    if !answer.isGathering { outstanding -= 1 }
    var requests: [ReadingRequest] = []
    switch answer {
    case .issue(let result): requests = receive(issue: result)
    case .remoteLinks(let result): receive(remoteLinks: result)
    case .comments(let result): requests = receive(comments: result)
    case .requestReporter(let result):
      requests = reporterRequests(reporter.receive(request: result))
    case .workspace(let answer, let connection):
      requests = receive(answer, from: connection)
    }
    return count(requests + nextRequests())
  }

  private mutating func count(_ requests: [ReadingRequest]) -> [ReadingRequest] {
    outstanding += requests.count { !$0.isGathering }
    return requests
  }

  private mutating func nextRequests() -> [ReadingRequest] {
    var requests: [ReadingRequest] = []
    var undecided: Set<ConversationID> = []
    for found in links where asked[found.link.id] == nil && !undecided.contains(found.link.id) {
      switch routes.destination(of: found) {
      case .workspace(let connection):
        guard connection != nil || routes.mainFailure == nil else { continue }
        asked[found.link.id] = .some(connection)
        workspaces[connection, default: WorkspaceReading(extent: extent)].ask(found.link)
      case .awaiting(let connections):
        undecided.insert(found.link.id)
        requests += routes.unasked(connections).map { .workspace(.workspace, through: $0) }
      case .awaitingMain: undecided.insert(found.link.id)
      case .elsewhere, .unusable: continue
      }
    }
    for connection in workspaces.keys {
      let questions = workspaces[connection]?.next() ?? []
      requests += questions.map { .workspace($0, through: connection) }
    }
    return requests
  }

  private mutating func collectLinks() {
    guard source.searchesLinks else { return }
    links = search.foundLinks(connected: routes.comparedWorkspace)
  }
}

extension IssueReading {
  private mutating func receive(issue result: Result<Issue, ServiceFailure>) -> [ReadingRequest] {
    switch result {
    case .failure(let failure):
      issueFailure = failure
      return []
    case .success(var issue):
      issue.remoteLinks = remoteLinks
      self.issue = issue
      search.search(issue)
      collectLinks()
      var thread = CommentThread(issue)
      var starts = thread.starts()
      let isTooLong = extent.mostCommentPages.map { starts.count > $0 } ?? false
      if isTooLong { starts = [] }
      self.thread = isTooLong ? nil : thread
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
      guard let failure = routes.mainFailure else {
        return [.workspace(.contactsWithEmail(email), through: nil)]
      }
      reporter.receive(contacts: .failure(failure))
      return []
    }
  }

  private mutating func receive(remoteLinks result: Result<[RemoteLink], ServiceFailure>) {
    switch result {
    case .success(let remoteLinks):
      self.remoteLinks = remoteLinks
      issue?.remoteLinks = remoteLinks
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
    issue.commentTotal = thread.total
    if let comments = thread.news() {
      issue.comments = comments
      search.search(comments)
      collectLinks()
    }
    self.thread = thread
    self.issue = issue
    return starts.map { .comments(issue.key, start: $0) }
  }

  private mutating func noteUnsearchedComments(_ failure: ServiceFailure) {
    guard source.searchesLinks else { return }
    unsearched[.comment] = unsearched[.comment] ?? failure
  }

  private mutating func receive(
    _ answer: WorkspaceAnswer,
    from connection: ConnectionName?
  ) -> [ReadingRequest] {
    switch answer {
    case .workspace(let result):
      routes.receive(result, from: connection)
      if connection == nil { collectLinks() }
      if connection == nil, let failure = routes.mainFailure {
        workspaces[nil]?.stop(failure)
      }
      return []
    case .contactsWithEmail(let result):
      reporter.receive(contacts: result)
      return []
    case .conversation(let id, let result): conversations[id] = result
    case .contacts, .contact, .gathering: break
    }
    let questions = workspaces[connection]?.receive(answer) ?? []
    return questions.map { .workspace($0, through: connection) }
  }
}

extension ContactSource {
  /// Whether the issue is searched for conversations.
  var searchesLinks: Bool { self != .reporterEmail }
  /// Whether the reporter is matched by e-mail.
  var matchesReporter: Bool { self != .linkedConversations }
}
