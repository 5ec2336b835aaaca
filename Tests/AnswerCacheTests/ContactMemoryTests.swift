import AnswerCache
import ContactResolution
import Testing

@Suite struct ContactMemoryTests {
  private let clock = SettableClock()
  private let intercom = CountedIntercom()
  private let memory: SessionMemory

  init() {
    let clock = clock
    memory = SessionMemory { clock.now }
  }

  @Test func `people, pages and threads are asked for once`() async throws {
    let directory = memory.remembering(intercom.directory)

    for _ in 1...2 {
      #expect(try await directory.company(CompanyID("c")).name == "Acme")
      #expect(try await directory.conversations(ContactID("a"), nil).next == "second")
      #expect(try await directory.conversations(ContactID("a"), "second").next == nil)
      #expect(try await directory.conversations(ContactID("b"), nil).next == "second")
      #expect(try await Self.thread("1", .conversation, in: directory).kind == .conversation)
      #expect(try await Self.thread("1", .ticket, in: directory).kind == .ticket)
      #expect(try await directory.attributes().map(\.name) == ["email"])
    }

    #expect(
      intercom.questions == [
        "company c", "conversations a first", "conversations a second", "conversations b first",
        "thread 1 conversation", "thread 1 ticket", "attributes",
      ]
    )
  }

  @Test func `they grow old, save the attributes`() async throws {
    let directory = memory.remembering(intercom.directory)
    for wait: Int64 in [0, 300, 1] {
      clock.advance(by: wait)
      _ = try await directory.attributes()
      _ = try await directory.company(CompanyID("c"))
      _ = try await directory.conversations(ContactID("a"), nil)
      _ = try await Self.thread("1", .conversation, in: directory)
    }

    let aging = ["company c", "conversations a first", "thread 1 conversation"]
    #expect(intercom.questions == ["attributes"] + aging + aging)
  }

  @Test func `a refresh asks for them anew, and a failure leaves what is remembered`() async throws
  {
    let remembering = memory.remembering(intercom.directory)
    let refreshing = memory.refreshing(intercom.directory)
    _ = try await remembering.attributes()
    _ = try await Self.thread("1", .conversation, in: remembering)
    intercom.failNext(with: .timedOut(.intercom))

    let refreshed = await failure { () async throws(ServiceFailure) in
      try await refreshing.thread(ConversationID("1"), .conversation)
    }
    _ = try await refreshing.attributes()
    _ = try await Self.thread("1", .conversation, in: remembering)

    #expect(refreshed == .timedOut(.intercom))
    #expect(
      intercom.questions == [
        "attributes", "thread 1 conversation", "thread 1 conversation", "attributes",
      ]
    )
  }

  @Test func `of more than twenty threads the least used go first`() async throws {
    let directory = memory.remembering(intercom.directory)
    for number in 0..<20 { _ = try await Self.thread("\(number)", .conversation, in: directory) }
    _ = try await Self.thread("0", .conversation, in: directory)

    for id in ["20", "0", "1"] { _ = try await Self.thread(id, .conversation, in: directory) }

    #expect(intercom.questions.count == 22)
    #expect(intercom.questions.last == "thread 1 conversation")
  }

  @Test func `companies of a contact are not asked for one by one`() async throws {
    let directory = memory.remembering(intercom.directory)

    _ = try await directory.companies(ContactID("employed"))
    _ = try await directory.company(CompanyID("c"))

    #expect(intercom.questions == ["companies employed"])
  }

  @Test func `what is forgotten is asked for again`() async throws {
    let directory = memory.remembering(intercom.directory)
    for _ in 1...2 {
      _ = try await directory.attributes()
      _ = try await directory.company(CompanyID("c"))
      _ = try await directory.conversations(ContactID("a"), nil)
      _ = try await Self.thread("1", .conversation, in: directory)
      memory.forget()
    }

    #expect(intercom.questions.count == 8)
  }

  private static func thread(
    _ id: String,
    _ kind: Conversation.Kind,
    in directory: ContactDirectory
  ) async throws -> Conversation {
    try await directory.thread(ConversationID(id), kind).conversation
  }
}
