internal import ContactResolution
internal import PanelModel
internal import Synchronization

/// What earlier runs kept on this machine, read without asking a service.
extension Composition {
  /// What was kept of an issue and, given a source, its contacts; nil when nothing was.
  @concurrent
  func recallIssue(
    _ key: IssueKey,
    source: ContactSource?,
    addresses: ReporterAddresses
  ) async -> RecalledIssue? {
    let notes = RecallNotes()
    guard let readers = kept?.readers(noting: notes) else { return nil }
    let last = Mutex((issue: Issue?.none, contacts: ResolvedContacts?.none))
    let reader = source == nil ? readers.bareIssues : readers.issues
    await reader.read(
      key,
      source: source ?? .linkedConversations,
      addresses: addresses
    ) { report in
      last.withLock { last in
        switch report {
        case .issue(let issue): last.issue = issue
        case .issueFailed: last.issue = nil
        case .contacts(let contacts): last.contacts = contacts
        }
      }
    }
    let (issue, contacts) = last.withLock { $0 }
    guard let issue, let moment = notes.oldest else { return nil }
    // Of a kept answer a failure that passes means that there is none: a service's own word that
    // something is not there, or not for us, is an answer.
    let isWhole =
      source != nil && contacts?.progress == .complete
      && contacts?.failures.contains(where: \.isPassing) == false
    return RecalledIssue(
      issue: issue,
      contacts: isWhole ? contacts : nil,
      moment: Timestamp(seconds: moment)
    )
  }

  /// What was kept of a page of issues; nil when nothing was.
  @concurrent
  func recallPage(_ request: IssueListRequest) async -> RecalledPage? {
    let notes = RecallNotes()
    guard let readers = kept?.readers(noting: notes) else { return nil }
    var recalled: RecalledPage?
    // A page is asked for without the field of linked conversations while that is not known, and
    // with it afterwards: the second time here it is.
    for _ in 0..<2 {
      notes.begin(after: recalled?.moment.seconds)
      let result = await ServiceFailure.result { () async throws(ServiceFailure) in
        try await readers.directory.search(request.jql, request.cursor)
      }
      if case .success(let page) = result, let moment = notes.oldest {
        recalled = RecalledPage(page: page, moment: Timestamp(seconds: moment))
      }
    }
    return recalled
  }
}
