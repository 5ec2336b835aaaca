import ContactResolution
import HTTPExchange
import ServiceFaults
import Testing

/// Every kind of request meets everything that a service or a network may do.
@Suite struct ServiceFaultTests {
  private static let questions = ServiceQuestion.jira + ServiceQuestion.intercom

  @Test(arguments: questions)
  func `each fault is the failure it should be, after so many requests`(
    question: ServiceQuestion
  ) async throws {
    for fault in FaultTable.all {
      let service = FaultyTransport(question) { fault.outcome(of: $0) }

      let failure = try await service.failure()

      #expect(
        failure?.withoutWords == question.expected(of: fault),
        "\(question.name), \(fault.name): \(String(describing: failure))"
      )
      #expect(
        service.requests.count == question.attempts(at: fault),
        "\(question.name), \(fault.name)"
      )
      #expect(service.otherRequests <= 2, "\(question.name), \(fault.name)")
      expectPauses(of: service, for: fault, question)
    }
  }

  @Test(arguments: questions)
  func `the right answer is read, and asked for once`(question: ServiceQuestion) async throws {
    let service = FaultyTransport(question) { .success($0) }

    #expect(try await service.failure() == nil)
    #expect(service.requests.count == 1)
  }

  @Test func `every row of the table has a fault, and every name is one fault's`() {
    #expect(FaultRow.allCases.allSatisfy { !FaultTable.faults(of: $0).isEmpty })
    #expect(Set(FaultTable.all.map(\.name)).count == FaultTable.all.count)
    #expect(FaultTable.all.count > 500)
  }

  /// A service's own end is waited for exactly, any other pause is of our choice: 0.25 s to 1 s.
  ///
  /// What is asked beside the question may come last, and waits for the end of a refusal then.
  private func expectPauses(
    of service: FaultyTransport,
    for fault: ServiceFault,
    _ question: ServiceQuestion
  ) {
    let count = question.attempts(at: fault) - 1
    let waits = service.waits.prefix(count)
    let words: Testing.Comment = "\(question.name), \(fault.name): \(service.waits)"
    let most = count + (fault.status == 429 ? service.otherRequests : 0)
    #expect(service.waits.count <= most, words)
    guard let pauses = fault.pauses else {
      let ours = Duration.milliseconds(250)...Duration.seconds(1)
      #expect(waits.count == count && waits.allSatisfy { ours.contains($0) }, words)
      return
    }
    #expect(waits.elementsEqual(pauses.prefix(count).map { Duration.seconds($0) }), words)
  }
}

extension ServiceQuestion {
  /// The failure with which the question ends, without words; nil when it is answered.
  func expected(of fault: ServiceFault) -> ServiceFailure? {
    if fault.row == .wrongShape, answers.contains(where: { fault.name.hasPrefix("\($0) in") }) {
      return nil
    }
    guard var failure = fault.failure?(service) else { return nil }
    if service == .intercom, path.contains("/contacts/"), fault.status == 410 {
      failure = .merged(into: nil)
    }
    return doesWithout(failure) ? nil : failure
  }

  /// How often the request is sent; the fields of a site are asked for once and not for long.
  func attempts(at fault: ServiceFault) -> Int { name == "fields" ? 1 : fault.attempts }
}
