internal import Dispatch
internal import Synchronization

/// Asynchronous work that a command without a screen waits for.
public enum ForegroundTask {
  /// Runs the work on the executor, blocks the calling thread until it is done, and returns its
  /// result.
  ///
  /// For the main thread of a command only: a thread of the executor would wait for itself.
  public nonisolated static func run<Value: Sendable>(
    on executor: any TaskExecutor,
    _ work: @escaping @Sendable () async -> Value
  ) -> Value {
    guard let value = run(on: executor, until: .distantFuture, work) else {
      preconditionFailure("The work signals only after it has left its result.")
    }
    return value
  }

  /// Runs the work on the executor and blocks the calling thread until it is done or the moment has
  /// come; nil in the latter case, and the result is lost then.
  ///
  /// The work must not need the main thread: it would wait for itself.
  nonisolated static func run<Value: Sendable>(
    on executor: any TaskExecutor,
    until deadline: DispatchTime,
    _ work: @escaping @Sendable () async -> Value
  ) -> Value? {
    let done = DispatchSemaphore(value: 0)
    let result = ResultBox<Value>()
    Task(executorPreference: executor) {
      let value = await work()
      result.value.withLock { $0 = value }
      done.signal()
    }
    _ = done.wait(timeout: deadline)
    return result.value.withLock { $0 }
  }
}

/// A place for one result, filled on one thread and read on another.
private final class ResultBox<Value: Sendable>: Sendable {
  let value = Mutex<Value?>(nil)
}
