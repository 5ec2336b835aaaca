extension ResolvedContacts {
  /// The answer, with what an earlier answer about the same issue had read in place of what this
  /// one could not read by a failure that passes; `outdated` lists what was kept.
  ///
  /// What is gone for good, such as a deleted conversation, is not kept. Both must be complete.
  public func keeping(_ earlier: ResolvedContacts) -> ResolvedContacts {
    var kept = self
    let conversations = kept.keepConversations(of: earlier)
    kept.keepKnowledge(of: earlier)
    kept.keepContacts(of: earlier, in: conversations)
    kept.keepWorkspaces(of: earlier)
    return kept
  }

  /// Takes over conversations that were read earlier, and returns their ids.
  ///
  /// Those count too that were found in a place of the issue that could not be searched again.
  private mutating func keepConversations(of earlier: ResolvedContacts) -> Set<ConversationID> {
    let read = Set(conversations.map(\.link.id))
    let elsewhere = Set(elsewhere.map(\.id))
    let failed = Dictionary(unresolved.map { ($0.link.id, $0) }) { first, _ in first }
    let unsearched = Set(unsearched.filter(\.failure.isPassing).map(\.origin))
    var kept: Set<ConversationID> = []
    let stillLinked = earlier.conversations.compactMap { linked -> LinkedConversation? in
      let id = linked.link.id
      if read.contains(id) { return linked }
      guard let unresolved = failed[id] else {
        guard unsearched.contains(linked.link.origin), !elsewhere.contains(id) else { return nil }
        kept.insert(id)
        return linked
      }
      guard unresolved.failure.isPassing, unresolved.connection == linked.connection else {
        return nil
      }
      kept.insert(id)
      outdated.append(OutdatedPart(.conversation(id), unresolved.failure))
      var outdatedLink = linked
      outdatedLink.link = unresolved.link
      return outdatedLink
    }
    conversations.weave(in: stillLinked) { $0.link.id == $1.link.id }
    unresolved.removeAll { kept.contains($0.link.id) }
    return kept
  }

  /// Takes over what was known of contacts that could not be read again.
  private mutating func keepKnowledge(of earlier: ResolvedContacts) {
    for index in contacts.indices {
      guard case .failed(let failure) = contacts[index].knowledge, failure.isPassing,
        let known = earlier.contacts.first(where: {
          $0.id == contacts[index].id && $0.connection == contacts[index].connection
        }),
        known.known != nil
      else { continue }
      contacts[index].knowledge = known.knowledge
      outdated.append(OutdatedPart(.contact(known.id), failure))
    }
  }

  /// Takes over the contacts of the conversations, and those who matched a reporter that could not
  /// be looked up again.
  private mutating func keepContacts(
    of earlier: ResolvedContacts,
    in kept: Set<ConversationID>
  ) {
    let reporterFailure = reporterFailure(since: earlier)
    var reporterContacts = 0
    let stillThere = earlier.contacts.filter { contact in
      if contacts.contains(where: { $0.isSame(as: contact) }) { return true }
      if !kept.isDisjoint(with: contact.conversations) { return true }
      guard contact.conversations.isEmpty, reporterFailure != nil else { return false }
      reporterContacts += 1
      return true
    }
    contacts.weave(in: stillThere) { $0.isSame(as: $1) }
    if let reporterFailure, reporterContacts > 0 {
      outdated.append(OutdatedPart(.reporter, reporterFailure))
    }
    addConversations(kept, of: stillThere)
  }

  /// Takes over the workspaces of connections that did not answer again, for what was kept of them.
  private mutating func keepWorkspaces(of earlier: ResolvedContacts) {
    for connection in conversations.compactMap(\.connection)
    where otherWorkspaces[connection]?.name.isEmpty ?? true {
      otherWorkspaces[connection] =
        earlier.otherWorkspaces[connection] ?? otherWorkspaces[connection]
    }
  }

  /// Gives the contacts the kept conversations in which they took part.
  private mutating func addConversations(
    _ kept: Set<ConversationID>,
    of earlier: [ResolvedContact]
  ) {
    let order = conversations.map(\.link.id)
    let present = Set(order)
    for index in contacts.indices {
      guard let same = earlier.first(where: { $0.isSame(as: contacts[index]) }) else { continue }
      let own = Set(contacts[index].conversations).union(kept.intersection(same.conversations))
      guard own.count != contacts[index].conversations.count || !own.isSubset(of: present) else {
        continue
      }
      contacts[index].conversations = order.filter(own.contains)
    }
  }

  /// Why the reporter who matched earlier could not be looked up again; nil when that is not so.
  private func reporterFailure(since earlier: ResolvedContacts) -> ServiceFailure? {
    let wasKept = earlier.outdated.contains { $0.subject == .reporter }
    if case .failed(let email, let failure) = reporter, failure.isPassing {
      return wasKept || earlier.reporter == .matched(email: email) ? failure : nil
    }
    guard case .noEmail = reporter, let requestFailure, requestFailure.isPassing else { return nil }
    return wasKept || earlier.hasMatchedOwnAddress ? requestFailure : nil
  }

  /// Whether the reporter was matched by an address that the services gave.
  private var hasMatchedOwnAddress: Bool {
    guard case .matched = reporter else { return false }
    return !isReporterEmailTyped
  }
}

extension ResolvedContact {
  /// Whether both are the same contact, merged or not.
  fileprivate func isSame(as other: ResolvedContact) -> Bool {
    connection == other.connection
      && (id == other.id || (known?.id ?? id) == (other.known?.id ?? other.id))
  }
}

extension Array {
  /// Puts in what only the other array has, each element behind the one it follows there.
  fileprivate mutating func weave(in other: [Element], isSame: (Element, Element) -> Bool) {
    var next = 0
    for element in other {
      if let index = firstIndex(where: { isSame($0, element) }) {
        next = index + 1
      } else {
        insert(element, at: next)
        next += 1
      }
    }
  }
}
