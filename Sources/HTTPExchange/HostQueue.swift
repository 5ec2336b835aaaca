internal import Synchronization

/// Lets as many requests through to a host as it bears: first come, first served, and those that
/// somebody waits for before all others.
///
/// A lock and not an actor, because a cancelled task must leave the queue at once and without a
/// further task; it is held for a few instructions only, never while anything is resumed.
final class HostQueue: Sendable {
  private struct Waiter {
    let ticket: Int
    let continuation: CheckedContinuation<Pass?, Never>
  }

  private struct State {
    var pace: HostPace
    var lastTicket = 0
    var waiters: [Waiter] = []
  }

  /// A request that was let through.
  struct Pass: Sendable {
    let urgency: RequestUrgency
    /// Counts the requests that were let through.
    let number: Int
  }

  private let state: Mutex<State>

  init(maximumUnderWay: Int, reserve: Double) {
    state = Mutex(State(pace: HostPace(maximum: maximumUnderWay, reserve: reserve)))
  }

  /// Waits for a place, to be given back by `leave`; a request ahead gets one at once or never.
  ///
  /// - Throws: `.cancelled` when the task is cancelled while it waits, and when there is no place
  ///   for a request ahead; it then has none.
  func enter(_ urgency: RequestUrgency, now: Int64) async throws(HTTPFailure) -> Pass {
    let pass =
      switch urgency {
      case .onScreen: await waitForPlace(now: now)
      case .ahead: placeAhead(now: now)
      }
    guard let pass else { throw .cancelled }
    return pass
  }

  /// Gives a place back.
  ///
  /// - Returns: The end of the pause that the answer brought about; nil when it brought none.
  func leave(_ pass: Pass, _ ending: HostPace.Ending, now: Int64) -> Int64? {
    let end = state.withLock { state in
      let before = state.pace.pause(now: now)
      state.pace.leave(pass.urgency, number: pass.number, ending, now: now)
      let after = state.pace.pause(now: now)
      return after == before ? nil : after
    }
    admit(now: now)
    return end
  }

  /// The announced end of the pause that holds now; nil when requests may go.
  func pause(now: Int64) -> Int64? {
    state.withLock { $0.pace.pause(now: now) }
  }

  /// The share of the host's limit that is left, from 0 to 1; nil when the host does not say.
  func spare(now: Int64) -> Double? {
    state.withLock { $0.pace.spare(now: now) }
  }

  /// How many requests wait for a place.
  var waitingRequests: Int { state.withLock(\.waiters.count) }

  private func placeAhead(now: Int64) -> Pass? {
    state.withLock { state in
      guard state.waiters.isEmpty, state.pace.admitsAhead(now: now) else { return nil }
      return Pass(urgency: .ahead, number: state.pace.enter(.ahead))
    }
  }

  private func waitForPlace(now: Int64) async -> Pass? {
    let ticket = state.withLock { state in
      state.lastTicket += 1
      return state.lastTicket
    }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        state.withLock {
          $0.waiters.append(Waiter(ticket: ticket, continuation: continuation))
        }
        // A cancellation before the line above found nobody to remove.
        if Task.isCancelled { remove(ticket) } else { admit(now: now) }
      }
    } onCancel: {
      remove(ticket)
    }
  }

  /// Lets those through who may go by now, such as after a pause.
  func admit(now: Int64) {
    let admitted = state.withLock { state in
      var admitted: [(waiter: Waiter, pass: Pass)] = []
      while admitted.count < state.waiters.count, state.pace.admits(now: now) {
        let pass = Pass(urgency: .onScreen, number: state.pace.enter(.onScreen))
        admitted.append((state.waiters[admitted.count], pass))
      }
      state.waiters.removeFirst(admitted.count)
      return admitted
    }
    for (waiter, pass) in admitted { waiter.continuation.resume(returning: pass) }
  }

  private func remove(_ ticket: Int) {
    let removed = state.withLock { state -> Waiter? in
      guard let index = state.waiters.firstIndex(where: { $0.ticket == ticket }) else { return nil }
      return state.waiters.remove(at: index)
    }
    removed?.continuation.resume(returning: nil)
  }
}
