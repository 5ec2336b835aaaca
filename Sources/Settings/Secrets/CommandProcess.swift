import CSpawning
import Glibc

/// A command that was started and has to be waited for.
struct CommandProcess {
  private let id: pid_t

  /// Starts a program, looked up in PATH unless it holds a slash.
  ///
  /// Without an `input`, it is the terminal when ours is, so that the command can ask for a
  /// passphrase; else nothing. Answers an error number of the system, or 0.
  static func spawn(
    _ words: [String],
    _ variables: [String],
    input: Int32?,
    output: Int32,
    complaints: Int32,
    into process: inout CommandProcess?
  ) -> Int32 {
    guard let program = words.first else { return ENOENT }
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    if let input {
      unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    } else if isatty(STDIN_FILENO) == 0 {
      unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    }
    unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, complaints, STDERR_FILENO)
    // No descriptor of ours is its business, such as a connection that a token went through.
    unsafe spawning_close_others(&actions)
    setSignals(&attributes)
    var id: pid_t = 0
    let code = unsafe withPointers(to: words) { arguments in
      unsafe withPointers(to: variables) { variables in
        unsafe posix_spawnp(&id, program, &actions, &attributes, arguments, variables)
      }
    }
    process = code == 0 ? CommandProcess(id: id) : nil
    return code
  }

  /// How it ended; nil while it runs.
  func ending() -> CommandRun.Ending? {
    var status: Int32 = 0
    let answer = unsafe waitpid(id, &status, WNOHANG)
    if answer == 0 || (answer < 0 && errno == EINTR) {
      return nil
    }
    // Where the children's end is ignored (SIGCHLD), no status is kept: what was printed counts.
    guard answer == id else { return .status(0) }
    let signal = status & 0x7F
    return signal == 0 ? .status((status >> 8) & 0xFF) : .signal(signal)
  }

  /// Ends it, and leaves nothing of it behind.
  func kill() {
    var status: Int32 = 0
    Glibc.kill(id, SIGKILL)
    while unsafe waitpid(id, &status, 0) < 0, errno == EINTR {}
  }

  /// Waits a moment for it to end after it has closed what it prints to.
  func nap() {
    _ = usleep(2_000)
  }

  /// Signals as a shell would give them, whatever is blocked or ignored here.
  private static func setSignals(_ attributes: inout posix_spawnattr_t) {
    var none = sigset_t()
    var all = sigset_t()
    unsafe sigemptyset(&none)
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK)
    unsafe posix_spawnattr_setflags(&attributes, flags)
  }

  /// Lends the texts as C has them: pointers with a null pointer at the end.
  private static func withPointers(
    to texts: [String],
    _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32
  ) -> Int32 {
    var pointers = unsafe texts.map { unsafe strdup($0) } + [nil]
    defer {
      for index in unsafe pointers.indices {
        unsafe free(pointers[index])
      }
    }
    return unsafe pointers.withUnsafeMutableBufferPointer { buffer in
      // The array is never empty, so it has an address.
      guard let start = buffer.baseAddress else { return ENOMEM }
      return unsafe body(start)
    }
  }
}
