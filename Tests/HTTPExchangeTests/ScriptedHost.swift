import HTTPExchange
import Synchronization

/// A host that answers from a list, and a clock whose waiting takes no time but moves it.
final class ScriptedHost: Sendable {
  typealias Outcome = Result<HTTPResponse, HTTPFailure>

  private struct State {
    var outcomes: [Outcome]
    var sent: [Int64] = []
    var waits: [Duration] = []
    var announced: [Int64] = []
    var now: Int64
  }

  /// When everything begins, in seconds since 1970.
  static let start: Int64 = 1_800_000_000
  private let state: Mutex<State>

  /// Makes a host; when the list is over, it answers 200.
  init(_ outcomes: [Outcome]) {
    state = Mutex(State(outcomes: outcomes, now: Self.start))
  }

  /// When requests arrived, in seconds since the start.
  var arrivals: [Int64] { state.withLock { $0.sent.map { $0 - Self.start } } }
  /// All waits so far.
  var waits: [Duration] { state.withLock { $0.waits } }
  /// All announced ends of pauses, in seconds since the start.
  var announced: [Int64] { state.withLock { $0.announced.map { $0 - Self.start } } }

  /// Moves the clock.
  func pass(seconds: Int64) {
    state.withLock { $0.now += seconds }
  }

  /// A client of this host; its jitter is always 1.
  func client(policy: RetryPolicy = .standard) -> HTTPClient {
    HTTPClient(
      transport: HTTPTransport { (_) throws(HTTPFailure) in try self.next().get() },
      clock: clock,
      policy: policy,
      jitter: { 1 },
      onWait: { end in self.state.withLock { $0.announced.append(end) } }
    )
  }

  /// The time of this host.
  var clock: HTTPClock {
    HTTPClock(
      now: { self.state.withLock { $0.now } },
      wait: { (duration) throws(HTTPFailure) in
        guard !Task.isCancelled else { throw .cancelled }
        self.state.withLock {
          $0.waits.append(duration)
          $0.now += duration.components.seconds
        }
      }
    )
  }

  private func next() -> Outcome {
    state.withLock { state in
      state.sent.append(state.now)
      return state.outcomes.isEmpty ? .answer(200) : state.outcomes.removeFirst()
    }
  }
}

extension Result<HTTPResponse, HTTPFailure> {
  /// An answer with fields.
  static func answer(_ status: Int, _ fields: [String: String] = [:]) -> Self {
    .success(HTTPResponse(status: status, headers: fields.map { HTTPHeader($0.key, $0.value) }))
  }
}
