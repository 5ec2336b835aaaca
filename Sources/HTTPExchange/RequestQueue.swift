import Synchronization

/// Lets a bounded number of requests through at once, first come, first served.
///
/// A lock and not an actor, because a cancelled task must leave the queue at once and without a
/// further task; it is held for a few instructions only, never while anything is resumed.
final class RequestQueue: Sendable {
  private struct Waiter {
    let ticket: Int
    let continuation: CheckedContinuation<Bool, Never>
  }

  private struct State {
    var underWay = 0
    var lastTicket = 0
    var waiters: [Waiter] = []
  }

  private let state = Mutex(State())
  /// How many may be let through at the moment; at least 1.
  private let capacity: @Sendable () -> Int

  init(capacity: @escaping @Sendable () -> Int) {
    self.capacity = capacity
  }

  /// Waits for a place, to be given back by `leave()`.
  ///
  /// - Throws: `.cancelled` when the task is cancelled while it waits; it then has no place.
  func enter() async throws(HTTPFailure) {
    let ticket = state.withLock { state in
      state.lastTicket += 1
      return state.lastTicket
    }
    let isAdmitted = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        state.withLock {
          $0.waiters.append(Waiter(ticket: ticket, continuation: continuation))
        }
        // A cancellation before the line above found nobody to remove.
        if Task.isCancelled { remove(ticket) } else { admit() }
      }
    } onCancel: {
      remove(ticket)
    }
    guard isAdmitted else { throw .cancelled }
  }

  /// Gives a place back.
  func leave() {
    state.withLock { $0.underWay -= 1 }
    admit()
  }

  private func admit() {
    let capacity = capacity()
    let admitted = state.withLock { state in
      let count = min(max(capacity - state.underWay, 0), state.waiters.count)
      let admitted = Array(state.waiters.prefix(count))
      state.waiters.removeFirst(count)
      state.underWay += count
      return admitted
    }
    for waiter in admitted { waiter.continuation.resume(returning: true) }
  }

  private func remove(_ ticket: Int) {
    let removed = state.withLock { state -> Waiter? in
      guard let index = state.waiters.firstIndex(where: { $0.ticket == ticket }) else { return nil }
      return state.waiters.remove(at: index)
    }
    removed?.continuation.resume(returning: false)
  }
}
