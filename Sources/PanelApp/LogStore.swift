internal import Glibc
internal import Synchronization

/// Where lines of a log go: a file that never grows beyond a limit.
///
/// A full one makes way for an empty one and stays beside it, under its name and `.old`, until the
/// next is full. Several programs may write to the same file.
final class LogStore: Sendable {
  private let path: String
  private let limit: Int
  private let descriptor: Mutex<Int32>

  /// Opens the file, or a device.
  init(path: String, limit: Int) throws(Failure) {
    self.path = path
    self.limit = limit
    descriptor = Mutex(try Self.open(path))
  }

  /// Why nothing can be written.
  enum Failure: Error {
    /// What stands there is neither a file nor a device; nobody waits for the reader of a pipe.
    case noFile
    /// The system refuses, with an error's number.
    case refused(Int32)
  }

  deinit {
    _ = descriptor.withLock { close($0) }
  }

  /// Writes a line in one call, so that lines of several threads do not mix.
  ///
  /// A full disk loses lines, no more.
  func write(_ line: [UInt8]) {
    descriptor.withLock { descriptor in
      if isFull(descriptor, before: line.count) { descriptor = successor(of: descriptor) }
      _ = unsafe line.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
      }
    }
  }

  /// Whether a line does not fit any more; a device has room for ever.
  private func isFull(_ descriptor: Int32, before count: Int) -> Bool {
    guard let state = Self.state(of: descriptor), state.st_mode & S_IFMT == S_IFREG else {
      return false
    }
    return Int(state.st_size) + count > limit && state.st_size > 0
  }

  /// An empty file in the place of the full one, or what another program has put there meanwhile.
  ///
  /// Where there can be none, the full file goes on from its beginning.
  private func successor(of full: Int32) -> Int32 {
    guard let own = Self.state(of: full) else { return full }
    var there = stat()
    // The kernel fills the variable during the call.
    let isThere = unsafe lstat(path, &there) == 0
    let isOurs = isThere && there.st_ino == own.st_ino && there.st_dev == own.st_dev
    let makesWay = unsafe !isOurs || rename(path, path + ".old") == 0
    guard makesWay, let opened = try? Self.open(path) else {
      _ = ftruncate(full, 0)
      return full
    }
    close(full)
    return opened
  }

  private static func open(_ path: String) throws(Failure) -> Int32 {
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    let descriptor = unsafe Glibc.open(path, flags, 0o600)
    guard descriptor >= 0 else { throw .refused(errno) }
    guard let state = state(of: descriptor), [S_IFREG, S_IFCHR].contains(state.st_mode & S_IFMT)
    else {
      close(descriptor)
      throw .noFile
    }
    return descriptor
  }

  private static func state(of descriptor: Int32) -> stat? {
    var state = stat()
    // The kernel fills the variable during the call.
    return unsafe fstat(descriptor, &state) == 0 ? state : nil
  }
}
