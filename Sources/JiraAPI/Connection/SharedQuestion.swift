internal import ContactResolution
internal import Synchronization

/// A question that callers have at the same time, and that is asked once for all of them.
///
/// The first caller asks in its own task; when that task is cancelled, one of those who wait asks
/// in its place. A lock and not an actor, because a cancelled caller must be let go at once and
/// without a further task; it is held for a few instructions only, never while anything is asked
/// or resumed.
final class SharedQuestion<Answer: Sendable>: Sendable {
  private enum Ending: Sendable {
    case told(Result<Answer, ServiceFailure>)
    /// The asking came to nothing because its caller was cancelled.
    case abandoned
    /// The waiting caller itself was cancelled.
    case cancelled
  }

  private struct State {
    /// The asking that is under way; nil when there is none.
    var asking: Int?
    var lastNumber = 0
    var waiters: [Int: CheckedContinuation<Ending, Never>] = [:]

    mutating func nextNumber() -> Int {
      lastNumber += 1
      return lastNumber
    }
  }

  private let state = Mutex(State())

  /// The answer of the asking that is under way, or of a new one; nothing is remembered.
  func answer(
    _ ask: () async throws(ServiceFailure) -> Answer
  ) async throws(ServiceFailure) -> Answer {
    while true {
      guard let asking = othersAsking() else { return try await lead(ask).get() }
      switch await ending(of: asking) {
      case .told(let outcome): return try outcome.get()
      case .abandoned: continue
      case .cancelled: throw .unreachable(.jira, .connectionLost)
      }
    }
  }

  /// How many callers wait for another's asking.
  var waitingCallers: Int { state.withLock(\.waiters.count) }

  /// The asking to wait for; nil when the caller is the first, and it is on the caller to ask.
  private func othersAsking() -> Int? {
    state.withLock { state in
      if let asking = state.asking { return asking }
      state.asking = state.nextNumber()
      return nil
    }
  }

  private func lead(
    _ ask: () async throws(ServiceFailure) -> Answer
  ) async -> Result<Answer, ServiceFailure> {
    let outcome: Result<Answer, ServiceFailure>
    let isAbandoned: Bool
    do throws(ServiceFailure) {
      outcome = .success(try await ask())
      isAbandoned = false
    } catch {
      outcome = .failure(error)
      isAbandoned = Task.isCancelled
    }
    let waiting = state.withLock { state in
      defer { (state.asking, state.waiters) = (nil, [:]) }
      return Array(state.waiters.values)
    }
    for waiter in waiting { waiter.resume(returning: isAbandoned ? .abandoned : .told(outcome)) }
    return outcome
  }

  private func ending(of asking: Int) async -> Ending {
    let waiter = state.withLock { $0.nextNumber() }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let ending = state.withLock { state -> Ending? in
          if Task.isCancelled { return .cancelled }
          guard state.asking == asking else { return .abandoned }
          state.waiters[waiter] = continuation
          return nil
        }
        if let ending { continuation.resume(returning: ending) }
      }
    } onCancel: {
      state.withLock { $0.waiters.removeValue(forKey: waiter) }?.resume(returning: .cancelled)
    }
  }
}
