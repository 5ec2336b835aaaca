internal import ContactResolution
internal import HTTPExchange

extension ContactsReport {
  /// What came of looking for the reporter; null when the source does not ask for it.
  var reporter: JSONValue {
    switch resolved.reporter {
    case .notAsked: .null
    case .noReporter: member("nobody")
    case .isApp(let name): member("app", name: name)
    case .noEmail(let name), .askingServiceManagement(let name):
      member("hidden", name: name, failure: resolved.requestFailure)
    case .matched(let email): member("matched", email: email)
    case .matching(let email): member("failed", email: email, failure: .timedOut(.intercom))
    case .failed(let email, let failure): member("failed", email: email, failure: failure)
    }
  }

  private func member(
    _ match: String,
    name: String? = nil,
    email: String? = nil,
    failure: ServiceFailure? = nil
  ) -> JSONValue {
    .members([
      "match": .text(match),
      "name": .optional(name),
      "email": .optional(email),
      "typed": .flag(resolved.isReporterEmailTyped),
      "problem": failure.map { problem($0) } ?? .null,
    ])
  }
}
