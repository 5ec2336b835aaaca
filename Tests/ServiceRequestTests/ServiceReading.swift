import AnswerCache
import ContactResolution
import HTTPExchange
import IntercomAPI
import JiraAPI

/// Issues and contacts read by the real clients, over transports of a test.
struct ServiceReading: Sendable {
  let reader: IssueReader
  let jira: HTTPClient
  let intercom: HTTPClient

  init(
    jira jiraTransport: HTTPTransport,
    intercom intercomTransport: HTTPTransport,
    site: String = "https://acme.atlassian.net",
    api: String? = nil,
    clock: HTTPClock = Self.standing,
    gather: @escaping IssueReader.Gathering
  ) throws {
    let jira = HTTPClient(transport: jiraTransport, clock: clock)
    let intercom = HTTPClient(transport: intercomTransport, clock: clock)
    let issues = JiraClient(
      connection: try JiraConnection(
        site: site,
        credentials: .basic(account: "me@example.com", token: Secret("token")),
        deployment: .cloud
      ),
      transport: HTTPTransport { (request) async throws(HTTPFailure) in
        try await jira.send(request)
      },
      now: clock.now
    )
    let contacts = IntercomClient(
      connection: try IntercomConnection(region: .us, apiBase: api, token: Secret("token")),
      transport: HTTPTransport { (request) async throws(HTTPFailure) in
        try await intercom.send(request)
      }
    )
    let memory = SessionMemory(now: { Timestamp(seconds: clock.now()) })
    reader = IssueReader(
      issues: memory.remembering(issues.directory),
      contacts: memory.remembering(contacts.directory),
      gather: gather
    )
    self.jira = jira
    self.intercom = intercom
  }

  /// A clock that stands still.
  static let standing = HTTPClock(
    now: { 1_800_000_000 },
    wait: { (_) throws(HTTPFailure) in }
  )

  /// Reads issue `T-number`; what is known of its contacts in the end.
  func read(
    _ number: Int,
    extent: ReadingExtent = .whole,
    into log: ContactLog = ContactLog()
  ) async -> ResolvedContacts? {
    guard let key = IssueKey("T-\(number)") else { return nil }
    await reader.read(key, source: .linkedConversations, extent: extent) { report in
      if case .contacts(let resolved) = report { await log.append(resolved) }
    }
    return await log.last
  }
}

/// The contacts of an issue as they grew.
actor ContactLog {
  private(set) var last: ResolvedContacts?
  private var watcher:
    (isDone: @Sendable (ResolvedContacts) -> Bool, continuation: CheckedContinuation<Void, Never>)?

  func append(_ resolved: ResolvedContacts) {
    last = resolved
    guard let watcher, watcher.isDone(resolved) else { return }
    self.watcher = nil
    watcher.continuation.resume()
  }

  /// Waits until the contacts are as they should be.
  func contacts(_ isDone: @escaping @Sendable (ResolvedContacts) -> Bool) async {
    if let last, isDone(last) { return }
    await withCheckedContinuation { watcher = (isDone, $0) }
  }
}
