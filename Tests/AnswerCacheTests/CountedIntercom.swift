import ContactResolution
import Synchronization

/// A directory that answers everything with the id it was asked for, and counts the questions.
final class CountedIntercom: Sendable {
  /// What each question waits for before it is answered.
  let gate = Gate()

  // A mutex because questions come from several tasks.
  private let state = Mutex(State())

  private struct State {
    var questions: [String] = []
    var failures: [ServiceFailure] = []
  }

  /// Makes a directory, with an open gate unless told otherwise.
  init(isOpen: Bool = true) {
    if isOpen { gate.open() }
  }

  /// The questions so far, such as `conversation 1`.
  var questions: [String] { state.withLock(\.questions) }

  /// Lets the next question end with the failure.
  func failNext(with failure: ServiceFailure) {
    state.withLock { $0.failures.append(failure) }
  }

  /// The directory itself.
  var directory: ContactDirectory {
    var directory = people
    directory.company = { (id) async throws(ServiceFailure) in
      try await self.ask("company \(id)")
      return Company(id: id, name: "Acme")
    }
    directory.conversations = { (id, page) async throws(ServiceFailure) in
      try await self.ask("conversations \(id) \(page ?? "first")")
      return ConversationPage(next: page == nil ? "second" : nil)
    }
    directory.thread = { (id, kind) async throws(ServiceFailure) in
      try await self.ask("thread \(id) \(kind)")
      return ConversationThread(conversation: Conversation(id: id, kind: kind))
    }
    directory.attributes = { () async throws(ServiceFailure) in
      try await self.ask("attributes")
      return [ContactAttribute(name: "email", label: "Email")]
    }
    return directory
  }

  private var people: ContactDirectory {
    ContactDirectory(
      workspace: { () async throws(ServiceFailure) in
        try await self.ask("workspace")
        return Workspace(id: WorkspaceID("w"), name: "Acme", region: .us)
      },
      conversation: { (id) async throws(ServiceFailure) in
        try await self.ask("conversation \(id)")
        return Conversation(id: id)
      },
      ticket: { (id) async throws(ServiceFailure) in
        try await self.ask("ticket \(id)")
        return Conversation(id: id, kind: .ticket)
      },
      contacts: { (ids) async throws(ServiceFailure) in
        try await self.ask("contacts \(ids.map(\.text).joined(separator: ","))")
        return ids.filter { $0.text != "gone" }.map { Contact(id: $0, role: .user) }
      },
      contact: { (id) async throws(ServiceFailure) in
        try await self.ask("contact \(id)")
        return Contact(id: id, role: .user)
      },
      contactsWithEmail: { (email) async throws(ServiceFailure) in
        try await self.ask("email \(email)")
        return [Contact(id: ContactID("of \(email)"), role: .lead)]
      },
      companies: { (id) async throws(ServiceFailure) in
        try await self.ask("companies \(id)")
        return id.text == "employed" ? [Company(id: CompanyID("c"), name: "Acme")] : []
      },
      tags: { (id) async throws(ServiceFailure) in
        try await self.nothing("tags \(id)")
      },
      segments: { (id) async throws(ServiceFailure) in
        try await self.nothing("segments \(id)")
      },
      teammates: { () async throws(ServiceFailure) in
        try await self.ask("teammates")
        return [Teammate(id: TeammateID("1"), name: "Li Wei")]
      }
    )
  }

  private func nothing<Answer>(_ question: String) async throws(ServiceFailure) -> [Answer] {
    try await ask(question)
    return []
  }

  private func ask(_ question: String) async throws(ServiceFailure) {
    let failure = state.withLock { state -> ServiceFailure? in
      state.questions.append(question)
      return state.failures.isEmpty ? nil : state.failures.removeFirst()
    }
    await gate.pass()
    if let failure { throw failure }
    if Task.isCancelled { throw .unreachable(.intercom, .connectionLost) }
  }
}

/// The failure a question ends with; nil when it gets an answer.
func failure<Answer>(
  of question: () async throws(ServiceFailure) -> Answer
) async -> ServiceFailure? {
  do throws(ServiceFailure) {
    _ = try await question()
    return nil
  } catch {
    return error
  }
}
