internal import Glibc

/// A thread outside Swift's pool, which may block.
struct OwnThread {
  private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(_ run: @escaping @Sendable () -> Void) {
      self.run = run
    }
  }

  private let thread: pthread_t

  /// Starts the thread; nil when there can be no more.
  init?(_ run: @escaping @Sendable () -> Void) {
    var thread = pthread_t()
    // The retained body is released by the thread, or here when it never starts.
    let body = unsafe Unmanaged.passRetained(Body(run))
    let failure = unsafe pthread_create(
      &thread,
      nil,
      { pointer in
        guard let pointer = unsafe pointer else { return nil }
        unsafe Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue().run()
        return nil
      },
      body.toOpaque()
    )
    guard failure == 0 else {
      unsafe body.release()
      return nil
    }
    self.thread = thread
  }

  /// Leaves the thread to itself.
  func detach() {
    pthread_detach(thread)
  }

  /// Waits until the thread has ended.
  func join() {
    pthread_join(thread, nil)
  }
}
