/// Reads the companies of an issue's contacts, each company once.
public struct CompaniesReader: Sendable {
  private let contacts: ContactDirectory
  private let others: [ConnectionName: ContactDirectory]

  /// Makes a reader of the main workspace's directory and those of other connections.
  public init(contacts: ContactDirectory, others: [OtherConnection] = []) {
    self.contacts = contacts
    self.others = Dictionary(others.map { ($0.name, $0.contacts) }) { first, _ in first }
  }

  /// Reads the companies of the known contacts, and reports after each answer what is known.
  ///
  /// A cancelled task reports nothing more. Reports come one after the other, never overlapping.
  @concurrent
  public func read(
    _ resolved: [ResolvedContact],
    report: @escaping @Sendable (CompanyKnowledge) async -> Void
  ) async {
    var knowledge = CompanyKnowledge()
    for contact in resolved {
      guard let known = contact.known, !Task.isCancelled else { continue }
      let directory = contact.connection.map { others[$0] ?? .notConnected } ?? contacts
      do throws(ServiceFailure) {
        knowledge.companies[known.id] = try await directory.companies(known.id)
      } catch {
        knowledge.failures[known.id] = error
      }
      if !Task.isCancelled { await report(knowledge) }
    }
  }
}
