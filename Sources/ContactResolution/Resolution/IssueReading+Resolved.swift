extension IssueReading {
  /// All that is known of the contacts by now.
  var resolved: ResolvedContacts {
    var resolved = ResolvedContacts(
      source: source,
      failure: connectionFailure,
      reporter: reporter.match,
      isReporterEmailTyped: reporter.isTyped,
      requestFailure: reporter.requestFailure
    )
    if case .success(let workspace) = workspace { resolved.workspace = workspace }
    for found in links { sort(found, into: &resolved) }
    resolved.contacts = roster.contacts(of: resolved.conversations)
    appendReporterContacts(to: &resolved.contacts)
    resolved.unsearched = ConversationLink.Origin.allCases.compactMap { origin in
      unsearched[origin].map { UnsearchedPlace(origin: origin, failure: $0) }
    }
    resolved.progress = progress(of: resolved)
    return resolved
  }

  private func sort(_ found: FoundLink, into resolved: inout ResolvedContacts) {
    let link = found.link
    if let comparedWorkspace, link.leadsElsewhere(than: comparedWorkspace) {
      resolved.elsewhere.append(link)
      return
    }
    switch conversations[link.id] {
    case .success(let conversation):
      let linked = LinkedConversation(link: link, conversation: conversation)
      resolved.conversations.append(linked)
    case .failure(let failure):
      resolved.unresolved.append(UnresolvedConversation(link: link, failure: failure))
    case nil:
      guard let connectionFailure else { return }
      resolved.unresolved.append(UnresolvedConversation(link: link, failure: connectionFailure))
    }
  }

  private func appendReporterContacts(to contacts: inout [ResolvedContact]) {
    var listed = Set(contacts.flatMap { [$0.id] + ($0.known.map { [$0.id] } ?? []) })
    for contact in reporter.contacts where listed.insert(contact.id).inserted {
      contacts.append(
        ResolvedContact(id: contact.id, knowledge: .known(contact), conversations: [])
      )
    }
  }

  private func progress(of resolved: ResolvedContacts) -> ResolvedContacts.Progress {
    if isComplete { return .complete }
    if links.isEmpty { return .searching }
    let answered =
      resolved.conversations.count + resolved.unresolved.count + resolved.elsewhere.count
    return .resolving(answered: answered, total: links.count)
  }
}
