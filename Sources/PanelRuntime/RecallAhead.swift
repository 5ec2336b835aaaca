internal import Synchronization

/// A lookup that has begun; its result is for one only.
nonisolated final class RecallAhead<Value: Sendable>: Sendable {
  private let task: Mutex<Task<Value, Never>?>

  /// Begins the lookup.
  init(on executor: any TaskExecutor, _ look: @escaping @Sendable () async -> Value) {
    task = Mutex(Task(executorPreference: executor) { await look() })
  }

  /// The lookup, unless somebody has taken it.
  func take() -> Task<Value, Never>? {
    task.withLock { task in
      defer { task = nil }
      return task
    }
  }
}
