internal import ContactResolution
internal import PanelModel
internal import PanelRuntime
internal import Settings
internal import Synchronization

/// Reads an issue's contacts to the end, for the commands without a screen.
struct ContactsQuery {
  var session: Session

  /// What was read: the last of everything that was reported.
  private struct Answer {
    var issue: Issue?
    var failure: ServiceFailure?
    var resolved: ResolvedContacts?
  }

  /// The issue with all its comments; nothing is asked of Intercom.
  func issue(_ key: IssueKey) throws(CommandFailure) -> Issue {
    let services = session.services
    let answer = answer { await services.readIssue(key, report: $0) }
    if let failure = answer.failure { throw CommandFailure(failure) }
    guard let issue = answer.issue else { throw CommandFailure(.timedOut(.jira)) }
    return issue
  }

  /// The contacts with all that the visible fields need.
  func report(of key: IssueKey) throws(CommandFailure) -> ContactsReport {
    let services = session.services
    let source = session.panel.source
    let answer = answer { await services.remembering.issues.read(key, source: source, report: $0) }
    if let failure = answer.failure { throw CommandFailure(failure) }
    guard let resolved = answer.resolved else { throw CommandFailure(.timedOut(.intercom)) }
    let fields = VisibleFields(user: session.panel.userFields, lead: session.panel.leadFields)
    return ContactsReport(
      key: answer.issue?.key ?? key,
      resolved: resolved,
      region: session.configuration.intercom.region,
      details: details(of: resolved.contacts.compactMap(\.known), fields),
      fields: fields,
      formatter: FieldFormatter(now: LocalClock.now(), offset: LocalClock.utcOffset())
    )
  }

  private func answer(
    _ read:
      @escaping @Sendable (@escaping @Sendable (IssueReader.Report) async -> Void) async -> Void
  ) -> Answer {
    ForegroundTask.run(on: session.executor) {
      let answer = Mutex(Answer())
      await read { report in
        answer.withLock { answer in
          switch report {
          case .issue(let issue): answer.issue = issue
          case .issueFailed(let failure): answer.failure = failure
          case .contacts(let resolved): answer.resolved = resolved
          }
        }
      }
      return answer.withLock { $0 }
    }
  }

  private func details(
    of contacts: [Contact],
    _ fields: VisibleFields
  ) -> [ContactID: ContactDetails] {
    guard fields.needCompanies || fields.needOwner else { return [:] }
    let reader = session.services.remembering.details
    return ForegroundTask.run(on: session.executor) {
      await withTaskGroup(of: (ContactID, ContactDetails).self) { group in
        for contact in contacts {
          group.addTask {
            let details = Mutex(ContactDetails())
            await reader.read(contact, parts: [.companies, .owner]) { news in
              details.withLock { $0 = news }
            }
            return (contact.id, details.withLock { $0 })
          }
        }
        return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
      }
    }
  }
}
