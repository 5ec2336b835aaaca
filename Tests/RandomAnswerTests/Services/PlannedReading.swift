import ContactResolution
import HTTPExchange
import IntercomAPI
import JiraAPI
import Synchronization
import Testing

/// One issue read by the real clients and the real reader, as a seed decides.
struct PlannedReading: Sendable {
  let plan: IssuePlan
  let clients: RandomClients
  let key: IssueKey
  let reader: IssueReader

  /// Decides what is answered; every answer with a body is shown to `inspect`.
  init(
    _ descriptions: Descriptions,
    seed: UInt64,
    inspect: @escaping @Sendable (AnswerKind, HTTPResponse) -> Void = { (_, _) in }
  ) throws {
    var chance = Chance(seed: seed)
    let plan = IssuePlan(&chance)
    let key = try #require(IssueKey("T-1"))
    let jira = PlannedJira(plan: plan, descriptions: descriptions, seed: seed, key: key)
    let intercom = PlannedIntercom(plan: plan, descriptions: descriptions, seed: seed)
    clients = RandomClients(most: Self.mostRequests(for: plan)) { service, request in
      let kind = AnswerKind(service, path: request.path)
      let response =
        switch service {
        case .jira:
          HTTPResponse(status: 200, body: OddText.bytes(of: jira.answer(kind, to: request)))
        case .intercom: intercom.answer(kind, to: request)
        }
      if response.status == 200 { inspect(kind, response) }
      return response
    }
    self.plan = plan
    self.key = key
    reader = IssueReader(
      issues: try clients.jira.directory,
      contacts: try clients.intercom.directory
    )
  }

  /// Reads the issue; what is known of its contacts in the end.
  func read(
    source: ContactSource = .linkedConversations,
    _ report: @escaping @Sendable (IssueReader.Report) async -> Void = { _ in }
  ) async -> ResolvedContacts? {
    let last = Mutex<ResolvedContacts?>(nil)
    await reader.read(key, source: source) { step in
      if case .contacts(let resolved) = step { last.withLock { $0 = resolved } }
      await report(step)
    }
    return last.withLock { $0 }
  }

  /// What a sensible program needs at most: each thing once, each page once, and each contact up to
  /// four times by itself when it is missing in a search.
  private static func mostRequests(for plan: IssuePlan) -> Int {
    let pages = plan.people.count / plan.contactPage + plan.talks.count + 4
    return 10 + plan.comments + 64 + plan.talks.count + pages + 5 * plan.people.count
  }
}
