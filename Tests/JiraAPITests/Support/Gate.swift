import Synchronization

/// A point at which requests to some addresses wait until it is opened or they are cancelled.
final class Gate: Sendable {
  private struct State {
    var isOpen = false
    var lastWaiter = 0
    var waiters: [Int: CheckedContinuation<Bool, Never>] = [:]
  }

  // A mutex because a cancellation handler is synchronous.
  private let state = Mutex(State())
  private let ending: String

  /// Makes a closed gate for addresses that end so.
  init(_ ending: String) {
    self.ending = ending
  }

  /// Lets everybody pass from then on.
  func open() {
    let waiting = state.withLock { state in
      state.isOpen = true
      defer { state.waiters.removeAll() }
      return Array(state.waiters.values)
    }
    for waiter in waiting { waiter.resume(returning: true) }
  }

  /// Waits until the gate is open; false when the task was cancelled before.
  func pass(_ url: String) async -> Bool {
    guard url.hasSuffix(ending) else { return true }
    let number = state.withLock { state in
      state.lastWaiter += 1
      return state.lastWaiter
    }
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let mayPass = state.withLock { state -> Bool? in
          if Task.isCancelled { return false }
          if state.isOpen { return true }
          state.waiters[number] = continuation
          return nil
        }
        if let mayPass { continuation.resume(returning: mayPass) }
      }
    } onCancel: {
      state.withLock { $0.waiters.removeValue(forKey: number) }?.resume(returning: false)
    }
  }

  /// Returns as soon as the condition holds, giving way to other tasks until then, or when the task
  /// is cancelled, as a test over its time is.
  static func until(_ condition: () -> Bool) async {
    while !condition(), !Task.isCancelled { await Task.yield() }
  }
}
