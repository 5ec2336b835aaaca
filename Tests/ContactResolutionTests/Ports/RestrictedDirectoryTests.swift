import ContactResolution
import Testing

@Suite struct RestrictedDirectoryTests {
  private static let acme = WorkspaceID("acme1234")

  /// Every question of a directory, by its name; each answers whether it was let through.
  private static let questions: [String: @Sendable (ContactDirectory) async -> ServiceFailure?] = [
    "conversation": { await failure(of: $0.conversation, ConversationID("1")) },
    "ticket": { await failure(of: $0.ticket, ConversationID("1")) },
    "contacts": { await failure(of: $0.contacts, [ContactID("1")]) },
    "contact": { await failure(of: $0.contact, ContactID("1")) },
    "contactsWithEmail": { await failure(of: $0.contactsWithEmail, "ana@example.com") },
    "companies": { await failure(of: $0.companies, ContactID("1")) },
    "tags": { await failure(of: $0.tags, ContactID("1")) },
    "segments": { await failure(of: $0.segments, ContactID("1")) },
    "company": { await failure(of: $0.company, CompanyID("1")) },
    "teammates": { directory in await failure(of: { _ in try await directory.teammates() }, ()) },
    "attributes": { directory in await failure(of: { _ in try await directory.attributes() }, ()) },
    "conversations": { directory in
      await failure(of: { _ in try await directory.conversations(ContactID("1"), nil) }, ())
    },
    "thread": { directory in
      await failure(of: { _ in try await directory.thread(ConversationID("1"), .ticket) }, ())
    },
  ]

  private static func failure<Question, Answer>(
    of ask: (Question) async throws -> Answer,
    _ question: Question
  ) async -> ServiceFailure? {
    do {
      _ = try await ask(question)
      return nil
    } catch {
      return error as? ServiceFailure
    }
  }

  /// A directory whose questions all say `.notConnected`, with a token for the workspace.
  private func directory(_ workspace: Result<Workspace, ServiceFailure>) -> ContactDirectory {
    var directory = ContactDirectory.notConnected
    directory.workspace = { () async throws(ServiceFailure) in try workspace.get() }
    return directory.restricted(to: Self.acme)
  }

  private func workspace(_ id: String?) -> Result<Workspace, ServiceFailure> {
    .success(Workspace(id: id.map { WorkspaceID($0) }, name: "Acme", region: .us))
  }

  @Test(arguments: questions.keys.sorted())
  func `with a token for another workspace nothing is asked`(_ question: String) async throws {
    let ask = try #require(Self.questions[question])

    let failure = await ask(directory(workspace("globex12")))

    let detail = "it is for workspace globex12, and acme1234 is configured"
    #expect(failure == .unauthorized(.intercom, detail: detail))
  }

  @Test(arguments: questions.keys.sorted())
  func `with a token for the workspace everything is asked`(_ question: String) async throws {
    let ask = try #require(Self.questions[question])

    #expect(await ask(directory(workspace("acme1234"))) == .notConnected(.intercom))
    #expect(await ask(directory(workspace(nil))) == .notConnected(.intercom))
  }

  @Test func `a workspace that fails to say its id is trusted, a broken connection is not asked`()
    async throws
  {
    let ask = try #require(Self.questions["tags"])
    let unavailable = directory(.failure(.unavailable(.intercom, status: 503)))
    let lost = directory(.failure(.unreachable(.intercom, .connectionLost)))

    #expect(await ask(unavailable) == .notConnected(.intercom))
    #expect(await ask(lost) == .unreachable(.intercom, .connectionLost))
  }
}
