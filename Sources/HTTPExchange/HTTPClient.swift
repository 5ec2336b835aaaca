/// Sends requests: not too many at once to a host, not faster than it allows, and again when that
/// is likely to help.
///
/// How soon a request is wanted is told by its task, see `RequestUrgency`.
public final class HTTPClient: Sendable {
  private let transport: HTTPTransport
  private let clock: HTTPClock
  private let policy: RetryPolicy
  private let hosts: HostQueues
  private let jitter: @Sendable () -> Double
  private let onWait: @Sendable (_ until: Int64) -> Void

  /// Makes a client.
  ///
  /// - Parameters:
  ///   - transport: What carries the requests.
  ///   - clock: The time, and how to let it pass.
  ///   - policy: When to send again.
  ///   - hosts: What is under way to the hosts; to be shared by all clients that ask them.
  ///   - jitter: A number from 0 to 1, different each time.
  ///   - onWait: Told whenever the service makes all requests wait, until when in seconds since
  ///     1970.
  public init(
    transport: HTTPTransport,
    clock: HTTPClock,
    policy: RetryPolicy = .standard,
    hosts: HostQueues = HostQueues(),
    jitter: @escaping @Sendable () -> Double = { Double.random(in: 0...1) },
    onWait: @escaping @Sendable (_ until: Int64) -> Void = { _ in }
  ) {
    self.transport = transport
    self.clock = clock
    self.policy = policy
    self.hosts = hosts
    self.jitter = jitter
    self.onWait = onWait
  }

  /// Sends a request and returns its answer, whatever its status but 429.
  ///
  /// - Throws: The transport's failure; `.rateLimited` when the service wants a longer wait than
  ///   the policy grants, or refuses again and again; `.cancelled` as soon as the task is.
  public func send(_ request: HTTPRequest) async throws(HTTPFailure) -> HTTPResponse {
    let queue = try hosts.queue(of: request)
    var timeouts = 0
    var attempt = 1
    while true {
      let pause: Duration
      switch await exchange(request, in: queue, attempt: attempt) {
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

  /// The least share of its limit that a host has left, from 0 to 1; nil when none says that it
  /// has one.
  ///
  /// Zero while one makes requests wait. Asking takes no time.
  public var spare: Double? { hosts.spare(now: clock.now()) }

  /// How many requests wait for a place, so that a test can wait for them.
  package var waitingRequests: Int { hosts.waitingRequests }

  private func exchange(
    _ request: HTTPRequest,
    in queue: HostQueue,
    attempt: Int
  ) async -> Result<HTTPResponse, HTTPFailure> {
    do throws(HTTPFailure) {
      let pass = try await place(in: queue)
      var ending = HostPace.Ending.unsent
      defer {
        if let end = queue.leave(pass, ending, now: clock.now()) { onWait(end) }
      }
      try await waitForPause(of: queue)
      ending = .unanswered
      let response = try await transport.send(request)
      ending = self.ending(response, attempt: attempt)
      return .success(response)
    } catch {
      return .failure(error)
    }
  }

  /// A place in the queue; where there is none for a request ahead, its task is cancelled, so that
  /// whoever waits for the same answer asks for it in its place.
  private func place(in queue: HostQueue) async throws(HTTPFailure) -> HostQueue.Pass {
    let urgency = RequestUrgency.current
    do throws(HTTPFailure) {
      return try await queue.enter(urgency, now: clock.now())
    } catch {
      if urgency == .ahead { unsafe withUnsafeCurrentTask { unsafe $0?.cancel() } }
      throw error
    }
  }

  /// Lets the pauses of the host pass; several may follow each other, but not for ever.
  private func waitForPause(of queue: HostQueue) async throws(HTTPFailure) {
    var waits = 0
    while let end = queue.pause(now: clock.now()) {
      let seconds = end - clock.now()
      guard seconds <= policy.longestWait, waits < policy.attempts else {
        throw .rateLimited(until: end)
      }
      try await clock.wait(.seconds(seconds))
      waits += 1
    }
    if waits > 0 { queue.admit(now: clock.now()) }
  }

  private func ending(_ response: HTTPResponse, attempt: Int) -> HostPace.Ending {
    let now = clock.now()
    let limit = RateLimit(response, now: now)
    guard response.status == 429 else {
      return .answered(limit, patience: policy.longestWait)
    }
    return .refused(until: refusalEnd(limit, attempt: attempt, now: now))
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
