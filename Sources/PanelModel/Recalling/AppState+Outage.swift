public import ContactResolution

/// What is the matter with what is shown, told as long as it is not known to be over.
///
/// Who walks through what was kept while no service can be reached is told so all the time: the
/// note does not go while another issue is asked for, and come again when that fails as well.
extension AppState {
  /// Why the issue that is shown is not up to date; nil when it is, or may be soon.
  public var issueFailure: ServiceFailure? {
    issue.issue.failure ?? outage(during: issue.issue.isLoading, issue.asOf)
  }

  /// Why the contacts that are shown are not up to date; nil when they are, or may be soon.
  public var contactsFailure: ServiceFailure? {
    contacts.resolved.failure ?? contacts.resolved.value?.failure
      ?? outage(during: issue.issue.isLoading && contacts.resolved.isLoading, contacts.asOf)
  }

  /// Why the list that is shown is not up to date; nil when it is, or may be soon.
  public var listFailure: ServiceFailure? {
    if case .failed(let failure) = list.present.asking { return failure }
    return outage(during: list.present.asking == .loading, list.present.asOf)
  }

  private func outage(during isAsked: Bool, _ asOf: AnswerMoment?) -> ServiceFailure? {
    isAsked && asOf?.isRecalled == true ? outage : nil
  }

  /// Notes whether Jira could be reached.
  mutating func noteOutage(_ failure: ServiceFailure?) {
    outage = failure.flatMap { $0.isOffline ? $0 : nil }
  }
}
