internal import ContactResolution
internal import HTTPExchange
internal import PanelViews

extension ContactsReport {
  /// The report in the stable form that `docs/json.md` describes.
  var json: JSONValue {
    .members([
      "issue": .text(key.text),
      "source": .text(resolved.source.rawValue),
      "workspace": .optional(resolved.workspace?.id?.text),
      "region": .text(workspaceRegion.rawValue),
      "contacts": .array(resolved.contacts.map(contact)),
      "conversations": .array(resolved.conversations.map(conversation)),
      "unresolved": .array(resolved.unresolved.map(unresolved)),
      "elsewhere": .array(resolved.elsewhere.map(elsewhere)),
      "unsearched": .array(resolved.unsearched.map(unsearched)),
      "totals": totals,
      "reporter": reporter,
    ])
  }

  private func contact(_ resolved: ResolvedContact) -> JSONValue {
    let known = resolved.known
    var members: [JSONMember] = [
      JSONMember("id", .text(known?.id.text ?? resolved.id.text)),
      JSONMember("role", .optional(known?.role.name)),
      JSONMember("name", .optional(known?.name)),
      JSONMember("email", .optional(known?.email)),
      JSONMember("url", .optional(url(of: resolved))),
      JSONMember("conversations", .array(resolved.conversations.map { .text($0.text) })),
      JSONMember("fields", .array(known.map { rows(of: $0).map(field) } ?? [])),
    ]
    members += place(of: resolved.connection)
    if let known {
      let details = details[known.id] ?? ContactDetails()
      members += person(known, through: resolved.connection, details)
    }
    if case .merged = resolved.knowledge {
      members.append(JSONMember("merged_from", .text(resolved.id.text)))
    }
    if let failure = resolved.failure { members.append(JSONMember("problem", problem(failure))) }
    return .object(members)
  }

  private func field(_ row: FieldRow) -> JSONValue {
    .members([
      "name": .text(row.name),
      "label": .text(row.label),
      "value": row.value.map { JSONValue($0) } ?? .null,
      "text": .text(row.text),
    ])
  }

  private func conversation(_ linked: LinkedConversation) -> JSONValue {
    let id = linked.conversation.id
    let contacts = resolved.contacts.filter { $0.conversations.contains(id) }
    var members = members(of: linked.conversation)
    members += [
      JSONMember("origin", .text(linked.link.origin.rawValue)),
      JSONMember("contacts", .array(contacts.map { .text($0.known?.id.text ?? $0.id.text) })),
      JSONMember("url", .optional(url(of: linked.link, through: linked.connection))),
    ]
    members += duties(in: linked.conversation)
    members.append(JSONMember("part", .optional(linked.link.part)))
    members += place(of: linked.connection)
    if let thread = threads[id] { members += self.members(of: thread) }
    return .object(members)
  }

  private func unresolved(_ unresolved: UnresolvedConversation) -> JSONValue {
    .members([
      "conversation": .text(unresolved.link.id.text),
      "origin": .text(unresolved.link.origin.rawValue),
      "reason": .text(UnresolvedReason(unresolved.failure).rawValue),
      "message": .text(FailureText.sentence(unresolved.failure)),
      "connection": .optional(unresolved.connection?.text),
    ])
  }

  private func elsewhere(_ link: ConversationLink) -> JSONValue {
    .members([
      "conversation": .text(link.id.text),
      "workspace": .optional(link.workspace?.text),
      "region": .optional(link.region?.rawValue),
      "origin": .text(link.origin.rawValue),
      "url": .optional(url(of: link)),
    ])
  }

  private func unsearched(_ place: UnsearchedPlace) -> JSONValue {
    .members(["origin": .text(place.origin.rawValue), "problem": problem(place.failure)])
  }

  func problem(_ failure: ServiceFailure) -> JSONValue {
    .members([
      "reason": .text(UnresolvedReason(failure).rawValue),
      "message": .text(FailureText.sentence(failure)),
    ])
  }
}
