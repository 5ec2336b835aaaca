internal import Dispatch
internal import PanelModel
internal import Synchronization

/// Changes that wait to be written down: one after the other, in order, away from the main thread.
nonisolated final class ChangeQueue: Sendable {
  private struct State {
    var waiting: [PanelChange] = []
    var isWorking = false
    /// Why changes could not be written, as far as nobody was told.
    var unsaid: [String] = []
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

  /// Writes what waits until nothing does; calls back when a change could not be written.
  func work(whenUnsaid: () -> Void) {
    while let change = next() {
      guard let sentence = keep(change) else { continue }
      state.withLock { $0.unsaid.append(sentence) }
      whenUnsaid()
    }
  }

  /// Why changes could not be written; the caller says it.
  func takeUnsaid() -> [String] {
    state.withLock { state in
      defer { state.unsaid = [] }
      return state.unsaid
    }
  }

  /// Blocks the calling thread until everything is written, but no longer than the time; false when
  /// that was too short.
  func finish(within limit: Duration) -> Bool {
    let done = state.withLock { state -> DispatchSemaphore? in
      guard state.isWorking else { return nil }
      let done = DispatchSemaphore(value: 0)
      state.whenDone.append(done)
      return done
    }
    return done?.wait(timeout: .after(limit)) != .timedOut
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
