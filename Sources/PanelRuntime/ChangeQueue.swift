internal import Dispatch
internal import PanelModel
internal import Synchronization

/// Changes that wait to be written down: one after the other, in order, away from the main thread.
nonisolated final class ChangeQueue: Sendable {
  private struct State {
    var waiting: [PanelChange] = []
    var isWorking = false
    var whenDone: [DispatchSemaphore] = []
  }

  private let state = Mutex(State())
  private let keep: @Sendable (PanelChange) -> String?

  /// Makes a queue that writes with the closure, which says why that failed, or nil.
  init(keep: @escaping @Sendable (PanelChange) -> String?) {
    self.keep = keep
  }

  /// Whether nothing waits and nothing is being written.
  var isIdle: Bool { state.withLock { !$0.isWorking } }

  /// Adds a change; true when `work` must be called for it, false when that is at work already.
  func add(_ change: PanelChange) -> Bool {
    state.withLock { state in
      state.waiting.append(change)
      defer { state.isWorking = true }
      return !state.isWorking
    }
  }

  /// Writes what waits until nothing does; reports why a change could not be written.
  func work(_ report: (String) -> Void) {
    while let change = next() {
      if let sentence = keep(change) { report(sentence) }
    }
  }

  /// Blocks the calling thread until everything is written, but no longer than the time.
  func finish(within limit: DispatchTimeInterval) {
    let done = state.withLock { state -> DispatchSemaphore? in
      guard state.isWorking else { return nil }
      let done = DispatchSemaphore(value: 0)
      state.whenDone.append(done)
      return done
    }
    _ = done?.wait(timeout: .now() + limit)
  }

  private func next() -> PanelChange? {
    state.withLock { state in
      if !state.waiting.isEmpty { return state.waiting.removeFirst() }
      state.isWorking = false
      for done in state.whenDone { done.signal() }
      state.whenDone = []
      return nil
    }
  }
}
