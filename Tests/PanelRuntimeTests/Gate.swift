import Dispatch
import Synchronization

/// A door that lets nobody pass until it is opened, and everybody after that.
final class Gate: Sendable {
  private struct State {
    var isOpen = false
    var waiting: [CheckedContinuation<Void, Never>] = []
    var blocked: [DispatchSemaphore] = []
  }

  private let state = Mutex(State())

  func pass() async {
    await withCheckedContinuation { continuation in
      let passes = state.withLock { state in
        if !state.isOpen { state.waiting.append(continuation) }
        return state.isOpen
      }
      if passes { continuation.resume() }
    }
  }

  /// Blocks the calling thread until the gate is open.
  func block() {
    let blocked = state.withLock { state -> DispatchSemaphore? in
      guard !state.isOpen else { return nil }
      let blocked = DispatchSemaphore(value: 0)
      state.blocked.append(blocked)
      return blocked
    }
    blocked?.wait()
  }

  func open() {
    let waiting = state.withLock { state in
      state.isOpen = true
      for blocked in state.blocked { blocked.signal() }
      defer { state.waiting.removeAll() }
      return state.waiting
    }
    for continuation in waiting { continuation.resume() }
  }
}
