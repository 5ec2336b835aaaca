internal import ContactResolution
internal import PanelModel

/// Runs effects that take time: one task an identity, ended when another takes its place.
///
/// The only place that makes tasks. A cancelled task posts nothing more.
final class EffectRunner {
  /// After this long without an answer the person is told that it takes long.
  nonisolated static let patience = Duration.seconds(4)
  /// Passing over an issue faster than this asks nothing about it.
  nonisolated static let resting = Duration.milliseconds(120)
  /// Passing over a contact faster than this asks nothing about it.
  nonisolated static let settling = Duration.milliseconds(60)

  private let environment: Environment
  private let executor: any TaskExecutor
  private let post: @MainActor (AppEvent) -> Void
  private let whenIdle: @MainActor () -> Void
  private var running: [Effect.Identity: Running] = [:]
  private var started = 0

  private struct Running {
    let number: Int
    let task: Task<Void, Never>
  }

  init(
    environment: Environment,
    executor: any TaskExecutor,
    post: @escaping @MainActor (AppEvent) -> Void,
    whenIdle: @escaping @MainActor () -> Void
  ) {
    self.environment = environment
    self.executor = executor
    self.post = post
    self.whenIdle = whenIdle
  }

  var isIdle: Bool { running.isEmpty }

  func cancel(_ identity: Effect.Identity) {
    running.removeValue(forKey: identity)?.task.cancel()
    if isIdle { whenIdle() }
  }

  func cancelAll() {
    for identity in running.keys { cancel(identity) }
  }

  func start(_ effect: Effect) {
    guard let identity = effect.identity else { return }
    running.removeValue(forKey: identity)?.task.cancel()
    started += 1
    let number = started
    let executor = executor
    let environment = environment
    let lookup = identity.lookup.flatMap { running[$0]?.task }
    let report: @Sendable (AppEvent) async -> Void = { [weak self] event in
      // A failure is told with what is known all the same, which may be on its way from the disk.
      if event.isFailure { await lookup?.value }
      await self?.deliver(event, from: number, of: identity)
    }
    let task = Task { [weak self] in
      await withTaskExecutorPreference(executor) {
        await Self.run(effect, in: environment, report: report)
      }
      self?.finish(number, of: identity)
    }
    running[identity] = Running(number: number, task: task)
  }

  private func deliver(_ event: AppEvent, from number: Int, of identity: Effect.Identity) {
    guard running[identity]?.number == number else { return }
    post(event)
  }

  private func finish(_ number: Int, of identity: Effect.Identity) {
    guard running[identity]?.number == number else { return }
    running.removeValue(forKey: identity)
    if isIdle { whenIdle() }
  }

  @concurrent
  private static func run(
    _ effect: Effect,
    in environment: Environment,
    report: @escaping @Sendable (AppEvent) async -> Void
  ) async {
    guard let reminder = reminder(for: effect, at: environment.now()) else {
      return await carryOut(effect, in: environment, report: report)
    }
    guard await environment.wait(reminder.after) else { return }
    await report(reminder.event)
  }

  @concurrent
  private static func carryOut(
    _ effect: Effect,
    in environment: Environment,
    report: @escaping @Sendable (AppEvent) async -> Void
  ) async {
    switch effect {
    case .connect: await environment.connect()
    case .recall(let recall): await look(up: recall, in: environment, report: report)
    case .searchOn: await report(.searchContinues)
    case .readIssues(let request, let anew):
      await report(.issuesReported(request, await environment.readIssues(request, anew)))
    case .countIssues(let jql):
      guard let count = await environment.countIssues(jql) else { return }
      await report(.issuesCounted(jql: jql, count))
    case .readAhead(let keys, let source, let addresses):
      await environment.readAhead(keys, source, addresses)
    case .readIssue(let key, let source, let addresses, let anew):
      await environment.readIssue(key, source, addresses, anew) {
        await report(.issueReported(key, $0))
      }
    case .readDetails(let contact, let connection, let anew):
      await readDetails(of: contact, connection, anew, in: environment, report: report)
    case .readConversations(let contact, let connection, let page):
      let page = await environment.readConversations(contact, connection, page)
      await report(.conversationsReported(contact, page))
    case .readCompanies(let key, let contacts, let anew):
      await environment.readCompanies(contacts, anew) {
        await report(.companiesReported(key, $0))
      }
    case .readThread(let target, let anew):
      await report(.threadReported(target, await environment.readThread(target, anew)))
    case .readAttributes(let anew):
      await report(.attributesReported(await environment.readAttributes(anew)))
    case .open(let url, let subject):
      let opening = await LinkOpening(url: url, subject: subject, outcome: environment.open(url))
      await report(.openEnded(opening))
    case .copyOnDesktop(let text, let sending):
      await report(.copyEnded(sending, await environment.copy(text)))
    case .settle, .waitForList, .remindOfList, .remindOfThread, .remindOfWaiting, .waitUntil,
      .keep, .copy, .cancel, .redraw, .suspend, .end:
      return
    }
  }

  @concurrent
  private static func readDetails(
    of contact: Contact,
    _ connection: ConnectionName?,
    _ anew: Bool,
    in environment: Environment,
    report: @escaping @Sendable (AppEvent) async -> Void
  ) async {
    guard await environment.wait(settling) else { return }
    await environment.readDetails(contact, connection, anew) {
      await report(.detailsReported(contact.id, $0))
    }
  }

  @concurrent
  private static func look(
    up recall: Recall,
    in environment: Environment,
    report: @Sendable (AppEvent) async -> Void
  ) async {
    // Who passes over issues gives up a lookup before it has begun.
    guard !Task.isCancelled, let event = await environment.event(of: recall) else { return }
    await report(event)
  }

  /// What is reported after which time, when that is all the effect does; else nil.
  private nonisolated static func reminder(
    for effect: Effect,
    at now: Timestamp
  ) -> (after: Duration, event: AppEvent)? {
    let until = { (moment: Timestamp) in
      Duration.seconds(max(1, moment.seconds - now.seconds))
    }
    return switch effect {
    case .settle(let key): (resting, .issueSettled(key))
    case .remindOfList(let request): (patience, .listWaitedLong(request))
    case .remindOfThread(let target): (patience, .threadWaitedLong(target))
    case .remindOfWaiting(let key): (patience, .waitedLong(key))
    case .waitForList(let moment): (until(moment), .listWaitOver)
    case .waitUntil(let moment, let key): (until(moment), .waitOver(key))
    case .connect, .recall, .readIssues, .countIssues, .readAhead, .readIssue, .readDetails,
      .readConversations, .readCompanies, .readThread, .readAttributes, .open, .copyOnDesktop,
      .searchOn, .keep, .copy, .cancel, .redraw, .suspend, .end:
      nil
    }
  }
}

extension Effect.Identity {
  /// The lookup of what earlier runs kept of the same thing; nil when there is none.
  fileprivate nonisolated var lookup: Effect.Identity? {
    switch self {
    case .issue: .recall(.issue)
    case .list: .recall(.page)
    case .thread: .recall(.thread)
    case .connection, .recall, .listCount, .listRetry, .listReminder, .settling, .ahead, .details,
      .conversations, .companies, .threadReminder, .attributes, .reminder, .retry, .search,
      .opening, .copying:
      nil
    }
  }
}

extension AppEvent {
  /// Whether it tells that something could not be read.
  fileprivate nonisolated var isFailure: Bool {
    switch self {
    case .issueReported(_, .issueFailed), .issuesReported(_, .failure),
      .threadReported(_, .failure):
      true
    case .issueReported(_, .contacts(let contacts)): contacts.failure != nil
    case .started, .recalled, .terminal, .issuesReported, .issuesCounted, .listWaitedLong,
      .issueSettled, .listWaitOver, .issueReported, .detailsReported, .conversationsReported,
      .companiesReported, .threadReported, .attributesReported, .changeNotKept, .waitedLong,
      .threadWaitedLong, .waitOver, .serviceWaits, .openEnded, .copyEnded,
      .searchContinues:
      false
    }
  }
}
