/// A contact that a batch left out: merged into another, deleted, or very new.
enum MergedContact {
  /// A chain of merges is followed so far.
  ///
  /// Source: Intercom OpenAPI 2.16, contact_merged.
  private static let maximumHops = 3

  /// Asks for the contact by itself and follows where it was merged into.
  static func knowledge(
    of id: ContactID,
    in contacts: ContactDirectory
  ) async -> ResolvedContact.Knowledge {
    var current = id
    var visited: Set = [id]
    while true {
      do throws(ServiceFailure) {
        let contact = try await contacts.contact(current)
        return contact.id == id ? .known(contact) : .merged(contact)
      } catch {
        switch error {
        case .merged(let target?)
        where visited.count <= maximumHops && visited.insert(target).inserted:
          current = target
        case .notFound:
          return .deleted
        case .merged, .notConnected, .unauthorized, .forbidden, .rateLimited, .unavailable,
          .timedOut, .unreachable, .unreadable, .rejected:
          return .failed(error)
        }
      }
    }
  }
}
