import ContactResolution
import HTTPExchange
import ServiceFaults
import Synchronization
import Testing

/// A service that answers rightly to all but one kind of request, behind a client that asks again.
final class FaultyTransport: Sendable {
  private let question: ServiceQuestion
  private let outcome: @Sendable (HTTPResponse) -> Result<HTTPResponse, HTTPFailure>
  private let asked = Mutex<[HTTPRequest]>([])
  private let time = FaultClock()

  /// Makes a service that does this to what the question asks for.
  init(
    _ question: ServiceQuestion,
    outcome: @escaping @Sendable (HTTPResponse) -> Result<HTTPResponse, HTTPFailure>
  ) {
    self.question = question
    self.outcome = outcome
  }

  /// The requests of the kind, in order.
  var requests: [HTTPRequest] { asked.withLock { $0.filter(question.concerns) } }

  /// How many requests of other kinds came.
  var otherRequests: Int { asked.withLock { $0.count { !question.concerns($0) } } }

  /// All waits so far.
  var waits: [Duration] { time.waits }

  /// What the question ends with; nil when it is answered.
  func failure() async throws -> ServiceFailure? {
    let client = HTTPClient(
      transport: HTTPTransport { (request) throws(HTTPFailure) in
        self.asked.withLock { $0.append(request) }
        let right = SampleAnswer.answer(to: request)
        return try (self.question.concerns(request) ? self.outcome(right) : .success(right)).get()
      },
      clock: time.clock
    )
    let transport = HTTPTransport { (request) async throws(HTTPFailure) in
      try await client.send(request)
    }
    do {
      try await question.ask(transport)
      return nil
    } catch {
      return try #require(error as? ServiceFailure)
    }
  }
}
