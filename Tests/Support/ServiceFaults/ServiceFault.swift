public import ContactResolution
public import HTTPExchange
public import Testing

/// Something that a service, or the network before it, may do to one request, and what has to come
/// of it.
public struct ServiceFault: Sendable, CustomTestStringConvertible {
  /// What the transport brings of it.
  public enum Arrival: Sendable {
    case failure(HTTPFailure)
    case answer(HTTPResponse)
    /// The right answer, changed.
    case altered(@Sendable (HTTPResponse) -> HTTPResponse)
  }

  /// What the question ends with, of either service; nil when the answer is read all the same.
  public typealias Failure = @Sendable (Service) -> ServiceFailure

  /// What it is called; no two have the same name.
  public let name: String
  /// Which of the documented rows it belongs to.
  public let row: FaultRow
  /// What the transport brings of it.
  public let arrival: Arrival
  /// What the question ends with; nil when the answer is read all the same.
  public let failure: Failure?
  /// How often a question is sent that may be sent again.
  public let attempts: Int
  /// The seconds waited before each further attempt; nil where our own jitter decides.
  public let pauses: [Int64]?
  /// How a server on this machine does it; nil for what only the transport's table tells.
  public let wire: FaultWire?

  /// Makes a fault.
  public init(
    _ name: String,
    _ row: FaultRow,
    _ arrival: Arrival,
    failure: Failure?,
    attempts: Int = 1,
    pauses: [Int64]? = nil,
    wire: FaultWire? = nil
  ) {
    self.name = name
    self.row = row
    self.arrival = arrival
    self.failure = failure
    self.attempts = attempts
    self.pauses = pauses
    self.wire = wire
  }

  /// The name.
  public var testDescription: String { name }

  /// The status of the answer; nil where none arrives as it is.
  public var status: Int? {
    guard case .answer(let response) = arrival else { return nil }
    return response.status
  }

  /// What arrives instead of the right answer.
  public func outcome(of right: HTTPResponse) -> Result<HTTPResponse, HTTPFailure> {
    switch arrival {
    case .failure(let failure): .failure(failure)
    case .answer(let response): .success(response)
    case .altered(let change): .success(change(right))
    }
  }
}

extension ServiceFailure {
  /// The failure without what only a service's or library's own words tell, and without the
  /// moment of a pause.
  public var withoutWords: ServiceFailure { with(words: "", moment: Timestamp(seconds: 0)) }

  /// The failure with other words of the service or library, and another moment of a pause.
  public func with(words: String, moment: Timestamp) -> ServiceFailure {
    switch self {
    case .unauthorized(let service, _): .unauthorized(service, detail: words)
    case .forbidden(let service, _): .forbidden(service, detail: words)
    case .rejected(let service, _): .rejected(service, detail: words)
    case .rateLimited(let service, let until):
      .rateLimited(service, until: until.map { _ in moment })
    case .unreachable(let service, let problem): .unreachable(service, problem.with(words))
    case .unreadable(let service, .malformed): .unreadable(service, .malformed(words))
    case .notConnected, .notFound, .merged, .unavailable, .timedOut, .unreadable: self
    }
  }
}

extension ServiceFailure.NetworkProblem {
  fileprivate func with(_ words: String) -> Self {
    switch self {
    case .refused: .refused(words)
    case .insecure: .insecure(words)
    case .proxy: .proxy(words)
    case .other: .other(words)
    case .unknownHost, .connectionLost, .loginWanted: self
    }
  }
}
