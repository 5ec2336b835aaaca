internal import ContactResolution
internal import HTTPExchange

/// Reads contacts and what belongs to them, page by page and batch by batch.
struct IntercomContacts: Sendable {
  /// Pages after which a list counts as complete, whatever its answers say.
  private static let maximumPages = 50

  let exchange: IntercomExchange

  /// One contact.
  func contact(_ id: ContactID) async throws(ServiceFailure) -> Contact {
    let segment = try exchange.segment(id)
    let answer = try await exchange.answer(to: exchange.requests.contact(segment))
    guard let contact = Contact(intercom: answer) else { throw .malformed("contact without id") }
    return contact
  }

  /// The contacts with the ids and no others, each once, all batches asked together.
  ///
  /// A batch that fails is left out, as merged contacts are; throws when no batch succeeds.
  func contacts(_ ids: [ContactID]) async throws(ServiceFailure) -> [Contact] {
    let batches = Self.batches(of: ids)
    let results = await withTaskGroup(
      of: (Int, Result<[Contact], ServiceFailure>).self
    ) { group in
      for (index, batch) in batches.enumerated() {
        group.addTask { (index, await result(of: batch)) }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    return try Self.arrived(batches.indices.compactMap { results[$0] })
  }

  /// Users, then Leads, then any others, with the address; none for an empty one.
  func contacts(withEmail email: String) async throws(ServiceFailure) -> [Contact] {
    let address = String(email.trimmed())
    guard !address.isEmpty else { return [] }
    let found = try await allPages { cursor in
      exchange.requests.contacts(withEmail: address, after: cursor)
    }
    let users = found.filter { $0.role == .user }
    let leads = found.filter { $0.role == .lead }
    return users + leads + found.filter { $0.role != .user && $0.role != .lead }
  }

  /// All companies of a contact.
  func companies(of id: ContactID) async throws(ServiceFailure) -> [Company] {
    var companies: [Company] = []
    var asked: Set<String> = []
    var next: HTTPRequest? = exchange.requests.companies(of: try exchange.segment(id))
    while let request = next, asked.insert(request.url).inserted,
      asked.count <= Self.maximumPages
    {
      let answer = try await exchange.answer(to: request)
      let page = try exchange.list(in: answer, "data", "companies")
      let known = Set(companies.map(\.id))
      companies += page.compactMap { Company(intercom: $0) }.filter { !known.contains($0.id) }
      next = answer["pages"]?["next"]?.text.flatMap { exchange.requests.page(at: $0) }
    }
    return companies
  }

  /// A company under the id that was asked for, as contacts name it.
  func company(_ id: CompanyID) async throws(ServiceFailure) -> Company {
    let segment = try exchange.segment(id)
    let answer = try await exchange.answer(to: exchange.requests.company(segment))
    guard var company = Company(intercom: answer) else { throw .malformed("company without id") }
    company.id = id
    return company
  }

  /// All attributes that contacts of the workspace can have.
  func attributes() async throws(ServiceFailure) -> [ContactAttribute] {
    let answer = try await exchange.answer(to: exchange.requests.attributes())
    return ContactAttribute.all(
      intercom: try exchange.list(in: answer, "data", "data_attributes")
    )
  }

  /// The names of all tags of a contact.
  func tags(of id: ContactID) async throws(ServiceFailure) -> [String] {
    let request = exchange.requests.tags(of: try exchange.segment(id))
    let answer = try await exchange.answer(to: request)
    return try exchange.list(in: answer, "data", "tags").compactMap { $0["name"]?.scalarText }
  }

  /// The names of all segments of a contact.
  func segments(of id: ContactID) async throws(ServiceFailure) -> [String] {
    let request = exchange.requests.segments(of: try exchange.segment(id))
    let answer = try await exchange.answer(to: request)
    return try exchange.list(in: answer, "data", "segments").compactMap { $0["name"]?.scalarText }
  }

  private func result(of batch: [ContactID]) async -> Result<[Contact], ServiceFailure> {
    let asked = Set(batch)
    do throws(ServiceFailure) {
      let found = try await allPages { cursor in
        exchange.requests.contacts(batch, after: cursor)
      }
      return .success(found.filter { asked.contains($0.id) })
    } catch {
      return .failure(error)
    }
  }

  /// All contacts of a search, following cursors until one is missing or comes again.
  private func allPages(
    _ request: (_ cursor: String?) -> HTTPRequest
  ) async throws(ServiceFailure) -> [Contact] {
    var contacts: [Contact] = []
    var known: Set<ContactID> = []
    var cursors: Set<String> = []
    var cursor: String?
    repeat {
      let answer = try await exchange.answer(to: request(cursor))
      let page = try exchange.list(in: answer, "data", "contacts")
      contacts += page.compactMap { Contact(intercom: $0) }
        .filter { known.insert($0.id).inserted }
      cursor = page.isEmpty ? nil : answer["pages"]?["next"]?["starting_after"]?.scalarText
      if let next = cursor, !cursors.insert(next).inserted { cursor = nil }
    } while cursor != nil && cursors.count < Self.maximumPages
    return contacts
  }

  /// The ids that can exist, each once, in batches.
  private static func batches(of ids: [ContactID]) -> [[ContactID]] {
    var seen: Set<ContactID> = []
    let wanted = ids.filter { PathSegment($0.text) != nil && seen.insert($0).inserted }
    return stride(from: 0, to: wanted.count, by: IntercomRequests.batchSize).map { start in
      Array(wanted[start..<min(start + IntercomRequests.batchSize, wanted.count)])
    }
  }

  private static func arrived(
    _ results: [Result<[Contact], ServiceFailure>]
  ) throws(ServiceFailure) -> [Contact] {
    var contacts: [Contact] = []
    var failures: [ServiceFailure] = []
    for result in results {
      do throws(ServiceFailure) {
        contacts += try result.get()
      } catch {
        failures.append(error)
      }
    }
    if let failure = failures.first, failures.count == results.count { throw failure }
    return contacts
  }
}
