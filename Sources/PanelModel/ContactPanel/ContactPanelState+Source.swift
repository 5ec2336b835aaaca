internal import ContactResolution

extension ContactPanelState {
  /// Forgets what only another way of finding contacts brought; what the new one would bring as
  /// well stays until its own answer is there.
  mutating func restrict(to source: ContactSource) {
    guard var known = resolved.value else { return }
    switch source {
    case .linkedConversations: known.forgetReporter()
    case .reporterEmail: known.forgetLinks()
    case .both: break
    }
    known.source = source
    replaceKnown(by: known)
  }

  /// Forgets whom the reporter's address led to, because it is another one.
  mutating func forgetReporter() {
    guard var known = resolved.value else { return }
    known.forgetReporter()
    replaceKnown(by: known)
  }

  private mutating func replaceKnown(by known: ResolvedContacts) {
    let isEmpty =
      known.contacts.isEmpty && known.conversations.isEmpty && known.unresolved.isEmpty
      && known.elsewhere.isEmpty
    resolved = isEmpty ? .idle : .loading(last: known)
    if isEmpty { asOf = nil }
    keepSelection()
  }
}

extension ResolvedContacts {
  fileprivate mutating func forgetReporter() {
    contacts.removeAll { $0.conversations.isEmpty }
    reporter = .notAsked
    isReporterEmailTyped = false
    requestFailure = nil
    outdated.removeAll { $0.subject == .reporter }
  }

  fileprivate mutating func forgetLinks() {
    contacts.removeAll { !$0.conversations.isEmpty }
    conversations = []
    unresolved = []
    elsewhere = []
    unsearched = []
    outdated.removeAll { $0.subject != .reporter }
  }
}
