extension IssueReading {
  /// All that is known of the contacts by now.
  var resolved: ResolvedContacts {
    var resolved = ResolvedContacts(
      source: source,
      otherWorkspaces: routes.otherWorkspaces,
      failure: routes.mainFailure,
      reporter: reporter.match,
      isReporterEmailTyped: reporter.isTyped,
      requestFailure: reporter.requestFailure
    )
    if case .success(let workspace) = routes.main { resolved.workspace = workspace }
    var listed: Set<ConversationID> = []
    for found in links { sort(found, into: &resolved, listed: &listed) }
    resolved.contacts = contacts(of: resolved.conversations)
    resolved.unsearched = ConversationLink.Origin.allCases.compactMap { origin in
      unsearched[origin].map { UnsearchedPlace(origin: origin, failure: $0) }
    }
    resolved.progress = progress(of: resolved)
    return resolved
  }

  private func sort(
    _ found: FoundLink,
    into resolved: inout ResolvedContacts,
    listed: inout Set<ConversationID>
  ) {
    let link = found.link
    switch routes.destination(of: found) {
    case .awaitingMain: return
    case .awaiting:
      // Nobody is asked where it leads once its id is another workspace's conversation.
      if asked[link.id] != nil { resolved.elsewhere.append(link) }
    case .elsewhere: resolved.elsewhere.append(link)
    case .unusable(let connection, let failure):
      resolved.unresolved.append(
        UnresolvedConversation(link: link, connection: connection, failure: failure)
      )
    case .workspace(let connection):
      if let through = asked[link.id], through != connection || !listed.insert(link.id).inserted {
        resolved.elsewhere.append(link)
        return
      }
      switch conversations[link.id] {
      case .success(let conversation):
        resolved.conversations.append(
          LinkedConversation(link: link, connection: connection, conversation: conversation)
        )
      case .failure(let failure):
        resolved.unresolved.append(
          UnresolvedConversation(link: link, connection: connection, failure: failure)
        )
      case nil:
        guard connection == nil, let failure = routes.mainFailure else { return }
        resolved.unresolved.append(UnresolvedConversation(link: link, failure: failure))
      }
    }
  }

  private func contacts(of conversations: [LinkedConversation]) -> [ResolvedContact] {
    var list = ContactList()
    for linked in conversations {
      guard let workspace = workspaces[linked.connection] else { continue }
      list.add(linked, knownTo: workspace.roster)
    }
    list.add(reporter.contacts)
    return list.contacts
  }

  private func progress(of resolved: ResolvedContacts) -> ResolvedContacts.Progress {
    if isComplete { return .complete }
    if links.isEmpty { return .searching }
    let answered =
      resolved.conversations.count + resolved.unresolved.count + resolved.elsewhere.count
    return .resolving(answered: answered, total: links.count)
  }
}
