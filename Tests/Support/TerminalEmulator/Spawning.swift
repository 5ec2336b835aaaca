internal import CVTerm
internal import Glibc

/// What a process is started with.
struct Spawning {
  /// The program's path.
  var path: String
  /// What follows its name.
  var arguments: [String]
  /// The whole environment.
  var environment: [String: String]
  /// The files behind descriptors 0, 1, … of the process.
  var files: [File]

  /// A file that the process gets.
  enum File {
    /// A path to open for reading and writing.
    case path(String)
    /// A descriptor of ours.
    case descriptor(Int32)
    /// What a descriptor of the process itself is.
    case same(Int32)
  }

  // Makes the process leader of a session, so that a terminal it opens becomes its own.
  // Absent from the Glibc module. Source: spawn.h.
  private static let ownSession: Int16 = 0x80

  /// Starts the process.
  func start() throws(EmulatorFailure) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    // Every pointer below is to a variable or a copy that outlives the call of posix_spawn.
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawnattr_init(&attributes)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      unsafe posix_spawnattr_destroy(&attributes)
    }
    for (number, file) in files.enumerated() {
      switch file {
      case .path(let path):
        unsafe posix_spawn_file_actions_addopen(&actions, Int32(number), path, O_RDWR, 0)
      case .descriptor(let descriptor), .same(let descriptor):
        unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(number))
      }
    }
    // What another thread opens at this moment may not be marked to be closed yet.
    let first = Int32(max(3, files.count))
    unsafe posix_spawn_file_actions_addclosefrom_np(&actions, first)
    Self.startAfresh(&attributes)
    let words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
    let variables = unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      for index in unsafe words.indices { unsafe free(words[index]) }
      for index in unsafe variables.indices { unsafe free(variables[index]) }
    }
    var id: pid_t = 0
    let failure = unsafe posix_spawn(&id, path, &actions, &attributes, words, variables)
    guard failure == 0 else { throw .system("posix_spawn \(path)", failure) }
    return id
  }

  private static func startAfresh(_ attributes: inout posix_spawnattr_t) {
    var all = sigset_t()
    var none = sigset_t()
    unsafe sigfillset(&all)
    unsafe sigemptyset(&none)
    let flags = ownSession | Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETSIGMASK)
    unsafe posix_spawnattr_setflags(&attributes, flags)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
  }
}
