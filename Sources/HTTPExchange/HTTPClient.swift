import Synchronization

/// Sends requests to one host: not too many at once, not faster than the host allows, and again
/// when that is likely to help.
public final class HTTPClient: Sendable {
  private let transport: HTTPTransport
  private let clock: HTTPClock
  private let policy: RetryPolicy
  private let maximumUnderWay: Int
  private let jitter: @Sendable () -> Double
  private let onWait: @Sendable (_ until: Int64) -> Void
  private let pace: SharedPace
  private let queue: RequestQueue

  /// Makes a client for one host.
  ///
  /// - Parameters:
  ///   - transport: What carries the requests.
  ///   - clock: The time, and how to let it pass.
  ///   - policy: When to send again.
  ///   - maximumUnderWay: How many requests may be under way at once; at least 1.
  ///   - jitter: A number from 0 to 1, different each time.
  ///   - onWait: Told whenever the service makes all requests wait, until when in seconds since
  ///     1970.
  public init(
    transport: HTTPTransport,
    clock: HTTPClock,
    policy: RetryPolicy = .standard,
    maximumUnderWay: Int = 16,
    jitter: @escaping @Sendable () -> Double = { Double.random(in: 0...1) },
    onWait: @escaping @Sendable (_ until: Int64) -> Void = { _ in }
  ) {
    let maximum = max(maximumUnderWay, 1)
    let pace = SharedPace()
    self.transport = transport
    self.clock = clock
    self.policy = policy
    self.maximumUnderWay = maximum
    self.jitter = jitter
    self.onWait = onWait
    self.pace = pace
    queue = RequestQueue { pace.value.withLock { $0.capacity(of: maximum, now: clock.now()) } }
  }

  /// Sends a request and returns its answer, whatever its status but 429.
  ///
  /// - Throws: The transport's failure; `.rateLimited` when the service wants a longer wait than
  ///   the policy grants, or refuses again and again; `.cancelled` as soon as the task is.
  public func send(_ request: HTTPRequest) async throws(HTTPFailure) -> HTTPResponse {
    var timeouts = 0
    var attempt = 1
    while true {
      let pause: Duration
      switch await exchange(request, attempt: attempt) {
      case .success(let response):
        guard let wait = try retryWait(after: response, to: request, attempt: attempt) else {
          return response
        }
        pause = wait
      case .failure(let failure):
        if failure == .timedOut { timeouts += 1 }
        guard request.isRepeatable, attempt < policy.attempts,
          policy.isPassing(failure, timeouts: timeouts)
        else { throw failure }
        pause = policy.pause(afterAttempt: attempt, jitter: jitter())
      }
      if pause > .zero { try await clock.wait(pause) }
      attempt += 1
    }
  }

  /// The share of the host's limit that is left as last seen, from 0 to 1; nil when the host does
  /// not say.
  ///
  /// Zero while the host makes requests wait. Asking takes no time.
  public var spare: Double? {
    let now = clock.now()
    return pace.value.withLock { $0.spare(now: now) }
  }

  private func exchange(
    _ request: HTTPRequest,
    attempt: Int
  ) async -> Result<HTTPResponse, HTTPFailure> {
    do throws(HTTPFailure) {
      try await queue.enter()
      defer { queue.leave() }
      try await waitForPause()
      let response = try await transport.send(request)
      learn(from: response, attempt: attempt)
      return .success(response)
    } catch {
      return .failure(error)
    }
  }

  /// Lets the pauses of the host pass; several may follow each other, but not for ever.
  private func waitForPause() async throws(HTTPFailure) {
    var waits = 0
    while let end = pace.value.withLock({ $0.pause(now: clock.now()) }) {
      let seconds = end - clock.now()
      guard seconds <= policy.longestWait, waits < policy.attempts else {
        throw .rateLimited(until: end)
      }
      try await clock.wait(.seconds(seconds))
      waits += 1
    }
  }

  private func learn(from response: HTTPResponse, attempt: Int) {
    let now = clock.now()
    let limit = RateLimit(response, now: now)
    let ends = pace.value.withLock { pace in
      let before = pace.pause(now: now)
      if response.status == 429 {
        pace.pauseAll(until: refusalEnd(limit, attempt: attempt, now: now), now: now)
      } else {
        pace.note(limit, maximum: maximumUnderWay, patience: policy.longestWait, now: now)
      }
      return (before: before, after: pace.pause(now: now))
    }
    if let end = ends.after, end != ends.before { onWait(end) }
  }

  /// When to come back after a 429: the reset if it lies ahead, else a pause of our own.
  private func refusalEnd(_ limit: RateLimit, attempt: Int, now: Int64) -> Int64 {
    if let reset = limit.reset, reset > now { return reset }
    let pause = policy.pause(afterAttempt: attempt, jitter: 1)
    return now + max(pause.components.seconds, 1)
  }

  /// How long to wait before the next attempt; nil when the answer is the final one.
  private func retryWait(
    after response: HTTPResponse,
    to request: HTTPRequest,
    attempt: Int
  ) throws(HTTPFailure) -> Duration? {
    guard policy.isPassing(status: response.status) else { return nil }
    let now = clock.now()
    let limit = RateLimit(response, now: now)
    let mayRepeat = request.isRepeatable && attempt < policy.attempts
    if response.status == 429 {
      guard mayRepeat else {
        throw .rateLimited(until: limit.reset.flatMap { $0 > now ? $0 : nil })
      }
      // The pause of the whole host, just noted, is the wait.
      return .zero
    }
    let asked = limit.retryAfter ?? 0
    guard mayRepeat, asked <= policy.longestWait else { return nil }
    return max(policy.pause(afterAttempt: attempt, jitter: jitter()), .seconds(asked))
  }
}

/// What all requests of a client have learned together.
private final class SharedPace: Sendable {
  let value = Mutex(HostPace())
}
