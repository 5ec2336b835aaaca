import Glibc
public import HTTPExchange

/// Carries requests with libcurl, on one thread of its own that sleeps while nothing is under way.
///
/// Library and thread are started by the first request. Call `shutDown()` before the process exits.
public final class CurlTransport: Sendable {
  private let thread: CurlThread

  /// Makes a transport; nothing is loaded or started yet.
  public init(configuration: CurlConfiguration) {
    thread = CurlThread(configuration: configuration)
  }

  deinit {
    thread.stop()
  }

  /// The transport as a value; it keeps this object alive.
  public var transport: HTTPTransport {
    HTTPTransport { (request) async throws(HTTPFailure) in try await self.send(request) }
  }

  /// The real time, whose waiting costs no timer beside the transport's own thread.
  public var clock: HTTPClock {
    HTTPClock(
      now: { Int64(time(nil)) },
      wait: { (duration) async throws(HTTPFailure) in try await self.wait(duration) }
    )
  }

  /// Sends one request, following its redirects.
  ///
  /// A redirect is followed at most 5 times, only for `GET` and `HEAD`, and only to the same
  /// scheme, host and port, or from `http` to `https` on the same host, which then gets neither
  /// the authorization nor fields that could hold a secret; otherwise the answer is the redirect.
  /// A refusal that repeats what is secret in the authorization is returned without that.
  public func send(_ request: HTTPRequest) async throws(HTTPFailure) -> HTTPResponse {
    let deadline = ContinuousClock.now.advanced(by: request.limits.total.believed)
    var hop = CurlHop(request: request, origin: try request.checkedOrigin())
    for _ in 0...CurlHop.maximumRedirects {
      let answer = try await exchange(hop)
      guard let next = hop.following(answer, remaining: ContinuousClock.now.duration(to: deadline))
      else { return answer.response.hiding(request.authorization) }
      hop = next
    }
    throw .tooManyRedirects
  }

  /// Lets time pass; throws `.cancelled` as soon as the task is cancelled.
  public func wait(_ duration: Duration) async throws(HTTPFailure) {
    guard duration > .zero else { return }
    let deadline = ContinuousClock.now.advanced(by: duration.believed)
    let ticket = thread.nextTicket()
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        thread.post(.wait(ticket, until: deadline, continuation))
        if Task.isCancelled { thread.post(.cancel(ticket)) }
      }
    } onCancel: {
      thread.post(.cancel(ticket))
    }
    try result.get()
  }

  /// Ends the thread and all connections; what is under way, and every later request, fails.
  public func shutDown() {
    thread.stop()
  }

  private func exchange(_ hop: CurlHop) async throws(HTTPFailure) -> CurlAnswer {
    guard !Task.isCancelled else { throw .cancelled }
    let ticket = thread.nextTicket()
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        thread.post(.send(ticket, hop, continuation))
        // A cancellation before the line above named a ticket that nobody knew yet.
        if Task.isCancelled { thread.post(.cancel(ticket)) }
      }
    } onCancel: {
      thread.post(.cancel(ticket))
    }
    return try result.get()
  }
}
