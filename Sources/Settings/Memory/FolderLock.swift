import Glibc

/// A folder that one program at a time works in; others of ours wait.
///
/// The lock is the folder's own, so no file is left behind, and it ends with the program.
struct FolderLock {
  private let descriptor: Int32

  /// Waits for the folder, trying every five milliseconds; nil when it cannot be locked.
  ///
  /// After two seconds it is given up: a program that was stopped in the middle of a change must
  /// not stop all others.
  init?(_ folder: String, attempts: Int = 400) {
    descriptor = unsafe Glibc.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    for _ in 0..<attempts {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
        return
      }
      guard errno == EWOULDBLOCK || errno == EINTR else { break }
      _ = usleep(5_000)
    }
    close(descriptor)
    return nil
  }

  /// Locks the folder of a file, where links lead to, and makes it when it is missing; nil when it
  /// cannot be locked, as on some network drives: then it is written to all the same.
  init?(ofFile path: String) throws(FileProblem) {
    let folder = PathText.folder(of: try AtomicFile.resolved(path))
    try AtomicFile.makeFolder(folder)
    self.init(folder)
  }

  /// Lets the next one in.
  func open() {
    close(descriptor)
  }
}
