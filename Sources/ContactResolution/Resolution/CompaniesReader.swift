/// Reads the companies of an issue's contacts, each company once.
public struct CompaniesReader: Sendable {
  private let contacts: ContactDirectory
  private let others: [ConnectionName: ContactDirectory]

  /// Makes a reader of the main workspace's directory and those of other connections.
  public init(contacts: ContactDirectory, others: [OtherConnection] = []) {
    self.contacts = contacts
    self.others = Dictionary(others.map { ($0.name, $0.contacts) }) { first, _ in first }
  }

  /// Reads the companies of the known contacts, and reports what is known as it grows.
  ///
  /// The last report says all that can be known; there is always one. At most four questions are
  /// asked at a time, and none after a connection broke or wants a pause. A cancelled task reports
  /// nothing more. Reports come one after the other, never overlapping.
  @concurrent
  public func read(
    _ resolved: [ResolvedContact],
    report: @escaping @Sendable (CompanyKnowledge) async -> Void
  ) async {
    var reading = CompaniesReading(resolved)
    await withTaskGroup(of: CompaniesReading.Answer.self) { group in
      ask(reading.next(), in: &group)
      if reading.isComplete, !Task.isCancelled { await report(reading.knowledge) }
      while let answer = await group.next() {
        let isMoreKnown = reading.receive(answer)
        ask(reading.next(), in: &group)
        guard !Task.isCancelled else { break }
        if isMoreKnown || reading.isComplete { await report(reading.knowledge) }
      }
      group.cancelAll()
    }
  }

  private func ask(
    _ requests: [CompaniesReading.Request],
    in group: inout TaskGroup<CompaniesReading.Answer>
  ) {
    for request in requests {
      group.addTask { await request.answer(from: directory(of: request.connection)) }
    }
  }

  private func directory(of connection: ConnectionName?) -> ContactDirectory {
    guard let connection else { return contacts }
    return others[connection] ?? .notConnected
  }
}
