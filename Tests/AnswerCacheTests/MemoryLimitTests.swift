import AnswerCache
import ContactResolution
import Testing

/// How many answers are remembered at most: what was used longest ago gives way.
@Suite struct MemoryLimitTests {
  private let intercom = CountedIntercom()
  private let memory = SessionMemory { Timestamp(seconds: 1_790_000_000) }

  private typealias Ask = @Sendable (ContactDirectory, Int) async throws -> Void

  /// A kind of question by a number, and how many answers to such questions are remembered.
  private static let questions: [(name: String, most: Int, ask: Ask)] = [
    ("conversation", 1_000, { _ = try await $0.conversation(ConversationID("\($1)")) }),
    ("ticket", 1_000, { _ = try await $0.ticket(ConversationID("\($1)")) }),
    ("contact", 1_000, { _ = try await $0.contact(ContactID("\($1)")) }),
    ("email", 1_000, { _ = try await $0.contactsWithEmail("\($1)@example.com") }),
    ("companies", 1_000, { _ = try await $0.companies(ContactID("\($1)")) }),
    ("company", 1_000, { _ = try await $0.company(CompanyID("\($1)")) }),
    ("tags", 1_000, { _ = try await $0.tags(ContactID("\($1)")) }),
    ("segments", 1_000, { _ = try await $0.segments(ContactID("\($1)")) }),
    ("conversations", 1_000, { _ = try await $0.conversations(ContactID("\($1)"), nil) }),
    ("thread", 20, { _ = try await $0.thread(ConversationID("\($1)"), .conversation) }),
  ]

  @Test(arguments: questions.indices)
  func `no more answers of a kind are remembered than its limit`(index: Int) async throws {
    let (name, most, ask) = Self.questions[index]
    let directory = memory.remembering(intercom.directory)
    for number in 0...most { try await ask(directory, number) }
    let before = intercom.questions.count

    for number in 1...most { try await ask(directory, number) }
    #expect(intercom.questions.count == before, "The latest \(most) of \(name) are remembered.")

    try await ask(directory, 0)
    #expect(intercom.questions.count == before + 1, "The oldest of \(name) is not.")
  }
}
