internal import ContactResolution
internal import HTTPExchange

/// One question to Intercom and its answer as JSON, every failure in the panel's words.
struct IntercomExchange: Sendable {
  let requests: IntercomRequests
  let transport: HTTPTransport

  /// Sends the request and reads the answer.
  func answer(to request: HTTPRequest) async throws(ServiceFailure) -> JSONValue {
    let response: HTTPResponse
    do throws(HTTPFailure) {
      response = try await transport.send(request)
    } catch {
      throw ServiceFailure(intercom: error)
    }
    if let failure = ServiceFailure(intercomAnswer: response, to: request) { throw failure }
    do throws(BodyProblem) {
      return try response.json()
    } catch {
      throw .unreadable(.intercom, ServiceFailure.AnswerProblem(error))
    }
  }

  /// The id as a segment of a path; one that cannot be a segment names nothing that exists.
  func segment<Subject>(_ id: Identifier<Subject>) throws(ServiceFailure) -> PathSegment {
    guard let segment = PathSegment(id.text) else { throw .notFound(.intercom) }
    return segment
  }

  /// The elements of a list answer, under the first of the names that its envelope uses.
  ///
  /// Throws `.unreadable` also for elements without a single object among them, and for a list
  /// without an envelope, which could be anything's.
  func list(in answer: JSONValue, _ names: String...) throws(ServiceFailure) -> [JSONValue] {
    guard !answer.members.isEmpty, let elements = answer.list(names),
      elements.isEmpty || elements.contains(where: { !$0.members.isEmpty })
    else {
      throw .malformed("no list named " + names.joined(separator: " or "))
    }
    return elements
  }
}
