internal import Synchronization

/// What is under way to some hosts, and what they said about how much they bear.
///
/// Clients that ask the same hosts share one of these. A host counts by whom it is asked for: each
/// authorization has a limit of its own.
public final class HostQueues: Sendable {
  private struct Key: Hashable {
    let origin: HTTPOrigin
    let authorization: Authorization?
  }

  private let queues = Mutex<[Key: HostQueue]>([:])
  private let maximumUnderWay: Int
  private let reserve: Double

  /// Makes queues in which nothing waits.
  ///
  /// - Parameters:
  ///   - maximumUnderWay: How many requests to a host may be under way at once that somebody waits
  ///     for; at least 1.
  ///   - reserve: The share of a host's limit, from 0 to 1, that no request ahead may touch.
  public init(maximumUnderWay: Int = 64, reserve: Double = 0.5) {
    self.maximumUnderWay = max(maximumUnderWay, 1)
    self.reserve = reserve
  }

  /// The queue in which the request belongs; throws `.badURL` for an address that may not be asked.
  func queue(of request: HTTPRequest) throws(HTTPFailure) -> HostQueue {
    let key = Key(
      origin: try HTTPOrigin(url: request.url),
      authorization: request.authorization
    )
    return queues.withLock { queues in
      if let known = queues[key] { return known }
      let new = HostQueue(maximumUnderWay: maximumUnderWay, reserve: reserve)
      queues[key] = new
      return new
    }
  }

  /// How many requests wait for a place.
  var waitingRequests: Int {
    queues.withLock { Array($0.values) }.reduce(0) { $0 + $1.waitingRequests }
  }

  /// The least share of its limit that a host has left, from 0 to 1, given the present in seconds
  /// since 1970; nil when none says that it has a limit.
  ///
  /// Zero while one makes requests wait. What is under way counts as spent.
  public func spare(now: Int64) -> Double? {
    let queues = queues.withLock { Array($0.values) }
    return queues.compactMap { $0.spare(now: now) }.min()
  }
}
