internal import Glibc

/// What the process is given by whoever started it, made safe before anything else is done.
enum ProcessStart {
  /// Makes sure that the three standard descriptors are open, and that a crash is a plain one.
  static func settle() {
    occupyStandardDescriptors()
    dropCrashHandlers()
  }

  /// Opens nothing at the descriptors that are closed, so that no file or connection gets the
  /// number to which problems are written.
  private static func occupyStandardDescriptors() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest free number is given, which is this one.
      _ = unsafe open("/dev/null", descriptor == STDIN_FILENO ? O_RDONLY : O_WRONLY)
    }
  }

  /// Takes away the handlers of the Swift runtime.
  ///
  /// Its backtracer switches the terminal's modes, asks questions there for half a minute, and
  /// prints memory, in which a token may stand.
  private static func dropCrashHandlers() {
    for number in [SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV] {
      var action = sigaction()
      // The kernel fills the variable during the call.
      guard unsafe sigaction(number, nil, &action) == 0 else { continue }
      // What was to be ignored stays so.
      let isIgnored = unsafe action.__sigaction_handler.sa_handler.isIgnoring
      if !isIgnored { signal(number, SIG_DFL) }
    }
  }
}

extension Optional where Wrapped == @convention(c) (Int32) -> Void {
  /// Whether it stands for ignoring a signal.
  fileprivate var isIgnoring: Bool {
    // Only the bits are compared; nothing is called.
    unsafe unsafeBitCast(self, to: Int.self) == 1
  }
}
