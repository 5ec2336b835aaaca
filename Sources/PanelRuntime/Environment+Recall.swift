internal import ContactResolution
internal import PanelModel

extension Environment {
  /// Looks up what earlier runs kept; nil when there is nothing of it.
  @concurrent
  func event(of recall: Recall) async -> AppEvent? {
    switch recall {
    case .issue(let key, let source, let addresses):
      await recallIssue(key, source, addresses).map { .recalled(.issue(key, $0)) }
    case .page(let request): .recalled(.page(request, await recallPage(request)))
    case .details(let contact, let connection):
      await recallDetails(contact, connection).map { .recalled(.details(contact.id, $0)) }
    case .companies(let key, let contacts):
      await recallCompanies(contacts).map { .recalled(.companies(key, $0)) }
    case .thread(let target):
      await recallThread(target).map { .recalled(.thread(target, $0)) }
    case .attributes: await recallAttributes().map { .recalled(.attributes($0)) }
    }
  }
}
