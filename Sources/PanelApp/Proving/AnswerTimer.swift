internal import ContactResolution
internal import HTTPExchange
internal import Synchronization

/// Notes how the last answer came.
final class AnswerTimer: Sendable {
  private let last = Mutex<AnswerTiming?>(nil)

  /// About the last answer; nil before there was one.
  var timing: AnswerTiming? { last.withLock { $0 } }

  /// The transport with each exchange noted, and none longer than the time given.
  func noting(_ transport: HTTPTransport, limit: Duration) -> HTTPTransport {
    HTTPTransport { (request) async throws(HTTPFailure) in
      var request = request
      request.limits.connect = min(request.limits.connect, limit)
      request.limits.total = min(request.limits.total, limit)
      let start = ContinuousClock.now
      let response = try await transport.send(request)
      let timing = AnswerTiming(
        duration: start.duration(to: .now),
        secondsAhead: response.date.map { $0 - LocalClock.now().seconds }
      )
      self.last.withLock { $0 = timing }
      return response
    }
  }
}
