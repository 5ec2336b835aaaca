internal import ContactResolution
internal import PanelModel
internal import PanelRuntime
internal import Settings
internal import Synchronization

/// Reads an issue's contacts to the end, for the commands without a screen.
struct ContactsQuery {
  var session: Session

  /// How much is read about each contact.
  enum Extent {
    /// What the visible fields need.
    case fields
    /// Everything but what was said in the conversations.
    case everything
    /// Everything, with all that was said in the linked conversations.
    case threads
  }

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

  /// The contacts, with as much about each as the extent asks for.
  func report(of key: IssueKey, _ extent: Extent) throws(CommandFailure) -> ContactsReport {
    guard session.panel.isEnabled(project: key.project) else { throw .panelOff(key.project) }
    let services = session.services
    let (source, addresses) = (session.panel.source, session.addresses)
    let answer = answer {
      await services.remembering.issues
        .read(key, source: source, addresses: addresses, report: $0)
    }
    if let failure = answer.failure { throw CommandFailure(failure) }
    guard let resolved = answer.resolved else { throw CommandFailure(.timedOut(.intercom)) }
    let fields = VisibleFields(user: session.panel.userFields, lead: session.panel.leadFields)
    let parts = extent == .fields ? fields.neededParts : Set(ContactDetails.Part.allCases)
    let now = LocalClock.now()
    return ContactsReport(
      key: answer.issue?.key ?? key,
      resolved: resolved,
      region: session.configuration.intercom.region,
      details: details(of: resolved.contacts, parts),
      threads: extent == .threads ? threads(of: resolved.conversations) : [:],
      fields: fields,
      now: now,
      formatter: FieldFormatter(
        now: now,
        offset: LocalClock.utcOffset(),
        attributes: KnownAttributes(resolved.contacts.isEmpty ? [] : attributes(fields))
      )
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
    of contacts: [ResolvedContact],
    _ parts: Set<ContactDetails.Part>
  ) -> [ContactID: ContactDetails] {
    guard !parts.isEmpty else { return [:] }
    let reader = session.services.remembering.details
    return ForegroundTask.run(on: session.executor) {
      await withTaskGroup(of: (ContactID, ContactDetails).self) { group in
        for contact in contacts {
          guard let known = contact.known else { continue }
          group.addTask {
            let details = Mutex(ContactDetails())
            await reader.read(known, through: contact.connection, parts: parts) { news in
              details.withLock { $0 = news }
            }
            return (known.id, details.withLock { $0 })
          }
        }
        return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
      }
    }
  }

  /// What the workspace says of its own attributes, if one of them is shown; nothing when it does
  /// not answer: the values are shown all the same.
  private func attributes(_ fields: VisibleFields) -> [ContactAttribute] {
    guard (fields.user + fields.lead).contains(where: { !$0.isStandard }) else { return [] }
    let directory = session.services.remembering.contacts
    return ForegroundTask.run(on: session.executor) {
      do throws(ServiceFailure) {
        return try await directory.attributes()
      } catch {
        return []
      }
    }
  }

  private func threads(
    of conversations: [LinkedConversation]
  ) -> [ConversationID: Result<ConversationThread, ServiceFailure>] {
    let services = session.services.remembering
    return ForegroundTask.run(on: session.executor) {
      await withTaskGroup(
        of: (ConversationID, Result<ConversationThread, ServiceFailure>).self
      ) { group in
        for linked in conversations {
          group.addTask {
            let id = linked.conversation.id
            let directory = services.directory(of: linked.connection)
            let thread = await ServiceFailure.result { () async throws(ServiceFailure) in
              try await directory.thread(id, linked.conversation.kind)
            }
            return (id, thread)
          }
        }
        return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
      }
    }
  }
}

extension CommandFailure {
  /// The person wants no contacts of the project's issues.
  fileprivate static func panelOff(_ project: String) -> CommandFailure {
    CommandFailure(
      [
        "The panel is switched off for \(project), so Intercom was not asked.",
        "Press p in the panel, or write enabled = true under [panel.project.\(project)] in the "
          + "configuration file.",
      ],
      status: .configuration
    )
  }
}
