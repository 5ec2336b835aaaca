/// Reads what is to be known of a contact beyond itself, all parts at once.
public struct ContactDetailsReader: Sendable {
  private let contacts: ContactDirectory
  private let others: [ConnectionName: ContactDirectory]
  private let localOffset: @Sendable (Contact) -> UTCOffset?

  /// What one question brought.
  fileprivate enum Answer: Sendable {
    case companies(Result<[Company], ServiceFailure>)
    case tags(Result<[String], ServiceFailure>)
    case segments(Result<[String], ServiceFailure>)
    case owner(Result<[Teammate], ServiceFailure>)
    case conversations(Result<ConversationPage, ServiceFailure>)
  }

  /// Makes a reader of the main workspace's directory and those of other connections.
  ///
  /// The closure tells how far from UTC a contact's clocks are, such as by `LocalOffset`.
  public init(
    contacts: ContactDirectory,
    others: [OtherConnection] = [],
    localOffset: @escaping @Sendable (Contact) -> UTCOffset? = { _ in nil }
  ) {
    self.contacts = contacts
    self.localOffset = localOffset
    self.others = Dictionary(others.map { ($0.name, $0.contacts) }) { first, _ in first }
  }

  /// The directory behind a connection, the main one for nil; one that answers `.notConnected`
  /// for a connection that is not there.
  private func directory(of connection: ConnectionName?) -> ContactDirectory {
    guard let connection else { return contacts }
    return others[connection] ?? .notConnected
  }

  /// Reads the parts and reports after each answer what is known by then.
  ///
  /// A part that fails stands among the failures, and the others come all the same. A cancelled
  /// task reports nothing more. Reports come one after the other, never overlapping.
  @concurrent
  public func read(
    _ contact: Contact,
    through connection: ConnectionName? = nil,
    parts: Set<ContactDetails.Part> = Set(ContactDetails.Part.allCases),
    report: @escaping @Sendable (ContactDetails) async -> Void
  ) async {
    var details = ContactDetails(localOffset: localOffset(contact))
    let directory = directory(of: connection)
    await withTaskGroup(of: Answer.self) { group in
      for part in ContactDetails.Part.allCases where parts.contains(part) {
        // Teammates' names are for the owner, and for those whom conversations are assigned to.
        let isNobodys = contact.owner == nil && !parts.contains(.conversations)
        group.addTask {
          if part == .owner, isNobodys { return .owner(.success([])) }
          return await answer(part, of: contact, in: directory)
        }
      }
      for await answer in group {
        details.take(answer, of: contact)
        guard !Task.isCancelled else { break }
        await report(details)
      }
    }
  }

  @concurrent
  private func answer(
    _ part: ContactDetails.Part,
    of contact: Contact,
    in contacts: ContactDirectory
  ) async -> Answer {
    let id = contact.id
    return switch part {
    case .companies where contact.companies?.total == 0: .companies(.success([]))
    case .companies: .companies(await ServiceFailure.result(of: contacts.companies, id))
    case .tags: .tags(await ServiceFailure.result(of: contacts.tags, id))
    case .segments: .segments(await ServiceFailure.result(of: contacts.segments, id))
    case .owner: .owner(await ServiceFailure.result(of: contacts.teammates))
    case .conversations:
      .conversations(
        await ServiceFailure.result { () throws(ServiceFailure) in
          try await contacts.conversations(id, nil)
        }
      )
    }
  }
}

extension ContactDetails {
  fileprivate mutating func take(_ answer: ContactDetailsReader.Answer, of contact: Contact) {
    switch answer {
    case .companies(.success(let companies)): self.companies = companies
    case .tags(.success(let tags)): self.tags = tags
    case .segments(.success(let segments)): self.segments = segments
    case .owner(.success(let teammates)): take(teammates, of: contact)
    case .conversations(.success(let page)): conversations = page
    case .companies(.failure(let failure)): failures[.companies] = failure
    case .tags(.failure(let failure)): failures[.tags] = failure
    case .segments(.failure(let failure)): failures[.segments] = failure
    case .owner(.failure(let failure)):
      if contact.owner == nil { ownerName = "" } else { failures[.owner] = failure }
    case .conversations(.failure(let failure)): failures[.conversations] = failure
    }
  }

  /// The owner's name is empty when nobody owns the contact, and the id when the workspace does
  /// not know the owner.
  private mutating func take(_ all: [Teammate], of contact: Contact) {
    let names = Dictionary(all.map { ($0.id, $0.name) }) { first, _ in first }
    teammates = names
    ownerName = contact.owner.map { names[$0] ?? $0.text } ?? ""
  }
}
