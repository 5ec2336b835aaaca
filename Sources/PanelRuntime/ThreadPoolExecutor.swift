internal import Glibc
internal import Synchronization

/// Runs asynchronous work on a fixed number of threads of its own.
///
/// The default executor starts a timer that fires once a second for ever; an idle program must
/// not wake up at all. Measured: `docs/decisions/executor.md`.
public final class ThreadPoolExecutor: TaskExecutor {
  private let queue = JobQueue()

  /// Starts the threads; they live as long as the process.
  public nonisolated init(threads: Int) {
    for _ in 0..<threads {
      let context = unsafe Unmanaged.passRetained(self).toOpaque()
      var thread = pthread_t()
      // The retained executor is handed to the thread, which takes it back and keeps it.
      let status = unsafe pthread_create(
        &thread,
        nil,
        { context in
          guard let context = unsafe context else { return nil }
          unsafe Unmanaged<ThreadPoolExecutor>.fromOpaque(context).takeRetainedValue().work()
        },
        context
      )
      precondition(status == 0, "The system refuses to start a thread.")
    }
  }

  /// Takes a job; any idle thread runs it.
  public nonisolated func enqueue(_ job: consuming ExecutorJob) {
    queue.append(UnownedJob(job))
  }

  private nonisolated func work() -> Never {
    while true {
      unsafe queue.next().runSynchronously(on: asUnownedTaskExecutor())
    }
  }
}
