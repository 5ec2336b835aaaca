/// The search for the reporter's address and for the contacts that have it.
///
/// The address comes from the issue, else from the service desk request that the issue may be,
/// else from what the person typed.
struct ReporterSearch {
  private let addresses: ReporterAddresses
  private var issue: Issue?
  /// How far it is.
  private(set) var match = ReporterMatch.notAsked
  /// Whether the address that is matched was typed.
  private(set) var isTyped = false
  /// Why Jira Service Management did not answer.
  private(set) var requestFailure: ServiceFailure?
  /// The contacts with the address, in Intercom's order.
  private(set) var contacts: [Contact] = []

  /// What is to be asked next.
  enum Question: Hashable {
    case requestReporter(IssueKey)
    case contactsWithEmail(String)
  }

  init(addresses: ReporterAddresses) {
    self.addresses = addresses
  }

  /// Begins with the issue.
  mutating func begin(_ issue: Issue) -> Question? {
    self.issue = issue
    match = .ofReporter(issue.reporter)
    switch match {
    case .matching(let email): return .contactsWithEmail(email)
    case .noEmail(let name):
      match = .askingServiceManagement(name: name)
      return .requestReporter(issue.key)
    case .noReporter: return useTypedAddress()
    case .notAsked, .isApp, .askingServiceManagement, .matched, .failed: return nil
    }
  }

  /// Takes over who made the service desk request.
  mutating func receive(request answer: Result<Account?, ServiceFailure>) -> Question? {
    guard case .askingServiceManagement(let name) = match else { return nil }
    match = .noEmail(name: name)
    switch answer {
    case .success(let account):
      switch ReporterMatch.ofReporter(account) {
      case .matching(let email):
        match = .matching(email: email)
        return .contactsWithEmail(email)
      case .isApp(let name):
        match = .isApp(name: name)
        return nil
      case .notAsked, .noReporter, .askingServiceManagement, .noEmail, .matched, .failed: break
      }
    case .failure(.notFound), .failure(.forbidden): break
    case .failure(let failure): requestFailure = failure
    }
    return useTypedAddress()
  }

  /// Takes over the contacts with the address.
  mutating func receive(contacts answer: Result<[Contact], ServiceFailure>) {
    guard case .matching(let email) = match else { return }
    switch answer {
    case .success(let contacts):
      match = .matched(email: email)
      self.contacts = contacts
    case .failure(let failure):
      match = .failed(email: email, failure)
    }
  }

  private mutating func useTypedAddress() -> Question? {
    guard let issue,
      let email = addresses.address(ofReporter: issue.reporter, of: issue.key)?.trimmed,
      EmailAddress.isPlausible(email.utf8)
    else { return nil }
    match = .matching(email: email)
    isTyped = true
    return .contactsWithEmail(email)
  }
}
