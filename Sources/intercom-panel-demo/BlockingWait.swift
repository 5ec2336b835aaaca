import Dispatch
import Synchronization

/// Waits on this thread for asynchronous work, so that the main queue stays free for the panel.
enum BlockingWait {
  private final class Outcome<Value: Sendable>: Sendable {
    let value = Mutex<Result<Value, any Error>?>(nil)
    let isReady = DispatchSemaphore(value: 0)
  }

  /// The result of the work, done on another thread.
  static func result<Value: Sendable>(
    of work: @escaping @Sendable () async throws -> Value
  ) throws -> Value {
    let outcome = Outcome<Value>()
    Task.detached {
      do {
        let value = try await work()
        outcome.value.withLock { $0 = .success(value) }
      } catch {
        outcome.value.withLock { $0 = .failure(error) }
      }
      outcome.isReady.signal()
    }
    outcome.isReady.wait()
    guard let result = outcome.value.withLock({ $0 }) else {
      preconditionFailure("The work signals only behind its result.")
    }
    return try result.get()
  }
}
