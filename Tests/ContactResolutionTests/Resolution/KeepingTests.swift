import ContactResolution
import Testing

@Suite struct KeepingTests {
  private static let failure = ServiceFailure.unavailable(.intercom, status: 500)

  private static let passing: [ServiceFailure] = [
    .unauthorized(.intercom, detail: ""), .rateLimited(.intercom, until: nil), failure,
    .timedOut(.intercom), .unreachable(.intercom, .connectionLost),
    .unreadable(.intercom, .truncated),
  ]
  private static let lasting: [ServiceFailure] = [
    .notFound(.intercom), .forbidden(.intercom, detail: ""), .rejected(.intercom, detail: ""),
  ]

  /// Contacts a, b and c, each of a conversation of its own, 1 to 3.
  private func earlier() -> ResolvedContacts {
    resolved(
      [contact("a", in: "1"), contact("b", in: "2"), contact("c", in: "3")],
      ["1", "2", "3"]
    )
  }

  private func resolved(
    _ contacts: [ResolvedContact],
    _ conversations: [String],
    unresolved: [String: ServiceFailure] = [:]
  ) -> ResolvedContacts {
    ResolvedContacts(
      source: .linkedConversations,
      contacts: contacts,
      conversations: conversations.map { id in
        LinkedConversation(
          link: link(id),
          conversation: Conversation(id: ConversationID(id), firstMessage: "Hello")
        )
      },
      unresolved: unresolved.map { UnresolvedConversation(link: link($0.key), failure: $0.value) },
      progress: .complete
    )
  }

  private func link(_ id: String) -> ConversationLink {
    ConversationLink(id: ConversationID(id), origin: .comment)
  }

  private func contact(
    _ id: String,
    in conversations: String...,
    as knowledge: ResolvedContact.Knowledge? = nil
  ) -> ResolvedContact {
    ResolvedContact(
      id: ContactID(id),
      knowledge: knowledge ?? .known(Contact(id: ContactID(id), role: .user, name: id)),
      conversations: conversations.map { ConversationID($0) }
    )
  }

  @Test(arguments: passing)
  func `a conversation that fails for the moment stays with its contacts, in order`(
    failure: ServiceFailure
  ) {
    let later = resolved(
      [contact("a", in: "1"), contact("c", in: "3")],
      ["1", "3"],
      unresolved: ["2": failure]
    )

    let kept = later.keeping(earlier())

    #expect(kept.contacts == earlier().contacts)
    #expect(kept.conversations == earlier().conversations)
    #expect(kept.unresolved.isEmpty)
    #expect(kept.outdated == [OutdatedPart(.conversation(ConversationID("2")), failure)])
  }

  @Test(arguments: lasting)
  func `a conversation that is gone for good is not kept`(failure: ServiceFailure) {
    let later = resolved([contact("a", in: "1")], ["1"], unresolved: ["2": failure])

    let kept = later.keeping(earlier())

    #expect(kept == later)
  }

  @Test func `a link that the issue names no longer is not kept`() {
    let later = resolved([contact("a", in: "1")], ["1"])

    let kept = later.keeping(earlier())

    #expect(kept == later)
  }

  @Test func `a contact that is still there gets its conversation back`() {
    let before = resolved([contact("a", in: "1", "2")], ["1", "2"])
    let later = resolved([contact("a", in: "2")], ["2"], unresolved: ["1": Self.failure])

    let kept = later.keeping(before)

    #expect(kept.contacts == before.contacts)
  }

  @Test func `a kept contact loses the conversations that are gone`() {
    let before = resolved([contact("a", in: "1", "2")], ["1", "2"])
    let later = resolved([], [], unresolved: ["1": Self.failure, "2": .notFound(.intercom)])

    let kept = later.keeping(before)

    #expect(kept.contacts == [contact("a", in: "1")])
    #expect(kept.unresolved.map(\.failure) == [.notFound(.intercom)])
  }

  @Test func `a contact that fails for the moment stays as it was known`() {
    let later = resolved([contact("a", in: "1", as: .failed(Self.failure))], ["1"])

    let kept = later.keeping(earlier())

    #expect(kept.contacts == [contact("a", in: "1")])
    #expect(kept.outdated == [OutdatedPart(.contact(ContactID("a")), Self.failure)])
  }

  @Test(arguments: [ResolvedContact.Knowledge.deleted, .failed(.notFound(.intercom))])
  func `a contact that is gone for good is not kept`(knowledge: ResolvedContact.Knowledge) {
    let later = resolved([contact("a", in: "1", as: knowledge)], ["1"])

    let kept = later.keeping(earlier())

    #expect(kept == later)
  }

  @Test func `conversations of a place that could not be searched again stay`() {
    var later = resolved([], [])
    later.unsearched = [UnsearchedPlace(origin: .comment, failure: .timedOut(.jira))]

    let kept = later.keeping(earlier())

    #expect(kept.contacts == earlier().contacts)
    #expect(kept.conversations == earlier().conversations)
    #expect(kept.unsearched == later.unsearched)
  }

  @Test func `a reporter's match stays when the reporter cannot be looked up again`() {
    var before = resolved([contact("r")], [])
    before.reporter = .matched(email: "r@example.com")
    var later = resolved([], [])
    later.reporter = .failed(email: "r@example.com", Self.failure)

    let kept = later.keeping(before)
    let keptAgain = later.keeping(later.keeping(before))

    #expect(kept.contacts == before.contacts)
    #expect(keptAgain.contacts == before.contacts)
    #expect(keptAgain.outdated == [OutdatedPart(.reporter, Self.failure)])
  }

  @Test func `a reporter's match stays when Service Management keeps silent`() {
    var before = resolved([contact("r")], [])
    before.reporter = .matched(email: "r@example.com")
    var later = resolved([], [])
    later.reporter = .noEmail(name: "Ana")
    var typed = before
    typed.isReporterEmailTyped = true

    #expect(later.keeping(before).contacts == [])
    later.requestFailure = Self.failure
    #expect(later.keeping(before).contacts == before.contacts)
    #expect(
      later.keeping(later.keeping(before)).outdated == [OutdatedPart(.reporter, Self.failure)]
    )
    #expect(later.keeping(typed).contacts == [])
  }

  @Test func `what is new comes in its own place`() {
    let later = resolved(
      [contact("z", in: "9"), contact("a", in: "1")],
      ["9", "1"],
      unresolved: ["2": Self.failure]
    )

    let kept = later.keeping(earlier())

    #expect(kept.contacts.map(\.id.text) == ["z", "a", "b"])
    #expect(kept.conversations.map(\.link.id.text) == ["9", "1", "2"])
  }
}
