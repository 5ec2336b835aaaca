import HTTPExchange
import ServiceFaults
import Synchronization
import TestSupport
import Testing

/// Whatever a question waits for, it ends when its task is cancelled, and asks no more.
@Suite(.timeLimit(.minutes(10))) struct ServiceCancellationTests {
  /// What is waited for.
  enum Moment: CaseIterable {
    case answer
    case pause
    case limit
  }

  private static let questions = ServiceQuestion.jira + ServiceQuestion.intercom

  @Test(arguments: questions, Moment.allCases)
  func `a cancelled question ends at once`(question: ServiceQuestion, moment: Moment) async {
    let begun = LoopbackServer.Gate()
    let asked = Mutex(0)
    let client = HTTPClient(
      transport: HTTPTransport { (request) async throws(HTTPFailure) in
        guard question.concerns(request) else { return SampleAnswer.answer(to: request) }
        asked.withLock { $0 += 1 }
        switch moment {
        case .answer:
          begun.open()
          await Self.untilCancelled()
          throw .cancelled
        case .pause: return HTTPResponse(status: 503)
        case .limit: return HTTPResponse(status: 429, headers: [HTTPHeader("Retry-After", "9")])
        }
      },
      clock: HTTPClock(
        now: { FaultClock.start },
        wait: { (_) async throws(HTTPFailure) in
          begun.open()
          await Self.untilCancelled()
          throw .cancelled
        }
      )
    )
    let task = Task {
      // A question that is not asked again waits for nothing.
      defer { begun.open() }
      try await question.ask(
        HTTPTransport { (request) async throws(HTTPFailure) in try await client.send(request) }
      )
    }
    await begun.opened()

    task.cancel()

    _ = await task.result
    #expect(asked.withLock { $0 } == 1)
  }

  private static func untilCancelled() async {
    let gate = LoopbackServer.Gate()
    await withTaskCancellationHandler {
      await gate.opened()
    } onCancel: {
      gate.open()
    }
  }
}
