internal import Synchronization

/// A lookup that has begun: its result is for all who ask while it is under way, else for the first
/// who asks afterwards.
///
/// Whoever did not wait long enough finds it under way again: a disk that hangs blocks one thread
/// and not two.
nonisolated final class RecallAhead<Value: Sendable>: Sendable {
  private struct State {
    var task: Task<Value, Never>?
    var isTaken = false
    var isOver = false
  }

  private let state = Mutex(State())

  /// Begins the lookup.
  init(on executor: any TaskExecutor, _ look: @escaping @Sendable () async -> Value) {
    let task = Task(executorPreference: executor) {
      let value = await look()
      self.end()
      return value
    }
    state.withLock { $0.task = task }
  }

  /// The lookup; nil when it is over and somebody has taken it.
  func take() -> Task<Value, Never>? {
    state.withLock { state in
      defer {
        state.isTaken = true
        if state.isOver { state.task = nil }
      }
      return state.task
    }
  }

  private func end() {
    state.withLock { state in
      state.isOver = true
      if state.isTaken { state.task = nil }
    }
  }
}
