import ContactResolution
import HTTPExchange
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(10)))
struct RoundTripTests {
  private let held = HeldRequests()

  /// An issue with so many conversations, read while requests are held back.
  private func reading(
    _ conversations: Int,
    comments: Int = 0,
    gather: @escaping IssueReader.Gathering = {}
  ) throws -> ServiceReading {
    var services = ScriptedServices(conversations: conversations, comments: comments)
    services.arrival = { [held] service, request in
      await held.hold(ScriptedServices.path(request).last ?? "")
      return HTTPResponse(status: 200)
    }
    return try ServiceReading(
      jira: services.transport(.jira),
      intercom: services.transport(.intercom),
      gather: gather
    )
  }

  @Test(arguments: [1, 10, 50])
  func `contacts are there after three round trips, the first name after two`(
    conversations: Int
  ) async throws {
    // Gathering that only the last conversation ends: the batches are as few as can be.
    let gathering = LoopbackServer.Gate()
    let reading = try reading(conversations) { await gathering.opened() }
    let log = ContactLog()
    let batches = (ScriptedServices.contacts(conversations) + 49) / 50
    async let resolved = reading.read(7, into: log)

    #expect(await held.names(ofNext: 3) == ["T-7", "me", "remotelink"])
    held.release()

    let second = await held.names(ofNext: conversations)
    #expect(second == (0..<conversations).map { "\(700 + $0)" }.sorted())
    held.release()

    #expect(
      await held.names(ofNext: batches) == Array(repeating: "search", count: batches)
    )
    await log.contacts { $0.conversations.count == conversations }
    let name = ResolvedContact.Knowledge.provisional(name: "Contact 700", email: nil)
    #expect(await log.last?.contacts.first?.knowledge == name)
    held.release()
    gathering.open()

    let contacts = await resolved?.contacts ?? []
    #expect(contacts.count == ScriptedServices.contacts(conversations))
    #expect(contacts.allSatisfy { $0.known != nil })
    #expect(held.total == 3 + conversations + batches)
  }

  @Test func `whose token it is is asked once a session`() async throws {
    let reading = try reading(2)
    for number in 1...3 {
      async let resolved = reading.read(number)
      for count in [number == 1 ? 3 : 2, 2, 1] {
        _ = await held.names(ofNext: count)
        held.release()
      }
      #expect(await resolved?.progress == .complete)
    }

    #expect(held.total == 1 + 3 * (2 + 2 + 1))
  }

  @Test func `contacts do not wait for a slow conversation longer than they are gathered`()
    async throws
  {
    let gathering = LoopbackServer.Gate()
    var services = ScriptedServices(conversations: 3)
    services.arrival = { [held] service, request in
      if request.url.hasSuffix("/702") { await held.hold("702") }
      return HTTPResponse(status: 200)
    }
    let reading = try ServiceReading(
      jira: services.transport(.jira),
      intercom: services.transport(.intercom),
      gather: { await gathering.opened() }
    )
    let log = ContactLog()
    async let resolved = reading.read(7, into: log)
    await log.contacts { $0.conversations.count == 2 }
    #expect(await log.last?.contacts.allSatisfy { $0.known == nil } == true)

    gathering.open()
    await log.contacts { $0.contacts.count { $0.known != nil } == 4 }
    held.release()

    #expect(await resolved?.contacts.count { $0.known != nil } == 6)
  }

  @Test func `an issue with many comments is read ahead without its further pages`() async throws {
    let reading = try reading(1, comments: 5_000)
    async let resolved = reading.read(7, extent: .ahead)
    for count in [3, 1, 1] {
      _ = await held.names(ofNext: count)
      held.release()
    }

    #expect(await resolved?.contacts.count { $0.known != nil } == 2)
    #expect(held.total == 5)
  }

  @Test func `conversations are read ahead eight at a time`() async throws {
    let reading = try reading(20)
    async let resolved = reading.read(7, extent: .ahead)
    _ = await held.names(ofNext: 3)
    held.release()

    #expect(await held.names(ofNext: 8).count == 8)

    held.releaseAll()
    #expect(await resolved?.contacts.count == 40)
  }
}
