/// Reads what is to be learned of a contact beyond itself: companies, tags, segments, its owner.
public struct ContactDetailsReader: Sendable {
  private let contacts: ContactDirectory
  private let teammates: TeammateList

  /// Makes a reader; the list of teammates is shared so that it is asked for once.
  public init(contacts: ContactDirectory, teammates: TeammateList) {
    self.contacts = contacts
    self.teammates = teammates
  }

  /// Reads all parts together and reports the details each time one arrived or failed.
  ///
  /// Returns when all parts are there or the task is cancelled, which reports nothing more.
  @concurrent
  public func read(
    _ contact: Contact,
    report: @escaping @Sendable (ContactDetails) async -> Void
  ) async {
    await withTaskGroup(of: PartAnswer.self) { group in
      for part in ContactDetails.Part.allCases {
        group.addTask { await answer(part, of: contact) }
      }
      var details = ContactDetails()
      for await answer in group {
        answer.add(to: &details)
        guard !Task.isCancelled else { break }
        await report(details)
      }
    }
  }

  private func answer(_ part: ContactDetails.Part, of contact: Contact) async -> PartAnswer {
    do throws(ServiceFailure) {
      return switch part {
      case .companies: .companies(try await contacts.companies(contact.id))
      case .tags: .tags(try await contacts.tags(contact.id))
      case .segments: .segments(try await contacts.segments(contact.id))
      case .owner: .owner(try await ownerName(of: contact))
      }
    } catch {
      return .failed(part, error)
    }
  }

  private func ownerName(of contact: Contact) async throws(ServiceFailure) -> String {
    guard let owner = contact.owner else { return "" }
    guard let teammate = try await teammates.teammates().first(where: { $0.id == owner }) else {
      throw .notFound(.intercom)
    }
    return teammate.name
  }
}

/// What came back for one part of a contact's details.
private enum PartAnswer: Sendable {
  case companies([Company])
  case tags([String])
  case segments([String])
  case owner(String)
  case failed(ContactDetails.Part, ServiceFailure)

  func add(to details: inout ContactDetails) {
    switch self {
    case .companies(let companies): details.companies = companies
    case .tags(let tags): details.tags = tags
    case .segments(let segments): details.segments = segments
    case .owner(let name): details.ownerName = name
    case .failed(let part, let failure): details.failures[part] = failure
    }
  }
}
