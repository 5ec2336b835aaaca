internal import Glibc

/// What the file system lets this process do with a file, and others with it.
struct FileState: Equatable {
  /// The permissions; nil when it is not there.
  var mode: UInt32?
  /// Whether it can be written, or made in the folder where it would be.
  var isWritable: Bool

  /// Looks at a file; links are followed.
  static func of(_ path: String) -> FileState {
    var status = stat()
    // The kernel fills the status during the call.
    guard unsafe stat(path, &status) == 0 else {
      return FileState(mode: nil, isWritable: isWritable(folder(of: path)))
    }
    return FileState(
      mode: UInt32(status.st_mode & 0o7777),
      // A file is replaced, not written over.
      isWritable: isWritable(folder(of: path))
    )
  }

  /// The folder of a file: `.` for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Whether a folder can be written; one that is not there yet, when it can be made.
  private static func isWritable(_ folder: String) -> Bool {
    if unsafe access(folder, W_OK | X_OK) == 0 { return true }
    guard errno == ENOENT else { return false }
    let parent = Self.folder(of: folder)
    return parent != folder && isWritable(parent)
  }
}
