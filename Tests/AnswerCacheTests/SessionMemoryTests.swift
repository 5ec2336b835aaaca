import AnswerCache
import ContactResolution
import Testing

@Suite struct SessionMemoryTests {
  private let clock = SettableClock()
  private let intercom = CountedIntercom()
  private let memory: SessionMemory

  init() {
    let clock = clock
    memory = SessionMemory { clock.now }
  }

  @Test func `walking back and forth asks nothing anew`() async throws {
    let directory = memory.remembering(intercom.directory)

    for _ in 1...3 {
      #expect(try await directory.workspace().id == WorkspaceID("w"))
      #expect(try await directory.conversation(ConversationID("1")).id == ConversationID("1"))
      #expect(try await directory.ticket(ConversationID("1")).kind == .ticket)
      #expect(try await directory.contact(ContactID("a")).id == ContactID("a"))
      #expect(try await directory.contactsWithEmail("ana@example.com").count == 1)
      #expect(try await directory.companies(ContactID("a")) == [])
      #expect(try await directory.tags(ContactID("a")) == [])
      #expect(try await directory.segments(ContactID("a")) == [])
      #expect(try await directory.teammates().map(\.name) == ["Li Wei"])
    }

    #expect(
      intercom.questions == [
        "workspace", "conversation 1", "ticket 1", "contact a", "email ana@example.com",
        "companies a", "tags a", "segments a", "teammates",
      ]
    )
  }

  @Test func `of a batch only unknown contacts are asked for`() async throws {
    let directory = memory.remembering(intercom.directory)
    _ = try await directory.contact(ContactID("a"))
    _ = try await directory.contactsWithEmail("ana@example.com")

    let ids = ["a", "b", "of ana@example.com"].map { ContactID($0) }
    let contacts = try await directory.contacts(ids)
    _ = try await directory.contacts(ids)
    _ = try await directory.contact(ContactID("b"))

    #expect(Set(contacts.map(\.id)) == Set(ids))
    #expect(intercom.questions == ["contact a", "email ana@example.com", "contacts b"])
  }

  @Test func `when a batch fails what is remembered is an answer`() async throws {
    let directory = memory.remembering(intercom.directory)
    _ = try await directory.contact(ContactID("a"))
    intercom.failNext(with: .timedOut(.intercom))
    intercom.failNext(with: .timedOut(.intercom))

    let partly = try await directory.contacts([ContactID("a"), ContactID("b")])
    let none = await failure { () async throws(ServiceFailure) in
      try await directory.contacts([ContactID("b")])
    }

    #expect(partly.map(\.id) == [ContactID("a")])
    #expect(none == .timedOut(.intercom))
  }

  @Test func `answers grow old, save workspace and teammates`() async throws {
    let directory = memory.remembering(intercom.directory)
    for wait: Int64 in [0, 300, 1] {
      clock.advance(by: wait)
      _ = try await directory.workspace()
      _ = try await directory.teammates()
      _ = try await directory.conversation(ConversationID("1"))
      _ = try await directory.contacts([ContactID("a")])
    }

    #expect(
      intercom.questions == [
        "workspace", "teammates", "conversation 1", "contacts a", "conversation 1", "contacts a",
      ]
    )
  }

  @Test func `an answer from the future is not trusted`() async throws {
    let directory = memory.remembering(intercom.directory)
    _ = try await directory.conversation(ConversationID("1"))

    clock.advance(by: -10)
    _ = try await directory.conversation(ConversationID("1"))

    #expect(intercom.questions.count == 2)
  }

  @Test func `of more than a thousand answers the least used go first`() async throws {
    let directory = memory.remembering(intercom.directory)
    for number in 0..<1000 { _ = try await directory.contact(ContactID("\(number)")) }
    _ = try await directory.contact(ContactID("0"))

    _ = try await directory.contact(ContactID("1000"))
    _ = try await directory.contact(ContactID("0"))
    _ = try await directory.contact(ContactID("1"))

    #expect(intercom.questions.count == 1002)
    #expect(intercom.questions.last == "contact 1")
  }

  @Test(arguments: [
    ServiceFailure.timedOut(.intercom), .unauthorized(.intercom, detail: ""),
    .rateLimited(.intercom, until: nil), .unavailable(.intercom, status: 500),
  ])
  func `a failure is not remembered`(passing: ServiceFailure) async throws {
    let directory = memory.remembering(intercom.directory)
    intercom.failNext(with: passing)

    let first = await failure { () async throws(ServiceFailure) in
      try await directory.workspace()
    }

    #expect(first == passing)
    #expect(try await directory.workspace().name == "Acme")
    #expect(intercom.questions.count == 2)
  }

  @Test(arguments: [
    ServiceFailure.notFound(.intercom), .merged(into: ContactID("b")), .merged(into: nil),
  ])
  func `that a contact does not exist under its id is remembered`(definite: ServiceFailure)
    async throws
  {
    let directory = memory.remembering(intercom.directory)
    intercom.failNext(with: definite)

    for _ in 1...2 {
      let told = await failure { () async throws(ServiceFailure) in
        try await directory.contact(ContactID("gone"))
      }
      #expect(told == definite)
    }

    #expect(try await directory.contacts([ContactID("gone")]) == [])
    #expect(intercom.questions == ["contact gone"])
  }

  @Test func `a contact that a batch left out is asked for again`() async throws {
    let directory = memory.remembering(intercom.directory)

    _ = try await directory.contacts([ContactID("gone"), ContactID("a")])
    _ = try await directory.contacts([ContactID("gone"), ContactID("a")])

    #expect(intercom.questions == ["contacts gone,a", "contacts gone"])
  }

  @Test func `a refresh asks anew, and what it learns is remembered`() async throws {
    let remembering = memory.remembering(intercom.directory)
    let refreshing = memory.refreshing(intercom.directory)
    _ = try await remembering.workspace()
    _ = try await remembering.conversation(ConversationID("1"))

    clock.advance(by: 200)
    _ = try await refreshing.workspace()
    _ = try await refreshing.conversation(ConversationID("1"))
    _ = try await refreshing.contacts([ContactID("a")])
    clock.advance(by: 200)
    _ = try await remembering.conversation(ConversationID("1"))
    _ = try await remembering.contact(ContactID("a"))

    #expect(
      intercom.questions == ["workspace", "conversation 1", "conversation 1", "contacts a"]
    )
  }

  @Test func `a refresh that fails leaves what is remembered`() async throws {
    let remembering = memory.remembering(intercom.directory)
    let refreshing = memory.refreshing(intercom.directory)
    _ = try await remembering.conversation(ConversationID("1"))
    intercom.failNext(with: .timedOut(.intercom))

    let refreshed = await failure { () async throws(ServiceFailure) in
      try await refreshing.conversation(ConversationID("1"))
    }

    #expect(refreshed == .timedOut(.intercom))
    #expect(try await remembering.conversation(ConversationID("1")).id == ConversationID("1"))
    #expect(intercom.questions.count == 2)
  }

  @Test func `what is forgotten is asked for again`() async throws {
    let directory = memory.remembering(intercom.directory)
    _ = try await directory.workspace()
    _ = try await directory.contact(ContactID("a"))

    memory.forget()
    _ = try await directory.workspace()
    _ = try await directory.contact(ContactID("a"))

    #expect(intercom.questions == ["workspace", "contact a", "workspace", "contact a"])
  }
}
