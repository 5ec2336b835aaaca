import AnswerCache
import ContactResolution
import Testing

@Suite(.timeLimit(.minutes(10)))
struct SharedRequestTests {
  private let intercom = CountedIntercom(isOpen: false)
  private let memory = SessionMemory { Timestamp(seconds: 0) }

  @Test func `callers who ask at once share one request`() async throws {
    let directory = memory.remembering(intercom.directory)

    let names = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 1...5 { group.addTask { try await directory.workspace().name } }
      await Gate.until { memory.waitingCallers == 4 }
      intercom.gate.open()
      return try await group.reduce(into: []) { $0.append($1) }
    }

    #expect(names == Array(repeating: "Acme", count: 5))
    #expect(intercom.questions == ["workspace"])
  }

  @Test func `callers who share a request share its failure`() async {
    let directory = memory.remembering(intercom.directory)
    intercom.failNext(with: .timedOut(.intercom))

    let failures = await withTaskGroup(of: ServiceFailure?.self) { group in
      for _ in 1...3 { group.addTask { await Self.failure(of: directory) } }
      await Gate.until { memory.waitingCallers == 2 }
      intercom.gate.open()
      return await group.reduce(into: []) { $0.append($1) }
    }

    #expect(failures == Array(repeating: .timedOut(.intercom), count: 3))
    #expect(intercom.questions == ["workspace"])
  }

  @Test func `when the first caller is cancelled one of the others asks in its place`() async throws
  {
    let directory = memory.remembering(intercom.directory)
    let first = Task { try await directory.workspace().name }
    await Gate.until { intercom.questions.count == 1 }
    let others = (1...3).map { _ in Task { try await directory.workspace().name } }
    await Gate.until { memory.waitingCallers == 3 }

    first.cancel()
    await Gate.until { intercom.questions.count == 2 && memory.waitingCallers == 2 }
    intercom.gate.open()

    await #expect(throws: ServiceFailure.unreachable(.intercom, .connectionLost)) {
      try await first.value
    }
    for other in others { #expect(try await other.value == "Acme") }
    #expect(intercom.questions.count == 2)
  }

  @Test func `a cancelled caller does not wait for the answer of another`() async throws {
    let directory = memory.remembering(intercom.directory)
    let first = Task { try await directory.workspace().name }
    await Gate.until { intercom.questions.count == 1 }
    let second = Task { try await directory.workspace().name }
    await Gate.until { memory.waitingCallers == 1 }

    second.cancel()

    await #expect(throws: ServiceFailure.self) { try await second.value }
    #expect(memory.waitingCallers == 0)
    intercom.gate.open()
    #expect(try await first.value == "Acme")
  }

  @Test func `when all callers are cancelled the next one asks`() async throws {
    let directory = memory.remembering(intercom.directory)
    let callers = (1...3).map { _ in Task { try await directory.workspace().name } }
    await Gate.until { memory.waitingCallers == 2 }

    for caller in callers { caller.cancel() }
    for caller in callers {
      await #expect(throws: ServiceFailure.self) { try await caller.value }
    }
    intercom.gate.open()

    #expect(try await directory.workspace().name == "Acme")
    #expect(memory.waitingCallers == 0)
  }

  @Test func `an answer that was on its way when all was forgotten is not remembered`() async throws
  {
    let directory = memory.remembering(intercom.directory)
    let asking = Task { try await directory.contact(ContactID("a")).id }
    let batch = Task { try await directory.contacts([ContactID("b")]).map(\.id) }
    await Gate.until { intercom.questions.count == 2 }

    memory.forget()
    intercom.gate.open()

    #expect(try await asking.value == ContactID("a"))
    #expect(try await batch.value == [ContactID("b")])
    _ = try await directory.contact(ContactID("a"))
    _ = try await directory.contact(ContactID("b"))
    #expect(intercom.questions.suffix(2) == ["contact a", "contact b"])
  }

  @Test func `who asks after all was forgotten does not share an older request`() async throws {
    let directory = memory.remembering(intercom.directory)
    let older = Task { try await directory.workspace().name }
    await Gate.until { intercom.questions.count == 1 }

    memory.forget()
    let newer = Task { try await directory.workspace().name }
    await Gate.until { intercom.questions.count == 2 }
    intercom.gate.open()

    #expect(try await older.value == "Acme")
    #expect(try await newer.value == "Acme")
  }

  private static func failure(of directory: ContactDirectory) async -> ServiceFailure? {
    do throws(ServiceFailure) {
      _ = try await directory.workspace()
      return nil
    } catch {
      return error
    }
  }
}
