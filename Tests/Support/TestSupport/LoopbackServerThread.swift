import Glibc

extension LoopbackServer {
  /// A thread that may block, which Swift's own threads may not.
  ///
  /// Unchecked because of the identifier alone, which is written once, before anybody else can
  /// read it.
  final class BlockingThread: @unchecked Sendable {
    private final class Work: Sendable {
      let body: @Sendable () -> Void

      init(_ body: @escaping @Sendable () -> Void) {
        self.body = body
      }
    }

    private let identifier: pthread_t

    /// Starts the thread.
    init(_ body: @escaping @Sendable () -> Void) throws(SocketFailure) {
      // The retain crosses once, and the thread takes it over.
      let work = unsafe Unmanaged.passRetained(Work(body))
      var identifier = pthread_t()
      let code = unsafe pthread_create(
        &identifier,
        nil,
        { pointer in
          if let pointer = unsafe pointer {
            unsafe Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
          }
          return nil
        },
        work.toOpaque()
      )
      self.identifier = identifier
      guard code == 0 else {
        unsafe work.release()
        throw SocketFailure(code: code)
      }
    }

    /// Waits for its end.
    func join() {
      pthread_join(identifier, nil)
    }
  }
}
