import HTTPExchange
import Synchronization

/// A limit of requests in each window of time, counted by a service, and the time they share.
final class RequestWindow: Sendable {
  private struct State {
    var start: Int64 = 0
    var count = 0
    var refusals = 0
    var mostAhead = 0
  }

  private let limit: Int
  private let seconds: Int64
  private let clock: StepClock
  private let state = Mutex(State())

  init(limit: Int, seconds: Int64, clock: StepClock) {
    self.limit = limit
    self.seconds = seconds
    self.clock = clock
  }

  /// How many requests were refused.
  var refusals: Int { state.withLock(\.refusals) }
  /// How many requests were spent at most in a window when one ahead came.
  var mostSpentAhead: Int { state.withLock(\.mostAhead) }

  /// Counts a request; the answer's status and fields.
  func answer() -> HTTPResponse {
    let now = clock.seconds
    let isAhead = RequestUrgency.current == .ahead
    return state.withLock { state in
      let start = now - now % seconds
      if state.start != start { (state.start, state.count) = (start, 0) }
      state.count += 1
      if isAhead { state.mostAhead = max(state.mostAhead, state.count) }
      if state.count > limit { state.refusals += 1 }
      return HTTPResponse(
        status: state.count > limit ? 429 : 200,
        headers: [
          HTTPHeader("X-RateLimit-Limit", "\(limit)"),
          HTTPHeader("X-RateLimit-Remaining", "\(max(0, limit - state.count))"),
          HTTPHeader("X-RateLimit-Reset", "\(start + seconds)"),
        ]
      )
    }
  }
}

/// A time that moves when somebody waits or a step is made.
final class StepClock: Sendable {
  private let milliseconds = Mutex<Int64>(1_800_000_000_000)

  /// Seconds since 1970.
  var seconds: Int64 { milliseconds.withLock { $0 / 1000 } }

  /// Moves the time.
  func pass(milliseconds passed: Int64) {
    milliseconds.withLock { $0 += passed }
  }

  /// The time as an input.
  var clock: HTTPClock {
    HTTPClock(
      now: { self.seconds },
      wait: { (duration) throws(HTTPFailure) in
        guard !Task.isCancelled else { throw .cancelled }
        // Whoever waits as well has the same end in mind.
        let end = (self.seconds + duration.components.seconds) * 1000
        self.milliseconds.withLock { $0 = max($0, end) }
      }
    )
  }
}
