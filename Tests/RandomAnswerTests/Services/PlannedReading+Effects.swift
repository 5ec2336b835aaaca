import ContactResolution
import IntercomAPI
import JiraAPI
import PanelModel
import Synchronization

extension PlannedReading {
  /// Whether an effect asks a service or a clock something.
  static func isAsking(_ effect: Effect) -> Bool {
    switch effect {
    case .readIssues, .countIssues, .settle, .readIssue, .readDetails, .readConversations,
      .readCompanies, .readThread, .readAttributes, .searchOn, .remindOfWaiting, .remindOfList,
      .remindOfThread:
      true
    case .connect, .recall, .waitForList, .readAhead, .keep, .waitUntil, .open, .copy,
      .copyOnDesktop, .cancel, .redraw, .suspend, .end:
      false
    }
  }

  /// What is reported when an effect is carried out.
  func events(of effect: Effect) async throws -> [AppEvent] {
    let issues = try clients.jira.directory
    let contacts = try clients.intercom.directory
    switch effect {
    case .settle(let key): return [.issueSettled(key)]
    case .searchOn: return [.searchContinues]
    case .remindOfWaiting(let key): return [.waitedLong(key)]
    case .remindOfList(let request): return [.listWaitedLong(request)]
    case .remindOfThread(let target): return [.threadWaitedLong(target)]
    case .readIssue(let key, let source, _, _):
      return await events(of: key, source ?? .linkedConversations)
    case .readIssues(let request, _): return [await event(of: request, issues)]
    case .countIssues(let jql):
      return try await issues.count(jql).map { [.issuesCounted(jql: jql, $0)] } ?? []
    case .readDetails(let contact, _, _): return await events(of: contact, contacts)
    case .readConversations(let contact, _, let page):
      return [await event(of: contact, page, contacts)]
    case .readCompanies(let key, let resolved, _):
      return await events(of: key, resolved, contacts)
    case .readThread(let target, _): return [await event(of: target, contacts)]
    case .readAttributes:
      return [.attributesReported(await ServiceFailure.result(of: contacts.attributes))]
    case .connect, .recall, .waitForList, .readAhead, .keep, .waitUntil, .open, .copy,
      .copyOnDesktop, .cancel, .redraw, .suspend, .end:
      return []
    }
  }

  private func event(of request: IssueListRequest, _ directory: IssueDirectory) async -> AppEvent {
    let result = await ServiceFailure.result { () async throws(ServiceFailure) in
      try await directory.search(request.jql, request.cursor)
    }
    return .issuesReported(request, result)
  }

  private func event(
    of contact: ContactID,
    _ page: String,
    _ directory: ContactDirectory
  ) async -> AppEvent {
    let result = await ServiceFailure.result { () async throws(ServiceFailure) in
      try await directory.conversations(contact, page)
    }
    return .conversationsReported(contact, result)
  }

  private func event(of target: ThreadTarget, _ directory: ContactDirectory) async -> AppEvent {
    let result = await ServiceFailure.result { () async throws(ServiceFailure) in
      try await directory.thread(target.id, target.kind)
    }
    return .threadReported(target, result)
  }

  private func events(of key: IssueKey, _ source: ContactSource) async -> [AppEvent] {
    let reports = Mutex<[AppEvent]>([])
    await reader.read(key, source: source) { report in
      reports.withLock { $0.append(.issueReported(key, report)) }
    }
    return reports.withLock { $0 }
  }

  private func events(of contact: Contact, _ directory: ContactDirectory) async -> [AppEvent] {
    let reports = Mutex<[AppEvent]>([])
    await ContactDetailsReader(contacts: directory).read(contact) { details in
      reports.withLock { $0.append(.detailsReported(contact.id, details)) }
    }
    return reports.withLock { $0 }
  }

  private func events(
    of key: IssueKey,
    _ resolved: [ResolvedContact],
    _ directory: ContactDirectory
  ) async -> [AppEvent] {
    let reports = Mutex<[AppEvent]>([])
    await CompaniesReader(contacts: directory).read(resolved) { companies in
      reports.withLock { $0.append(.companiesReported(key, companies)) }
    }
    return reports.withLock { $0 }
  }
}
