internal import Glibc
internal import Synchronization

/// Ends or stops setup as signals ask, with the terminal given back and a word about the files.
///
/// Signals are blocked everywhere and taken by a thread of its own, which may do what a handler
/// may not.
final class InterruptionWatch: Sendable {
  private let input: LineInput
  private let farewell: Mutex<String>

  private static let ending = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  /// A watch that says the farewell when it ends the process.
  init(input: LineInput, farewell: String) {
    self.input = input
    self.farewell = Mutex(farewell)
  }

  /// Starts the thread; to be called before any other thread is started, which would not have the
  /// signals blocked.
  func start() {
    var signals = Self.signals
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
    var thread = pthread_t()
    // The retained object crosses once, and the thread takes the retain over.
    let context = unsafe Unmanaged.passRetained(self).toOpaque()
    let status = unsafe pthread_create(
      &thread,
      nil,
      { context in
        guard let context = unsafe context else { return nil }
        unsafe Unmanaged<InterruptionWatch>.fromOpaque(context).takeRetainedValue().watch()
      },
      context
    )
    precondition(status == 0, "The system refuses to start a thread.")
    pthread_detach(thread)
  }

  /// Does something that is not to be ended half done; the farewell is then what it returns.
  func uninterrupted(_ body: () -> String?) {
    farewell.withLock { farewell in
      if let changed = body() { farewell = changed }
    }
  }

  private func watch() -> Never {
    var signals = Self.signals
    while true {
      var signal: Int32 = 0
      guard unsafe sigwait(&signals, &signal) == 0 else { continue }
      switch signal {
      case SIGTSTP: stop()
      // After a stop, our own or one from outside.
      case SIGCONT:
        input.retake()
        input.showPrompt()
      default: end(signal)
      }
    }
  }

  private func end(_ signal: Int32) -> Never {
    farewell.withLock { farewell in
      input.giveBack()
      StandardStream.output.show("\n\(farewell)\n")
      _exit(128 + signal)
    }
  }

  /// Stops as the shell expects it; goes on at once where no shell could continue the process.
  private func stop() {
    input.giveBack()
    var stopping = sigset_t()
    unsafe sigemptyset(&stopping)
    unsafe sigaddset(&stopping, SIGTSTP)
    unsafe pthread_sigmask(SIG_UNBLOCK, &stopping, nil)
    // Directed at this thread, it acts before raise returns.
    raise(SIGTSTP)
    unsafe pthread_sigmask(SIG_BLOCK, &stopping, nil)
    input.retake()
  }

  private static var signals: sigset_t {
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    for signal in ending + [SIGTSTP, SIGCONT] { unsafe sigaddset(&signals, signal) }
    return signals
  }
}
