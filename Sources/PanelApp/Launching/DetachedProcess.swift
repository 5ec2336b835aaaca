internal import CSpawning
internal import Glibc
internal import Synchronization

/// Starts a program that outlives us: in its own session, with its output thrown away.
struct DetachedProcess {
  /// The program and its arguments; the program is looked up in PATH unless it holds a slash.
  var words: [String]
  /// All the program sees of the environment.
  var environment: [String: String]
  /// What the program reads; nothing by default.
  var input: String?

  /// How the start went.
  enum Outcome: Sendable, Equatable {
    /// It runs, or has ended well, and has taken its input.
    case started
    /// There is no such program.
    case missing
    /// It ended soon with a status other than 0, or could not be started; a short reason.
    case failed(String)
  }

  /// A program that still runs after this long is believed to work.
  private static let patienceMilliseconds = 1_500

  /// Starts the program and returns when it is known whether that worked.
  ///
  /// A thread of its own waits for the program, so that no zombie stays behind.
  @concurrent
  func start() async -> Outcome {
    let pipe = input.map { InputPipe(Array($0.utf8)) }
    let (status, process) = spawn(reading: pipe)
    guard status == 0 else {
      return status == ENOENT ? .missing : .failed(unsafe String(cString: strerror(status)))
    }
    return await withCheckedContinuation { continuation in
      Reaper(process: process, input: pipe, patience: Self.patienceMilliseconds) {
        continuation.resume(returning: $0)
      }.start()
    }
  }

  private func spawn(reading pipe: InputPipe?) -> (status: Int32, process: pid_t) {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    for descriptor: Int32 in 0...2 {
      let mode = descriptor == 0 ? O_RDONLY : O_WRONLY
      unsafe posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", mode, 0)
    }
    if let pipe { unsafe posix_spawn_file_actions_adddup2(&actions, pipe.readEnd, 0) }
    // It inherits no descriptor of ours, such as a connection of libcurl.
    unsafe spawning_close_others(&actions)
    var none = sigset_t()
    var all = sigset_t()
    unsafe sigemptyset(&none)
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setflags(&attributes, Self.flags)
    let pairs = environment.map { "\($0.key)=\($0.value)" }
    var process: pid_t = 0
    let status = unsafe CStrings.withArray(words) { arguments in
      unsafe CStrings.withArray(pairs) { environment in
        unsafe posix_spawnp(&process, words[0], &actions, &attributes, arguments, environment)
      }
    }
    pipe?.closeReadEnd()
    return (status, process)
  }

  /// A session of its own and signals as a shell would give them.
  ///
  /// `POSIX_SPAWN_SETSID` (0x80) is missing from the Glibc module. Source: spawn.h of glibc 2.26.
  private static let flags = Int16(0x80 | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK)
}
