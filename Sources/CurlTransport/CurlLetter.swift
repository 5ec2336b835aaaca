import HTTPExchange

/// Names one exchange or wait.
typealias CurlTicket = UInt64

/// What other threads ask of the transport's thread.
///
/// The thread alone resumes continuations, so that each is resumed once.
enum CurlLetter: Sendable {
  case send(CurlTicket, CurlHop, CheckedContinuation<Result<CurlAnswer, HTTPFailure>, Never>)
  case wait(
    CurlTicket,
    until: ContinuousClock.Instant,
    CheckedContinuation<Result<Void, HTTPFailure>, Never>
  )
  /// A ticket that is unknown, or over, is fine.
  case cancel(CurlTicket)

  /// Answers a letter that nobody will work on.
  func refuse(_ failure: HTTPFailure) {
    switch self {
    case .send(_, _, let continuation): continuation.resume(returning: .failure(failure))
    case .wait(_, until: _, let continuation): continuation.resume(returning: .failure(failure))
    case .cancel: break
    }
  }
}
