import Synchronization

/// Holds requests back, so that a test sees which of them are under way at the same time.
final class HeldRequests: Sendable {
  private struct State {
    var held: [(name: String, continuation: CheckedContinuation<Void, Never>)] = []
    var total = 0
    var isOpen = false
    var watcher: (count: Int, continuation: CheckedContinuation<Void, Never>)?

    mutating func takeWatcher() -> CheckedContinuation<Void, Never>? {
      guard let watcher, held.count >= watcher.count else { return nil }
      self.watcher = nil
      return watcher.continuation
    }
  }

  private let state = Mutex(State())

  /// How many requests have come so far.
  var total: Int { state.withLock(\.total) }

  /// Holds a request back until the next release.
  func hold(_ name: String) async {
    await withCheckedContinuation { continuation in
      let ready = state.withLock { state in
        state.total += 1
        if state.isOpen { return continuation as CheckedContinuation<Void, Never>? }
        state.held.append((name, continuation))
        return state.takeWatcher()
      }
      ready?.resume()
    }
  }

  /// Waits until as many are held back at the same time, and returns their names in order.
  func names(ofNext count: Int) async -> [String] {
    await withCheckedContinuation { continuation in
      let watcher = state.withLock { state in
        state.watcher = (count, continuation)
        return state.takeWatcher()
      }
      watcher?.resume()
    }
    return state.withLock { $0.held.map(\.name).sorted() }
  }

  /// Lets all through that are held back by now: a round trip is over.
  func release() {
    let held = state.withLock { state in
      defer { state.held = [] }
      return state.held
    }
    for request in held { request.continuation.resume() }
  }

  /// Lets all through from now on.
  func releaseAll() {
    state.withLock { $0.isOpen = true }
    release()
  }
}
