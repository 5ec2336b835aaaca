internal import CProgramMemory
internal import Glibc

/// What the process is given by whoever started it, made safe before anything else is done.
enum ProcessStart {
  /// Makes sure that the three standard descriptors are open, that a crash is a plain one and shows
  /// nobody the memory, and that a file that may not grow is told, like a disk that is full.
  static func settle() {
    hideMemory()
    occupyStandardDescriptors()
    dropCrashHandlers()
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Keeps tokens out of cores and from other programs of the same person.
  ///
  /// Who sets the variable wants to look into the program: with a debugger, or by `/proc`.
  private static func hideMemory() {
    guard unsafe getenv("INTERCOM_PANEL_DEBUG") == nil else { return }
    _ = program_memory_hide()
  }

  /// Opens nothing at the descriptors that are closed, so that no file or connection gets the
  /// number to which problems are written.
  private static func occupyStandardDescriptors() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      // The lowest free number is given, which is this one. What is closed stays of no use: reading
      // from it and writing to it fail.
      _ = unsafe open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
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
