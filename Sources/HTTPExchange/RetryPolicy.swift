/// When a request that went wrong is sent again, as plain numbers.
public struct RetryPolicy: Sendable, Equatable {
  /// How often a request is sent at most.
  public var attempts: Int
  /// The pause after the first attempt; each further one is twice as long.
  public var firstPause: Duration
  /// The longest pause of our own choice.
  public var longestPause: Duration
  /// The longest pause the service may ask for, in seconds; beyond it the request fails.
  public var longestWait: Int64

  /// Three attempts, half a second apart at first, and half a minute of patience.
  public static let standard = RetryPolicy(
    attempts: 3,
    firstPause: .milliseconds(500),
    longestPause: .seconds(8),
    longestWait: 30
  )

  /// One attempt.
  public static let never = RetryPolicy(
    attempts: 1,
    firstPause: .zero,
    longestPause: .zero,
    longestWait: 0
  )

  /// Makes a policy.
  public init(attempts: Int, firstPause: Duration, longestPause: Duration, longestWait: Int64) {
    self.attempts = attempts
    self.firstPause = firstPause
    self.longestPause = longestPause
    self.longestWait = longestWait
  }

  /// How long to wait after an attempt, counted from 1.
  ///
  /// `jitter`, from 0 to 1, chooses between half of the pause and the whole.
  public func pause(afterAttempt attempt: Int, jitter: Double) -> Duration {
    let doublings = min(max(attempt - 1, 0), 16)
    let whole = min(firstPause * (1 << doublings), longestPause)
    return whole / 2 + whole / 2 * min(max(jitter, 0), 1)
  }

  /// Whether an answer of the status may be better the next time.
  public func isPassing(status: Int) -> Bool {
    switch status {
    case 408, 429, 502, 503, 504: true
    default: false
    }
  }

  /// Whether a failure may be gone the next time.
  ///
  /// `timeouts` is how many attempts were over time, this one included: a second one is not worth
  /// another wait.
  public func isPassing(_ failure: HTTPFailure, timeouts: Int) -> Bool {
    switch failure {
    case .connectionLost, .truncated: true
    case .timedOut: timeouts < 2
    case .badURL, .unknownHost, .refused, .insecure, .proxy, .tooLarge, .badEncoding,
      .tooManyRedirects, .rateLimited, .cancelled, .unusable, .other:
      false
    }
  }
}
