/// Reads what is to be known of a contact beyond itself, all parts at once.
public struct ContactDetailsReader: Sendable {
  private let contacts: ContactDirectory

  /// What one question brought.
  fileprivate enum Answer: Sendable {
    case companies(Result<[Company], ServiceFailure>)
    case tags(Result<[String], ServiceFailure>)
    case segments(Result<[String], ServiceFailure>)
    case owner(Result<String, ServiceFailure>)
  }

  /// Makes a reader of the directory.
  public init(contacts: ContactDirectory) {
    self.contacts = contacts
  }

  /// Reads the parts and reports after each answer what is known by then.
  ///
  /// A part that fails stands among the failures, and the others come all the same. A cancelled
  /// task reports nothing more. Reports come one after the other, never overlapping.
  @concurrent
  public func read(
    _ contact: Contact,
    parts: Set<ContactDetails.Part> = Set(ContactDetails.Part.allCases),
    report: @escaping @Sendable (ContactDetails) async -> Void
  ) async {
    var details = ContactDetails()
    await withTaskGroup(of: Answer.self) { group in
      for part in ContactDetails.Part.allCases where parts.contains(part) {
        group.addTask { await answer(part, of: contact) }
      }
      for await answer in group {
        details.take(answer)
        guard !Task.isCancelled else { break }
        await report(details)
      }
    }
  }

  @concurrent
  private func answer(_ part: ContactDetails.Part, of contact: Contact) async -> Answer {
    switch part {
    case .companies:
      .companies(
        await result { () throws(ServiceFailure) in
          try await contacts.companies(contact.id)
        }
      )
    case .tags:
      .tags(await result { () throws(ServiceFailure) in try await contacts.tags(contact.id) })
    case .segments:
      .segments(
        await result { () throws(ServiceFailure) in
          try await contacts.segments(contact.id)
        }
      )
    case .owner:
      .owner(await result { () throws(ServiceFailure) in try await ownerName(of: contact) })
    }
  }

  /// The owner's name; empty when nobody owns the contact, the id when the workspace does not
  /// know the owner.
  private func ownerName(of contact: Contact) async throws(ServiceFailure) -> String {
    guard let owner = contact.owner else { return "" }
    return try await contacts.teammates().first { $0.id == owner }?.name ?? owner.text
  }

  private func result<Value>(
    _ question: () async throws(ServiceFailure) -> Value
  ) async -> Result<Value, ServiceFailure> {
    do throws(ServiceFailure) {
      return .success(try await question())
    } catch {
      return .failure(error)
    }
  }
}

extension ContactDetails {
  fileprivate mutating func take(_ answer: ContactDetailsReader.Answer) {
    switch answer {
    case .companies(.success(let companies)): self.companies = companies
    case .tags(.success(let tags)): self.tags = tags
    case .segments(.success(let segments)): self.segments = segments
    case .owner(.success(let name)): ownerName = name
    case .companies(.failure(let failure)): failures[.companies] = failure
    case .tags(.failure(let failure)): failures[.tags] = failure
    case .segments(.failure(let failure)): failures[.segments] = failure
    case .owner(.failure(let failure)): failures[.owner] = failure
    }
  }
}
