import ContactResolution
import HTTPExchange
import Testing

@Suite(.timeLimit(.minutes(10)))
struct WalkTests {
  private let time = StepClock()

  /// Walks down a list, an issue each 120 ms, reading each while the next one is read ahead;
  /// returns how many were read whole.
  private func walk(
    _ issues: Int,
    _ jira: RequestWindow,
    _ intercom: RequestWindow,
    conversations: Int
  ) async throws -> Int {
    var services = ScriptedServices(conversations: conversations)
    services.arrival = { service, _ in service == .jira ? jira.answer() : intercom.answer() }
    let reading = try ServiceReading(
      jira: services.transport(.jira),
      intercom: services.transport(.intercom),
      clock: time.clock,
      gather: {}
    )
    var whole = 0
    for number in 1...issues {
      time.pass(milliseconds: 120)
      async let resolved = reading.read(number)
      async let ahead: Void = RequestUrgency.$current.withValue(.ahead) {
        for near in [number, number + 1] { _ = await reading.read(near, extent: .ahead) }
      }
      let contacts = await resolved?.contacts ?? []
      await ahead
      if contacts.count(where: { $0.known != nil }) == ScriptedServices.contacts(conversations) {
        whole += 1
      }
    }
    return whole
  }

  @Test func `five hundred issues in a minute stay within the services' usual limits`()
    async throws
  {
    let jira = RequestWindow(limit: 350, seconds: 10, clock: time)
    let intercom = RequestWindow(limit: 1667, seconds: 10, clock: time)
    let start = time.seconds

    #expect(try await walk(500, jira, intercom, conversations: 1) == 500)

    #expect(jira.refusals + intercom.refusals == 0)
    #expect(time.seconds - start == 60)
  }

  @Test(arguments: [(40, 60), (350, 167), (20, 20)])
  func `where the limits are lower one waits for the next window and is never refused`(
    _ jiraLimit: Int,
    _ intercomLimit: Int
  ) async throws {
    let jira = RequestWindow(limit: jiraLimit, seconds: 10, clock: time)
    let intercom = RequestWindow(limit: intercomLimit, seconds: 10, clock: time)

    #expect(try await walk(60, jira, intercom, conversations: 3) == 60)

    #expect(jira.refusals == 0)
    #expect(intercom.refusals == 0)
    #expect((1...jiraLimit / 2).contains(jira.mostSpentAhead))
    #expect((1...intercomLimit / 2).contains(intercom.mostSpentAhead))
  }

  @Test func `an issue with many conversations spends no more than half of a limit ahead`()
    async throws
  {
    let jira = RequestWindow(limit: 100, seconds: 10, clock: time)
    let intercom = RequestWindow(limit: 60, seconds: 10, clock: time)

    #expect(try await walk(12, jira, intercom, conversations: 40) == 12)

    #expect(intercom.refusals == 0)
    #expect(intercom.mostSpentAhead <= 30)
  }
}
