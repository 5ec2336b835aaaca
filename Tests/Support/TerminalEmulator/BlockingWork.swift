/// Work that blocks, which Swift's own threads must not.
public enum BlockingWork {
  /// The result of the work, done on a thread of its own.
  public static func result<Value: Sendable>(
    of work: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      let thread = OwnThread { continuation.resume(with: Result { try work() }) }
      guard let thread else {
        continuation.resume(throwing: EmulatorFailure.system("pthread_create", 11))
        return
      }
      thread.detach()
    }
  }
}
