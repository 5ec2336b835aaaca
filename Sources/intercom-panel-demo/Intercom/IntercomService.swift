/// A sample Intercom of version 2.16: one workspace at its region's address.
struct IntercomService: SampleService {
  /// What it knows.
  let workspace: SampleWorkspace

  private let remembered = RememberedAnswers()

  init(workspace: SampleWorkspace) {
    self.workspace = workspace
  }

  func fault(for request: SampleRequest) -> Fault? {
    let path = request.path
    guard request.method == "GET", path.count >= 2 else { return nil }
    switch (path[0], path.dropFirst(2).first) {
    case ("conversations", nil), ("tickets", nil):
      return workspace.conversation(id: path[1])?.fault
    case ("companies", nil): return workspace.company(id: path[1])?.fault
    case ("contacts", "companies"):
      let contact = workspace.contact(id: path[1])
      return contact.flatMap { workspace.companies(of: $0).compactMap(\.fault).first }
    default: return nil
    }
  }

  func answer(_ request: SampleRequest) async -> SampleAnswer {
    guard request.header("Authorization") == "Bearer \(workspace.identity.token)" else {
      return failure(.unauthorized, of: request, reset: 0)
    }
    guard !workspace.identity.isRevoked else { return failure(.revoked, of: request, reset: 0) }
    guard let version = IntercomVersion(header: request.header("Intercom-Version")) else {
      return Self.error(
        "intercom_version_invalid",
        "The requested version could not be found",
        status: 400
      )
    }
    return await routed(request, version: version)
  }

  private func routed(_ request: SampleRequest, version: IntercomVersion) async -> SampleAnswer {
    let path = request.path
    switch (request.method, path.first, path.count) {
    case ("GET", "me", 1): return .json(IntercomTeamAnswers.me(workspace))
    case ("GET", "admins", 1): return .json(IntercomTeamAnswers.admins(workspace))
    case ("GET", "admins", 2): return IntercomTeamAnswers.admin(path[1], in: workspace)
    case ("GET", "data_attributes", 1): return IntercomAttributeAnswers.answer(request)
    case ("POST", "contacts", 2) where path[1] == "search":
      return IntercomSearch(workspace: workspace, version: version).contacts(request)
    case ("POST", "conversations", 2) where path[1] == "search":
      return IntercomSearch(workspace: workspace, version: version).conversations(request)
    case ("GET", "contacts", 2...3): return contactAnswer(request, version: version)
    case ("GET", "companies", 2):
      return IntercomCompanyAnswers(workspace: workspace).answer(path[1])
    case ("GET", "conversations", 2):
      return await remembered.answer(to: request) { conversationAnswer(request) }
    case ("GET", "tickets", 2): return ticketAnswer(request)
    default: return Self.error("not_found", "Resource Not Found", status: 404)
    }
  }

  private func contactAnswer(
    _ request: SampleRequest,
    version: IntercomVersion
  ) -> SampleAnswer {
    guard let contact = workspace.contact(id: request.path[1]) else {
      return Self.error("not_found", "User Not Found", status: 404)
    }
    switch contact.presence {
    case .present: break
    case .archived: return Self.error("not_found", "User Not Found", status: 404)
    case .merged(let word):
      guard version.isCurrent else {
        return Self.error("not_found", "User Not Found", status: 404)
      }
      return merged(into: workspace.contact(word: word))
    }
    let answers = IntercomContactAnswers(workspace: workspace, version: version)
    guard request.path.count == 3 else { return .json(answers.contact(contact)) }
    switch request.path[2] {
    case "companies":
      let companies = IntercomCompanyAnswers(workspace: workspace)
      return .json(companies.companies(contact, request: request))
    case "tags": return .json(answers.tags(contact))
    case "segments": return .json(answers.segments(contact))
    case "notes": return .json(answers.notes(contact))
    default: return Self.error("not_found", "Resource Not Found", status: 404)
    }
  }

  private func merged(into contact: SampleContact?) -> SampleAnswer {
    let message =
      "This contact has been merged. See the 'Link' header for the canonical contact."
    let answer = Self.error("contact_merged", message, status: 410)
    guard let contact else { return answer }
    var linked = answer
    linked.headers["Link"] = "</contacts/\(contact.id)>; rel=\"canonical\""
    return linked
  }

  private func conversationAnswer(_ request: SampleRequest) -> SampleAnswer {
    guard let conversation = workspace.conversation(id: request.path[1]),
      conversation.ticketState == nil
    else { return Self.error("not_found", "Resource Not Found", status: 404) }
    let answers = IntercomConversationAnswers(
      workspace: workspace,
      isPlain: request.query["display_as"] == "plaintext"
    )
    return .json(answers.conversation(conversation, hasParts: true))
  }

  private func ticketAnswer(_ request: SampleRequest) -> SampleAnswer {
    guard let ticket = workspace.conversation(id: request.path[1]), ticket.ticketState != nil
    else { return Self.error("not_found", "Resource Not Found", status: 404) }
    let answers = IntercomConversationAnswers(workspace: workspace, isPlain: false)
    return .json(answers.ticket(ticket))
  }
}
