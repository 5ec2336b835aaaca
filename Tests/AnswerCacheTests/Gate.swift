import Synchronization

/// A point that tasks wait at until it is opened; a cancelled task does not wait.
final class Gate: Sendable {
  private struct State {
    var isOpen = false
    var lastWaiter = 0
    var waiters: [Int: CheckedContinuation<Void, Never>] = [:]
  }

  // A mutex because a cancellation handler is synchronous.
  private let state = Mutex(State())

  /// Lets everybody pass from then on.
  func open() {
    let waiting = state.withLock { state in
      state.isOpen = true
      defer { state.waiters.removeAll() }
      return Array(state.waiters.values)
    }
    for waiter in waiting { waiter.resume() }
  }

  /// Waits until the gate is open or the task is cancelled.
  func pass() async {
    let number = state.withLock { state in
      state.lastWaiter += 1
      return state.lastWaiter
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let mayPass = state.withLock { state in
          if state.isOpen || Task.isCancelled { return true }
          state.waiters[number] = continuation
          return false
        }
        if mayPass { continuation.resume() }
      }
    } onCancel: {
      state.withLock { $0.waiters.removeValue(forKey: number) }?.resume()
    }
  }

  /// Returns as soon as the condition holds, giving way to other tasks until then, or when the task
  /// is cancelled, as a test over its time is.
  static func until(_ condition: () -> Bool) async {
    while !condition(), !Task.isCancelled { await Task.yield() }
  }
}
