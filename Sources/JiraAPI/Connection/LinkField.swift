internal import ContactResolution
internal import HTTPExchange
internal import Synchronization

/// Which custom field of the site holds the ids of linked conversations; found out once a session.
final class LinkField: Sendable {
  /// What was found out.
  struct Knowledge: Sendable {
    /// The field's id; nil when the site has no such field or does not tell.
    let id: String?
  }

  // A lock and not an actor, so that what is known is there without waiting.
  private let knowledge = Mutex<Knowledge?>(nil)
  private let question = SharedQuestion<String?>()

  /// What was found out; nil as long as nothing was.
  var known: Knowledge? { knowledge.withLock { $0 } }

  /// How many callers wait for another's asking.
  var waitingCallers: Int { question.waitingCallers }

  /// The field's id, asked for when it is not known; nil when there is none, or none to be had.
  ///
  /// A failure is an answer too, unless the connection itself is at fault or the caller went away.
  func id(_ exchange: JiraExchange) async -> String? {
    if let known { return known.id }
    let result = await ServiceFailure.result { () async throws(ServiceFailure) in
      try await question.answer { () async throws(ServiceFailure) in
        let answer = try await exchange.answer { (ask) throws(HTTPFailure) in try ask.fields() }
        return Self.id(in: answer.json)
      }
    }
    switch result {
    case .success(let id):
      knowledge.withLock { $0 = Knowledge(id: id) }
      return id
    case .failure(let failure):
      if !failure.concernsConnection, !Task.isCancelled {
        knowledge.withLock { $0 = Knowledge(id: nil) }
      }
      return nil
    }
  }

  private static func id(in json: JSONValue) -> String? {
    json.elements.first { field in
      field["name"]?.filledText.map(CustomFieldsAnswer.holdsConversations) ?? false
    }?["id"]?.filledText
  }
}
